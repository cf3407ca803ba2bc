#include <algorithm>
#include <array>

#include "cli/cli_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/resolve.hpp"
#include "cli/shelf_messages.hpp"
#include "cli/subject.hpp"
#include "planner/base/text.hpp"
#include "planner/model/ready_use_cases.hpp"

namespace planner {
namespace {

constexpr Formats sheet_formats{Format::text, Format::markdown, Format::html};
constexpr std::array<std::string_view, 3> sheet_format_names{"text", "md", "html"};

/// The words behind the command: the sheet, for some a use case, and the engagement.
struct SheetWords {
  std::optional<std::string> sheet, use_case, engagement;
};

std::string ids_of(const std::vector<Named>& known) {
  std::vector<std::string> ids;
  for (const auto& entry : known) ids.push_back(entry.id);
  return join(ids, ", ");
}

/// A sheet is called by its id, with hyphens too, or by its title in either language.
const SheetRule* find_sheet(const Playbook& playbook, std::string word) {
  std::ranges::replace(word, '-', '_');
  std::vector<Named> ids, titles;
  for (const auto& sheet : playbook.sheets) {
    ids.push_back({*sheet.id, sheet.title->ja});
    titles.push_back({*sheet.id, sheet.title->en});
  }
  auto id = resolve(ids, word);
  if (!id) id = resolve(titles, word);
  for (const auto& sheet : playbook.sheets)
    if (id && *sheet.id == *id) return &sheet;
  return nullptr;
}

std::string sheet_names(const Playbook& playbook) {
  std::vector<std::string> names;
  for (const auto& sheet : playbook.sheets) names.push_back(*sheet.id);
  return join(names, ", ");
}

/// The engagement that the words mean, or the one around here; a client without a path is none, and that is fine.
std::optional<ClientFiles> load(const Context& context, const std::optional<std::string>& operand) {
  if (!operand && !find_engagement(context.system, std::nullopt)) return std::nullopt;
  return load_client(context, operand);
}

/// A page in the making: what it owns, the request points to.
struct SheetWork {
  std::optional<ClientFiles> client;
  std::optional<Today> today;
  std::shared_ptr<const Playbook> playbook = builtin_playbook();
  std::optional<UseCase> use_case;
};

std::vector<Named> ready_use_cases(const Playbook& playbook, Language language) {
  std::vector<Named> known;
  for (const auto& ready : playbook.use_cases) known.push_back({*ready.id, ready.title->in(language)});
  return known;
}

/// The client's own use case of that name, or the library's.
bool choose_use_case(const Context& context, SheetWork& work, SheetRequest& request, const std::string& word) {
  const auto own = work.today ? use_cases_of(work.today->state()) : std::vector<Named>{};
  if (const auto id = resolve(own, word)) {
    const auto* entry = work.today->state().use_case(*id);
    work.use_case = entry->use_case;
    request.measured = entry->measured.value_or(false);
  } else {
    const auto library = ready_use_cases(*work.playbook, request.language);
    const auto ready_id = resolve(library, word);
    if (!ready_id) {
      context.refuse(ExitCode::data, msg::no_such_use_case,
                     {{"word", word}, {"known", ids_of(own.empty() ? library : own)}});
      return false;
    }
    const auto* ready = work.playbook->ready_use_case(*ready_id);
    work.use_case = use_case_of(*ready, request.language);
    request.about_department = ready->department_title->in(request.language);
    request.runs_of_one = true;
  }
  request.about = &*work.use_case;
  return true;
}

bool choose_department(const Context& context, const SheetWork& work, SheetRequest& request) {
  const auto word = context.arguments.value("department");
  if (!word) return true;
  if (!work.today) {
    context.refuse(ExitCode::usage, msg::department_wants_engagement);
    return false;
  }
  const auto known = departments_of(work.today->state());
  const auto id = resolve(known, *word);
  if (!id) context.refuse(ExitCode::data, msg::no_such_department, {{"word", *word}, {"known", ids_of(known)}});
  request.department = id.value_or("");
  return id.has_value();
}

/// Which of the words means what: a sheet about a use case has it before the engagement.
SheetWords sort_words(const Context& context, const Playbook& playbook) {
  const auto& given = context.arguments.positionals();
  SheetWords words;
  if (given.empty()) return words;
  words.sheet = given.front();
  words.use_case = context.arguments.value("use-case");
  std::size_t next = 1;
  const auto* rule = find_sheet(playbook, given.front());
  const bool folder_only = given.size() == 2 && context.system.kind(given[1]) != FileKind::missing;
  if (rule && rule->use_case.value_or(false) && !words.use_case && given.size() > 1 && !folder_only)
    words.use_case = given[next++];
  if (given.size() > next) words.engagement = given[next];
  return words;
}

ExitCode run_sheet(Context& context) {
  const auto format = chosen_format(context, "sheet", sheet_formats);
  if (!format) return ExitCode::usage;
  const auto& given = context.arguments.positionals();
  const auto words = sort_words(context, *builtin_playbook());
  if (given.size() > 3 || (given.size() == 3 && words.engagement != given[2]))
    return context.refuse(ExitCode::usage, msg::surplus_word, {{"word", given.back()}});
  SheetWork work;
  work.client = load(context, words.engagement);
  if (work.client && !work.client->usable()) return work.client->status;
  if (work.client) {
    work.today.emplace(*work.client, context);
    work.playbook = work.client->playbook;
  }
  const auto language = work.today ? work.today->subject().language : context.language;
  if (!words.sheet) return deliver(context, sheets_document(*work.playbook, language), *format);
  const auto* rule = find_sheet(*work.playbook, *words.sheet);
  if (!rule)
    return context.refuse(ExitCode::usage, msg::no_such_sheet,
                          {{"word", *words.sheet}, {"known", sheet_names(*work.playbook)}});
  SheetRequest request{*rule, *work.playbook, work.today ? &work.today->subject() : nullptr, language, {}, nullptr, {}};
  if (words.use_case && !rule->use_case.value_or(false))
    return context.refuse(ExitCode::usage, msg::sheet_not_about_use_case, {{"sheet", *rule->id}});
  if (words.use_case && !choose_use_case(context, work, request, *words.use_case)) return ExitCode::data;
  if (!choose_department(context, work, request)) return work.today ? ExitCode::data : ExitCode::usage;
  return deliver(context, sheet_document(request), *format);
}

const std::array<OptionSpec, 4> sheet_options{{{"use-case", 0, "USE_CASE", msg::opt_sheet_use_case},
                                               {"department", 0, "DEPT", msg::opt_sheet_department},
                                               {"output", 'o', "FILE", msg::opt_output},
                                               {"format", 'f', "FORMAT", msg::opt_format, false, sheet_format_names}}};

}  // namespace

const Command sheet_command{"sheet",       msg::sheet_summary,  {"SHEET [USE_CASE] [ENGAGEMENT]", false, true},
                            sheet_options, msg::sheet_examples, run_sheet};

}  // namespace planner
