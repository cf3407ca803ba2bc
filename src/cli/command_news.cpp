#include <algorithm>
#include <array>
#include <set>

#include "cli/cli_messages.hpp"
#include "cli/client.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/news_shelf.hpp"
#include "cli/portfolio.hpp"
#include "cli/shelf_messages.hpp"
#include "planner/assess/news.hpp"
#include "planner/base/text.hpp"
#include "planner/compose/compose.hpp"
#include "planner/read/builtin_playbook.hpp"
#include "planner/read/read.hpp"

namespace planner {
namespace {

constexpr Formats news_formats{Format::text, Format::markdown, Format::html};
constexpr std::array<std::string_view, 3> news_format_names{"text", "md", "html"};

/// All shelves that the paths and their clients have, each file once.
class Shelves {
 public:
  explicit Shelves(const Context& context) : context_(context) {}

  void read(const std::string& path) {
    if (!seen_.insert(context_.system.real_path(path)).second) return;
    std::string text;
    context_.system.read_file(path, text);
    const Sources sources{{path, text}};
    auto result = read_news(text, 0);
    print_findings(context_, result.findings, sources, true);
    if (has_error(result.findings)) status = std::max(status, ExitCode::data);
    if (result.value && !has_error(result.findings)) items.push_back(std::move(*result.value));
  }

  void read_client(const std::string& file) {
    clients.push_back(planner::read_client(context_.system, file));
    const auto& client = clients.back();
    if (client.failure) context_.refuse(client.status, client.failure->message, client.failure->args);
    print_findings(context_, client.findings, client.sources, true);
    status = std::max(status, client.status);
    for (const auto& path : news_files(context_.system, client.folder)) read(path);
  }

  std::vector<NewsItem> items;
  std::vector<ClientFiles> clients;
  ExitCode status = ExitCode::done;

 private:
  const Context& context_;
  std::set<std::string> seen_;
};

/// The title of the use case or department that a word of an item's audience is the id of, of a client or of the
/// built-in playbook; the word itself where there is no such one.
std::string audience_word(const std::string& word, const std::vector<ClientFiles>& clients, Language language) {
  for (const auto& client : clients) {
    for (const auto& use_case : client.dossier.engagement.use_cases)
      if (use_case.id.value == word && use_case.title) return *use_case.title;
    for (const auto& department : client.dossier.engagement.departments)
      if (department.id.value == word && department.name) return *department.name;
  }
  const auto* ready = builtin_playbook()->ready_use_case(word);
  return ready ? ready->title->in(language) : word;
}

/// Where an item stands with each client. A client knows the items of its own shelves only.
ShelfItem standing_of(const NewsItem& item, const std::vector<ClientFiles>& clients, const Context& context) {
  ShelfItem entry;
  entry.item = &item;
  for (const auto& word : item.audience) entry.audience.push_back(audience_word(*word, clients, context.language));
  for (const auto& client : clients) {
    if (!client.usable()) continue;
    const auto& engagement = client.dossier.engagement;
    const auto state = fold(engagement, client.dossier.checkins, context.today);
    if (const auto* news = applied_news(state, item))
      entry.applied.push_back({*engagement.client.name, news->date, news->applied_by.value_or("")});
    for (const auto& pick : news_for(client.dossier, state, context.today))
      if (case_folded(*pick.item->title) == case_folded(*item.title)) entry.waiting.push_back(*engagement.client.name);
  }
  return entry;
}

ExitCode run_news(Context& context) {
  const auto format = chosen_format(context, "news", news_formats);
  if (!format) return ExitCode::usage;
  auto paths = context.arguments.positionals();
  if (paths.empty()) paths.push_back(find_engagement(context.system, std::nullopt).value_or("."));
  Shelves shelves(context);
  for (const auto& file : find_engagements(context.system, paths)) shelves.read_client(file);
  for (const auto& path : paths)
    for (const auto& file : shelf_files(context.system, path)) shelves.read(file);
  if (shelves.items.empty() && shelves.status == ExitCode::done)
    return context.refuse(ExitCode::system, msg::news_none, {{"path", paths.front()}});
  std::vector<ShelfItem> shelf;
  for (const auto& item : shelves.items)
    if (!item.date || *item.date <= context.today) shelf.push_back(standing_of(item, shelves.clients, context));
  const auto status = deliver(context, news_document(shelf, context.language), *format);
  return std::max(status, shelves.status);
}

const std::array<OptionSpec, 2> news_options{
    {{"output", 'o', "FILE", msg::opt_output}, {"format", 'f', "FORMAT", msg::opt_format, false, news_format_names}}};

}  // namespace

const Command news_command{"news",       msg::news_summary,  {"PATH", false, true},
                           news_options, msg::news_examples, run_news};

}  // namespace planner
