#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

#include "cli/cli_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/failure.hpp"
#include "cli/numbers.hpp"
#include "cli/portfolio.hpp"
#include "cli/portfolio_messages.hpp"
#include "cli/said_before.hpp"
#include "cli/state_folder.hpp"
#include "planner/assess/adapt.hpp"
#include "planner/base/text.hpp"
#include "planner/compose/remind.hpp"

namespace planner {
namespace {

constexpr Formats remind_formats{Format::text, Format::json, Format::slack, Format::ics};
constexpr std::array<std::string_view, 4> remind_format_names{"text", "json", "slack", "ics"};
constexpr int furthest = 366;

using Notes = std::vector<ReminderNote>;

/// The roles that --for names; says so when a word is none.
bool read_roles(const Context& context, std::set<Role>& roles) {
  for (const auto& value : context.arguments.values("for"))
    for (const auto part : split(value, ',')) {
      const auto word = trim(part);
      if (word.empty()) continue;
      const auto role = from_id<Role>(word);
      if (!role) {
        std::vector<std::string> names(Ids<Role>::names.begin(), Ids<Role>::names.end());
        context.refuse(ExitCode::usage, msg::bad_choice, {{"option", "for"}, {"value", word}});
        context.system.print_error("    " + say(msg::choices, context.language, {{"names", join(names, ", ")}}) + "\n");
        return false;
      }
      roles.insert(*role);
    }
  return true;
}

Notes notes_of(const Context& context, const ClientFiles& client, const ReminderWindow& window) {
  if (!client.usable()) return {};
  const Chronicle chronicle(client.dossier);
  auto assessment = assess(chronicle, context.today, Beginnings::left);
  give_agendas(assessment.schedule, client.dossier, assessment.state);
  const auto reminders = reminders_of(chronicle, assessment, window);
  // Agendas that answer the signals are worked out only where one is told.
  const bool tells = std::ranges::any_of(reminders, [](const Reminder& r) { return r.meeting.has_value(); });
  if (tells) assessment.schedule = make_adapted_schedule(chronicle, assessment);
  const auto language = context.document_language(client.dossier.engagement.language.value);
  const Subject subject{client.dossier, assessment.state, assessment.schedule,
                        context.today,  language,         Audience::client};
  return reminder_notes(subject, reminders, printable(client.path));
}

ExitCode gather(const Context& context, const std::vector<std::string>& files, const ReminderWindow& window,
                Notes& notes) {
  return look_at_clients<Notes>(
      context, files, [&](ClientFiles& client, Look&) { return notes_of(context, client, window); },
      [&](Notes&& more) { notes.insert(notes.end(), more.begin(), more.end()); });
}

std::set<std::string> keys_of(const Notes& notes) {
  std::set<std::string> keys;
  for (const auto& note : notes)
    for (const auto& to : note.to) keys.insert(note_key(note, to));
  return keys;
}

/// A file that is asked for is written even when it has nothing to say: yesterday's would be wrong. Nothing is said
/// about it.
ExitCode leave_empty(const Context& context, const Document& document, Format format) {
  const auto path = context.arguments.value("output");
  if (!path || *path == "-") return ExitCode::done;
  const auto failure = context.system.write_file(*path, render(document, format));
  if (!failure) return ExitCode::done;
  return context.refuse(ExitCode::system, msg::cannot_write, {{"path", *path}, {"why", failure_words(failure)}});
}

/// Delivers what is wanted of the notes; `said` takes the keys of what reached a reader.
ExitCode tell(const Context& context, Notes notes, bool sponsor_asked, Format format, std::vector<std::string>& said) {
  // A morning's letters are short; the formats for machines hold everything.
  const bool in_full = format == Format::json || format == Format::ics;
  // A Slack message holds 40,000 characters; marks and escapes need some of them.
  const RemindLayout layout{sponsor_asked, format == Format::slack ? std::size_t{30000} : 0, in_full};
  const auto result = remind_document(notes, layout, context.today, context.language);
  if (notes.empty()) return leave_empty(context, result.document, format);
  // Of thousands of clients they are as large as the text that is made now.
  Notes().swap(notes);
  bool arrived = false;
  const auto status = deliver_text(context, render(result.document, format, {0, false}), arrived);
  if (arrived) said = result.said;
  return status;
}

ExitCode with_memory(const Context& context, std::unique_ptr<SaidStore>& store) {
  const auto folder = state_folder(context.system);
  if (!folder) return context.refuse(ExitCode::system, msg::no_state_home);
  store = std::make_unique<SaidStore>(context.system, *folder);
  const auto failure = store->open();
  if (!failure) return ExitCode::done;
  const bool is_busy = failure.code == EWOULDBLOCK;
  const auto path = store->path();
  store.reset();
  if (is_busy) return ExitCode::done;
  return context.refuse(ExitCode::system, msg::cannot_remember, {{"path", path}, {"why", failure_words(failure)}});
}

ExitCode run_remind(Context& context) {
  const auto format = chosen_format(context, "remind", remind_formats);
  std::optional<int> within;
  RemindChoice choice;
  if (!format || !number_option(context, "within", 0, furthest, within) || !read_roles(context, choice.roles))
    return ExitCode::usage;
  const bool once = context.arguments.has("once");
  std::unique_ptr<SaidStore> store;
  if (once)
    if (const auto status = with_memory(context, store); !store) return status;
  const auto files = operand_clients(context);
  if (files.empty()) return ExitCode::system;

  Notes notes;
  auto status = gather(context, files, {within.value_or(0), once}, notes);
  SaidBefore memory;
  if (store) memory = store->load();
  choice.known = memory.keys();
  const auto current = store ? keys_of(notes) : std::set<std::string>();
  auto wanted = chosen_notes(std::move(notes), choice);
  const bool any = !wanted.empty();
  std::vector<std::string> said;
  status = std::max(status, tell(context, std::move(wanted), choice.roles.contains(Role::sponsor), *format, said));
  if (store) {
    memory.note(current, said, context.today);
    if (const auto failure = store->save(memory))
      status = context.refuse(ExitCode::system, msg::cannot_remember,
                              {{"path", store->path()}, {"why", failure_words(failure)}});
  }
  const bool answers = context.arguments.has("exit-code") && any;
  return status == ExitCode::done && answers ? ExitCode::yes : status;
}

const std::array<OptionSpec, 6> remind_options{
    {{"within", 0, "DAYS", msg::opt_within},
     {"for", 0, "READERS", msg::opt_readers, true},
     {"once", 0, "", msg::opt_once},
     {"exit-code", 0, "", msg::opt_exit_code},
     {"output", 'o', "FILE", msg::opt_output},
     {"format", 'f', "FORMAT", msg::opt_format, false, remind_format_names}}};

}  // namespace

const Command remind_command{"remind",       msg::remind_summary,  {"PATH", false, true},
                             remind_options, msg::remind_examples, run_remind};

}  // namespace planner
