// init --from: what stood at the end of one period becomes the start of the next.
#include <algorithm>
#include <array>
#include <filesystem>

#include "cli/cli_messages.hpp"
#include "cli/client.hpp"
#include "cli/command_messages.hpp"
#include "cli/init_answers.hpp"
#include "cli/init_files.hpp"
#include "cli/numbers.hpp"
#include "cli/shelf_messages.hpp"
#include "planner/assess/next_period.hpp"
#include "planner/base/text.hpp"
#include "planner/read/read.hpp"

namespace planner {
namespace {

std::filesystem::path absolute(System& system, const std::string& path) {
  const std::filesystem::path real{system.real_path(path)};
  return (real.is_absolute() ? real : system.current_folder() / real).lexically_normal();
}

/// A path that stands in the old file, as the new file has to write it.
class Moving {
 public:
  Moving(System& system, const std::string& from, const std::string& to)
      : from_(absolute(system, from)), to_(absolute(system, to)) {}

  void move(Text& path) const {
    if (!path || std::filesystem::path(*path).is_absolute()) return;
    path = Text((from_ / *path).lexically_normal().lexically_relative(to_).generic_string());
  }

 private:
  std::filesystem::path from_, to_;
};

void move_paths(Engagement& engagement, const Moving& moving) {
  moving.move(engagement.playbook);
  moving.move(engagement.advisor.logo);
  if (!engagement.calendar.holidays) return;
  for (auto& name : *engagement.calendar.holidays)
    if (case_folded(*name).ends_with(".ics")) moving.move(name);
}

/// What the options say wins over what is taken over.
bool take_options(const Context& context, Engagement& engagement) {
  InitAnswers answers;
  if (!take_init_options(context, answers)) return false;
  const auto text = [&](std::string_view option, Text& into) {
    if (const auto value = context.arguments.value(option)) into = Text(*value);
  };
  text("client", engagement.client.name);
  text("sponsor", engagement.client.sponsor);
  text("lead", engagement.client.lead);
  text("advisor", engagement.advisor.name);
  engagement.period.weeks = Weeks{};
  if (const auto weeks = parse_number(answers.weeks)) engagement.period.weeks = Weeks{*weeks};
  if (context.arguments.has("cadence")) engagement.meetings.cadence = *parse_cadence(answers.cadence);
  if (context.arguments.has("time")) engagement.meetings.time = *parse_time(answers.time);
  return true;
}

/// A line of explanation over the first table of a kind.
struct Note {
  std::string_view table;
  const Message& text;
};

std::string commented(std::string text, Language language) {
  static const std::array<Note, 5> notes{{{"[period]", msg::next_period_note},
                                          {"[[department]]", msg::next_departments_note},
                                          {"[[champion]]", msg::next_champions_note},
                                          {"[[goal]]", msg::next_goals_note},
                                          {"[[use_case]]", msg::next_use_cases_note}}};
  for (const auto& note : notes)
    if (const auto at = text.find("\n" + std::string(note.table)); at != std::string::npos)
      text.insert(at + 1, say(note.text, language) + "\n");
  return text + say(msg::next_contract_note, language);
}

/// The same checks as for any file.
bool is_valid(const Context& context, const std::string& folder, const std::string& text, const std::string& checkin,
              const Playbook& playbook) {
  const Sources sources{{engagement_path(folder), text}, {folder + "/checkins", checkin}};
  auto engagement = read_engagement(text, 0);
  auto first = read_checkin(checkin, 1);
  auto findings = engagement.findings;
  findings.insert(findings.end(), first.findings.begin(), first.findings.end());
  if (!has_error(findings)) {
    findings = validate(*engagement.value, playbook);
    const auto more = validate({*first.value}, *engagement.value, playbook);
    findings.insert(findings.end(), more.begin(), more.end());
  }
  print_findings(context, findings, sources, true);
  return !has_error(findings);
}

void say_done(const Context& context, const std::string& folder, const NextPeriod& next) {
  const auto& engagement = next.engagement;
  const auto path = printable(engagement_path(folder));
  std::string text = say(msg::init_from_done, context.language,
                         {{"path", path},
                          {"start", *engagement.period.start},
                          {"departments", engagement.departments.size()},
                          {"champions", engagement.champions.size()},
                          {"goals", engagement.goals.size()},
                          {"use_cases", engagement.use_cases.size()},
                          {"actions", next.first.actions.size()}}) +
                     "\n";
  if (next.attained > 0) text += say(msg::init_from_attained, context.language, {{"count", next.attained}}) + "\n";
  context.system.print(
      text + say(msg::init_from_next, context.language, {{"path", path}, {"folder", printable(folder)}}) + "\n");
}

}  // namespace

ExitCode init_from(const Context& context, const std::string& folder) {
  if (context.arguments.has("department")) return context.refuse(ExitCode::usage, msg::init_from_departments);
  std::optional<Date> start;
  if (!start_option(context, start)) return ExitCode::usage;
  const auto old = load_client(context, context.arguments.value("from"));
  if (!old.usable()) return old.status;
  const auto schedule = make_schedule(old.dossier, context.today);
  const auto& language = old.dossier.engagement.language;
  if (!start) start = next_monday(std::max(schedule.end + Days{1}, context.today));
  if (*start <= schedule.end)
    return context.refuse(ExitCode::usage, msg::init_from_start, {{"start", *start}, {"end", schedule.end}});

  auto next = next_period(old.dossier, context.today, *start);
  if (!take_options(context, next.engagement)) return ExitCode::usage;
  next.engagement.id = Text(new_engagement_id(folder, context.system));
  move_paths(next.engagement, Moving(context.system, old.folder, folder));
  const auto head =
      say(msg::next_head, *language, {{"schema", schema_file}, {"start", schedule.start}, {"end", schedule.end}});
  const auto text = head + commented(write_engagement(next.engagement), *language);
  const auto checkin = write_checkin(next.first);
  if (!is_valid(context, folder, text, checkin, *old.playbook)) return ExitCode::data;

  const auto name = iso(*start) + "-" + context.system.random_id(5) + ".toml";
  const auto status = create_engagement(
      context, folder,
      {text, engagement_schema_text(*old.playbook, *language), name, says_anything(next.first) ? checkin : ""});
  if (status == ExitCode::done) say_done(context, folder, next);
  return status;
}

}  // namespace planner
