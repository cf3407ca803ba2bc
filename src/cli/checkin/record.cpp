#include "cli/checkin/record.hpp"

#include <algorithm>
#include <cerrno>

#include "cli/checkin/human_input.hpp"
#include "cli/checkin/record_messages.hpp"
#include "cli/cli_messages.hpp"
#include "cli/deliver.hpp"
#include "cli/failure.hpp"
#include "planner/base/text.hpp"
#include "planner/read/read.hpp"

namespace planner {
namespace {

constexpr int working_days = 5;

/// Due dates further away than a year are slips of the pen.
constexpr Days furthest_due{366};

void check_reach(const CheckIn& checkin, Findings& findings) {
  const auto too_far = [&](const Field<Date>& date) {
    if (!date || !checkin.date) return;
    if (*date < *checkin.date - furthest_due || *date > *checkin.date + furthest_due)
      findings.push_back({Severity::error, "out-of-reach", date.place, {msg::date_too_far, {{"date", *date}}}, {}});
  };
  for (const auto& action : checkin.actions) too_far(action.due);
  for (const auto& milestone : checkin.milestones) too_far(milestone.due);
  for (const auto& meeting : checkin.meeting_changes) too_far(meeting.date);
}

bool one_step(std::optional<Stage> from, Stage to) {
  if (to == Stage::parked || to == Stage::rejected) return true;
  if (!from) return to == Stage::proposal || to == Stage::trial;
  if (*from == Stage::parked) return to == Stage::proposal;
  if (*from == Stage::rejected) return false;
  const int step = static_cast<int>(to) - static_cast<int>(*from);
  return step == 0 || step == 1 || to == Stage::trial;
}

void check_stages(const CheckIn& checkin, const State& before, const Playbook& playbook, Findings& findings) {
  for (const auto& entry : checkin.use_cases) {
    if (!entry.stage) continue;
    const auto* known = before.use_case(*entry.use_case.id);
    const auto from = known ? known->stage() : std::nullopt;
    if (one_step(from, *entry.stage)) continue;
    const Words was =
        from ? playbook.stage_title(*from) : Words{std::string(msg::stage_none.ja), std::string(msg::stage_none.en)};
    findings.push_back(
        {Severity::error,
         "stage-step",
         entry.stage.place,
         {msg::stage_step, {{"id", *entry.use_case.id}, {"from", was}, {"to", playbook.stage_title(*entry.stage)}}},
         Phrase{msg::stage_step_hint, {}}});
  }
}

bool says_something(const CheckIn& checkin) {
  CheckIn bare;
  bare.format = checkin.format;
  bare.date = checkin.date;
  bare.by = checkin.by;
  return write_checkin(checkin) != write_checkin(bare);
}

void keep_own(Findings& into, const Findings& all, std::uint32_t file) {
  for (const auto& finding : all)
    if (finding.place.file == file) into.push_back(finding);
}

std::string next_commands(const Context& context, const ClientFiles& client, const CheckIn& checkin) {
  const Args args{{"client", printable(client.folder)}, {"n", checkin.meeting.value_or(0)}};
  return say(checkin.meeting ? msg::next_after_meeting : msg::next_after_note, context.language, args);
}

bool agreed(const Context& context, const std::vector<Phrase>& doubtful) {
  if (doubtful.empty() || context.arguments.has("yes")) return true;
  const bool terminal = context.system.input_is_terminal();
  for (const auto& doubt : doubtful) {
    context.system.print_error(printable(doubt.in(context.language)) + "\n");
    if (!terminal) continue;
    context.system.print_error(say(msg::really, context.language));
    const auto line = context.system.read_line();
    if (!line || !is_yes(*line)) return false;
  }
  if (!terminal) context.system.print_error(say(msg::say_yes, context.language) + "\n");
  return terminal;
}

ExitCode store_and_echo(const Context& context, const ClientFiles& client, const Examination& result,
                        const std::string& text) {
  std::string path;
  if (const auto failure = store_checkin(context.system, client.folder, *result.checkin.date, text, path))
    return context.refuse(ExitCode::system, msg::not_recorded, {{"path", path}, {"why", failure_words(failure)}});
  const State before = fold(client.dossier.engagement, client.dossier.checkins, *result.checkin.date);
  std::string echo = say(msg::recorded, context.language, {{"path", printable(path)}}) + "\n";
  for (const auto& line : summary_lines(result.checkin, before, *client.playbook, context.language))
    echo += "  " + printable(line) + "\n";
  echo += next_commands(context, client, result.checkin) + "\n";
  context.system.print(echo);
  return ExitCode::done;
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
    auto all = client.dossier.checkins;
    all.push_back(result.checkin);
    keep_own(result.findings, validate(all, client.dossier.engagement, *client.playbook), file);
    const State before = fold(client.dossier.engagement, client.dossier.checkins, result.checkin.date.value_or(today));
    check_stages(result.checkin, before, *client.playbook, result.findings);
    check_reach(result.checkin, result.findings);
    if (!has_error(result.findings) && !says_something(result.checkin))
      result.findings.push_back({Severity::error, "empty", {file, 0, 0}, {msg::says_nothing, {}}, std::nullopt});
  }
  sort_findings(result.findings);
  result.fine = read.value.has_value() && !has_error(result.findings);
  return result;
}

std::vector<Phrase> doubts(const CheckIn& checkin, const Playbook& playbook) {
  std::vector<Phrase> doubtful;
  for (const auto& usage : checkin.usage) {
    if (!usage.hours || !usage.active || *usage.active == 0) continue;
    const double minutes = *usage.hours * 60 / *usage.active / working_days;
    if (minutes > playbook.threshold("overclaim_watch_minutes"))
      doubtful.push_back({msg::doubt_hours,
                          {{"department", *usage.department},
                           {"hours", *usage.hours},
                           {"people", *usage.active},
                           {"minutes", minutes}}});
  }
  return doubtful;
}

Failure store_checkin(System& system, const std::string& client_folder, Date date, std::string_view text,
                      std::string& path) {
  const std::string folder = client_folder == "." ? "checkins" : client_folder + "/checkins";
  path = folder;
  if (system.kind(folder) != FileKind::folder)
    if (const auto failure = system.make_folder(folder); failure && failure.code != EEXIST) return failure;
  // Another process may have taken the name in this very moment: then another name.
  constexpr int tries = 20;
  for (int i = 0; i < tries; ++i) {
    path = folder + "/" + iso(date) + "-" + system.random_id(5) + ".toml";
    const auto failure = system.create_file(path, text);
    if (failure.code != EEXIST) return failure;
  }
  return {EEXIST};
}

ExitCode record(const Context& context, const ClientFiles& client, const Submission& submission) {
  const auto result = examine(client, submission, context.today);
  if (!result.fine) {
    print_findings(context, result.findings, result.sources, true);
    return ExitCode::data;
  }
  const auto text = submission.text.ends_with('\n') ? submission.text : submission.text + "\n";
  if (context.arguments.has("dry-run")) return deliver_text(context, text);
  if (!agreed(context, doubts(result.checkin, *client.playbook)))
    return context.refuse(ExitCode::data, msg::nothing_recorded);
  return store_and_echo(context, client, result, text);
}

}  // namespace planner
