#include <algorithm>
#include <array>

#include "cli/checkin/checkin_messages.hpp"
#include "cli/checkin/draft.hpp"
#include "cli/checkin/record.hpp"
#include "cli/checkin/ways.hpp"
#include "cli/cli_messages.hpp"
#include "cli/commands.hpp"
#include "cli/shelf_messages.hpp"
#include "cli/subject.hpp"
#include "planner/base/text.hpp"
#include "planner/read/read.hpp"

namespace planner {
namespace {

/// An option that says one thing of the check-in, and what takes its word.
struct Saying {
  OptionSpec option;
  Verdict (Draft::*take)(std::string_view word);
};

const std::array<Saying, 34> sayings{
    {{{"meeting", 0, "N", msg::opt_c_meeting}, &Draft::meeting},
     {{"not-held", 0, "", msg::opt_c_not_held}, &Draft::not_held},
     {{"mode", 0, "MODE", msg::opt_c_mode, false, Ids<Mode>::names}, &Draft::mode},
     {{"attendees", 0, "NAMES", msg::opt_c_attendees, true}, &Draft::attendees},
     {{"absent", 0, "NAMES", msg::opt_c_absent, true}, &Draft::absent},
     {{"invited", 0, "N", msg::opt_c_invited}, &Draft::invited},
     {{"attended", 0, "N", msg::opt_c_attended}, &Draft::attended},
     {{"sponsor", 0, "yes|no", msg::opt_c_sponsor}, &Draft::sponsor},
     {{"by", 0, "NAME", msg::opt_c_by}, &Draft::by},
     {{"usage", 0, "DEPT:A/R/C/H", msg::opt_c_usage, true}, &Draft::usage},
     {{"chat", 0, "ASKED/ANSWERED/HOURS", msg::opt_c_chat}, &Draft::chat},
     {{"goal", 0, "GOAL:VALUE", msg::opt_c_goal, true}, &Draft::goal},
     {{"stage", 0, "USE_CASE:STAGE", msg::opt_c_stage, true}, &Draft::stage},
     {{"ask", 0, "[DEPT:]TEXT", msg::opt_c_ask, true}, &Draft::ask},
     {{"answer", 0, "QUESTION[:TEXT]", msg::opt_c_answer, true}, &Draft::answer},
     {{"close", 0, "ACTION", msg::opt_c_close, true}, &Draft::close},
     {{"drop", 0, "ACTION", msg::opt_c_drop, true}, &Draft::drop},
     {{"action", 0, "OWNER:DATE:TITLE", msg::opt_c_action, true}, &Draft::action},
     {{"postpone", 0, "ACTION:DATE", msg::opt_c_postpone, true}, &Draft::postpone},
     {{"milestone", 0, "MILESTONE:done|DATE", msg::opt_c_milestone, true}, &Draft::milestone},
     {{"move", 0, "N:DATE", msg::opt_c_move, true}, &Draft::move},
     {{"cancel", 0, "N", msg::opt_c_cancel, true}, &Draft::cancel},
     {{"champion", 0, "NAME:DEPT", msg::opt_c_champion, true}, &Draft::champion},
     {{"champion-left", 0, "CHAMPION", msg::opt_c_champion_left, true}, &Draft::champion_left},
     {{"department", 0, "DEPT:PEOPLE", msg::opt_c_department, true}, &Draft::department},
     {{"merge", 0, "DEPT:DEPT", msg::opt_c_merge, true}, &Draft::merge},
     {{"news", 0, "TITLE[:USE_CASE]", msg::opt_c_news, true}, &Draft::news},
     {{"reason", 0, "CODE:PEOPLE[:DEPT]", msg::opt_c_reason, true}, &Draft::reason},
     {{"decision", 0, "TEXT", msg::opt_c_decision, true}, &Draft::decision},
     {{"midterm", 0, "DECISION", msg::opt_c_midterm, false, Ids<MidtermDecision>::names}, &Draft::midterm},
     {{"would-miss", 0, "PERCENT", msg::opt_c_would_miss}, &Draft::would_miss},
     {{"note", 0, "TEXT", msg::opt_c_note, true}, &Draft::note},
     {{"memo", 0, "TEXT", msg::opt_c_memo, true}, &Draft::memo},
     {{"comment", 0, "TEXT", msg::opt_c_comment, true}, &Draft::comment}}};

const std::array<Saying, 2> period_sayings{
    {{{"extend", 0, "WEEKS", msg::opt_c_extend}, &Draft::extend}, {{"end", 0, "", msg::opt_c_end}, &Draft::end}}};

const std::array<OptionSpec, 9> ways{{{"use-case", 0, "USE_CASE:DEPT:PEOPLE", msg::opt_c_use_case, true},
                                      {"because", 0, "TEXT", msg::opt_c_because},
                                      {"from", 0, "FILE", msg::opt_c_from},
                                      {"edit", 0, "", msg::opt_c_edit},
                                      {"usage-csv", 0, "FILE", msg::opt_c_usage_csv},
                                      {"members", 0, "FILE", msg::opt_c_members},
                                      {"dry-run", 0, "", msg::opt_c_dry_run},
                                      {"yes", 'y', "", msg::opt_c_yes},
                                      {"output", 'o', "FILE", msg::opt_output}}};

/// Lets the draft take one option; says why not.
ExitCode take(const Context& context, Draft& draft, const Saying& saying) {
  for (const auto& word : context.arguments.values(saying.option.name)) {
    const auto objection = (draft.*saying.take)(word);
    if (!objection) continue;
    context.system.print_error("planner: --" + std::string(saying.option.name) + ": " +
                               printable(objection->text.in(context.language)) + "\n");
    return objection->unreadable ? ExitCode::usage : ExitCode::data;
  }
  return ExitCode::done;
}

/// The reason for what changes goes to every entry that has room for one; whether there is any.
bool give_reason(CheckIn& checkin, const std::string& reason) {
  for (auto& entry : checkin.meeting_changes) entry.reason = Text(reason);
  for (auto& entry : checkin.actions) entry.reason = Text(reason);
  for (auto& entry : checkin.use_cases) entry.reason = Text(reason);
  for (auto& entry : checkin.milestones) entry.note = Text(reason);
  const bool period = checkin.period.weeks || checkin.period.ended;
  if (period) checkin.period.reason = Text(reason);
  return period || !checkin.meeting_changes.empty() || !checkin.actions.empty() || !checkin.use_cases.empty() ||
         !checkin.milestones.empty();
}

bool says_anything(const Context& context) {
  const auto given = [&](const Saying& saying) { return context.arguments.has(saying.option.name); };
  return std::ranges::any_of(sayings, given) || std::ranges::any_of(period_sayings, given) ||
         context.arguments.has("use-case") || context.arguments.has("usage-csv") || context.arguments.has("members");
}

ExitCode by_options(const Context& context, const ClientFiles& client) {
  const Today today(client, context);
  Draft draft(client.dossier.engagement, today.state(), today.schedule(), context.today, context.system);
  auto status = ExitCode::done;
  // A new department can be spoken of by all other options.
  const auto brings = [](const Saying& saying) { return saying.take == &Draft::department; };
  for (const auto& saying : sayings)
    if (brings(saying)) status = std::max(status, take(context, draft, saying));
  for (const auto& saying : sayings)
    if (!brings(saying)) status = std::max(status, take(context, draft, saying));
  for (const auto& saying : period_sayings) status = std::max(status, take(context, draft, saying));
  if (status == ExitCode::done) status = take_ready_use_cases(context, client, today, draft.checkin);
  if (status == ExitCode::done) status = take_usage_table(context, today, draft.checkin);
  if (status != ExitCode::done) return status;
  if (const auto reason = context.arguments.value("because"))
    if (!give_reason(draft.checkin, *reason)) return context.refuse(ExitCode::usage, msg::because_of_nothing);
  return record(context, client, {say(msg::new_checkin, context.language), write_checkin(draft.checkin)});
}

/// What would be passed over without a word: another way beside --from or --edit, a file for nothing, a reason of
/// nothing.
const Message* mixture(const Context& context) {
  const auto has = [&](std::string_view option) { return context.arguments.has(option); };
  const bool says = says_anything(context);
  if ((has("from") && has("edit")) || ((has("from") || has("edit")) && (says || has("because"))))
    return &msg::one_way_at_a_time;
  if (has("because") && !says) return &msg::because_of_nothing;
  if (has("output") && !has("dry-run")) return &msg::output_of_nothing;
  return nullptr;
}

/// The option that is given twice and says one thing only; the first value would be lost.
std::optional<std::string_view> twice_given(const Context& context, std::span<const OptionSpec> options) {
  for (const auto& option : options)
    if (!option.repeatable && !option.value.empty() && context.arguments.values(option.name).size() > 1)
      return option.name;
  return std::nullopt;
}

std::vector<OptionSpec> all_options() {
  std::vector<OptionSpec> options;
  for (const auto& saying : sayings) options.push_back(saying.option);
  for (const auto& saying : period_sayings) options.push_back(saying.option);
  options.insert(options.end(), ways.begin(), ways.end());
  return options;
}

const std::vector<OptionSpec> checkin_options = all_options();

ExitCode run_checkin(Context& context) {
  if (const auto option = twice_given(context, checkin_options))
    return context.refuse(ExitCode::usage, msg::option_once, {{"option", *option}});
  if (const auto* objection = mixture(context)) return context.refuse(ExitCode::usage, *objection);
  const auto client = load_operand(context);
  if (!client.usable()) return client.status;
  if (context.arguments.has("from")) return by_file(context, client);
  if (context.arguments.has("edit")) return by_editor(context, client);
  if (says_anything(context)) return by_options(context, client);
  if (context.system.input_is_terminal() && context.system.output_is_terminal()) return by_questions(context, client);
  return context.refuse(ExitCode::usage, msg::no_way_to_record);
}

}  // namespace

const Command checkin_command{"checkin",       msg::checkin_summary,  {"ENGAGEMENT"},
                              checkin_options, msg::checkin_examples, run_checkin};

}  // namespace planner
