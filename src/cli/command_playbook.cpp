#include <algorithm>
#include <array>

#include "cli/cli_messages.hpp"
#include "cli/client.hpp"
#include "cli/command_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/own_playbook.hpp"
#include "cli/resolve.hpp"
#include "cli/shelf_messages.hpp"
#include "planner/base/text.hpp"
#include "planner/compose/compose.hpp"
#include "planner/read/builtin_playbook.hpp"

namespace planner {
namespace {

ExitCode check_playbook(const Context& context, const std::string& path) {
  if (const auto own = load_own_playbook(context, path); own.status != ExitCode::done) return own.status;
  return deliver_text(context, say(msg::playbook_fine, context.language, {{"path", path}}) + "\n");
}

constexpr Formats library_formats{Format::text, Format::markdown, Format::html};
constexpr std::array<std::string_view, 3> library_format_names{"text", "md", "html"};

/// A department of the library by its id or its title in either language.
std::optional<std::string> library_department(const Playbook& playbook, std::string_view word) {
  std::vector<Named> ja, en;
  for (const auto& ready : playbook.use_cases) {
    if (std::ranges::find(ja, *ready.department, &Named::id) != ja.end()) continue;
    ja.push_back({*ready.department, ready.department_title->ja});
    en.push_back({*ready.department, ready.department_title->en});
  }
  const auto found = resolve(ja, word);
  return found ? found : resolve(en, word);
}

std::string library_department_ids(const Playbook& playbook) {
  std::vector<std::string> ids;
  for (const auto& ready : playbook.use_cases)
    if (std::ranges::find(ids, *ready.department) == ids.end()) ids.push_back(*ready.department);
  return join(ids, ", ");
}

ExitCode list_use_cases(const Context& context) {
  const auto format = chosen_format(context, "playbook", library_formats);
  if (!format) return ExitCode::usage;
  const auto playbook = builtin_playbook();
  std::string department;
  if (const auto word = context.arguments.value("department")) {
    const auto id = library_department(*playbook, *word);
    if (!id)
      return context.refuse(ExitCode::data, msg::no_library_department,
                            {{"word", *word}, {"known", library_department_ids(*playbook)}});
    department = *id;
  }
  return deliver(context, ready_use_cases_document(*playbook, department, context.language), *format);
}

ExitCode run_playbook(Context& context) {
  const auto& words = context.arguments.positionals();
  if (words.empty()) return deliver_text(context, builtin_playbook_text);
  if (words.size() == 2 && words.front() == "check") return check_playbook(context, words.back());
  if (words.size() == 1 && words.front() == "use-cases") return list_use_cases(context);
  return context.refuse(ExitCode::usage, msg::playbook_words);
}

const std::array<OptionSpec, 3> playbook_options{
    {{"department", 0, "DEPT", msg::opt_library_department},
     {"output", 'o', "FILE", msg::opt_output},
     {"format", 'f', "FORMAT", msg::opt_format, false, library_format_names}}};

}  // namespace

const Command playbook_command{"playbook",       msg::playbook_summary,  {"check FILE | use-cases", false, true},
                               playbook_options, msg::playbook_examples, run_playbook};

}  // namespace planner
