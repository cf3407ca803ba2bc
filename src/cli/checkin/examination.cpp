#include "cli/checkin/examination.hpp"

#include "cli/checkin/examination_messages.hpp"
#include "cli/checkin/examination_rules.hpp"
#include "planner/read/read.hpp"

namespace planner {
namespace {

using Rule = void (*)(const Novelty& added, Findings& findings);
constexpr Rule rules[]{check_meetings, check_held,       check_stages,     check_reach,
                       check_actions,  check_milestones, check_attendance, check_reasons};

bool says_something(const CheckIn& checkin) {
  CheckIn bare;
  bare.format = checkin.format;
  bare.date = checkin.date;
  bare.by = checkin.by;
  return write_checkin(checkin) != write_checkin(bare);
}

void examine_read(const ClientFiles& client, Date today, Examination& result, std::uint32_t file) {
  Dossier with = client.dossier;
  with.checkins.push_back(result.checkin);
  const auto all = validate(with.checkins, with.engagement, *client.playbook);
  result.findings.insert(result.findings.end(), all.begin(), all.end());
  const bool sound = !has_error(result.findings);
  // How long the period is cannot be told from what is wrong.
  if (!sound && result.checkin.period.weeks) return;

  const Date day = result.checkin.date.value_or(today);
  const Novelty added{result.checkin, *client.playbook, fold(client.dossier.engagement, client.dossier.checkins, day),
                      make_schedule(sound ? with : client.dossier, day)};
  for (const auto rule : rules) rule(added, result.findings);
  if (!has_error(result.findings) && !says_something(result.checkin))
    result.findings.push_back({Severity::error, "empty", {file, 0, 0}, {msg::says_nothing, {}}, std::nullopt});
}

}  // namespace

Examination examine(const ClientFiles& client, const Submission& submission, Date today) {
  Examination result;
  result.sources = client.sources;
  const auto file = static_cast<std::uint32_t>(result.sources.size());
  result.sources.push_back({submission.name, submission.text});
  auto read = read_checkin(result.sources.back().text, file);
  result.findings = std::move(read.findings);
  if (read.value) {
    result.checkin = std::move(*read.value);
    examine_read(client, today, result, file);
  }
  sort_findings(result.findings);
  result.fine = read.value.has_value() && !has_error(result.findings);
  return result;
}

}  // namespace planner
