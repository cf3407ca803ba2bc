// What the owner is asked to decide; and, where the headline announced them, the main reasons with their remedies.
#include <algorithm>

#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "compose/words.hpp"

namespace planner {

namespace {

std::string due_text(const ReportView& view, Date due) {
  const auto date = tiny_date(due, view.language);
  return due < view.as_of ? view.text(msg::action_past, {{"date", date}}) : date;
}

}  // namespace

void add_reasons(Blocks& blocks, const ReportView& view) {
  if (!announces_reasons(view)) return;
  blocks.emplace_back(Heading{2, view.text(msg::section_reasons)});
  Table table;
  table.columns = {report_column(view, msg::column_reason), report_column(view, msg::column_remedy),
                   report_column(view, msg::column_remedy_owner), report_column(view, msg::column_remedy_due)};
  for (const auto* reason : main_reasons(view)) {
    const auto* remedy = reason->remedies.empty() ? nullptr : &reason->remedies.front();
    table.rows.push_back({reason->title, remedy ? remedy->action : "", remedy ? remedy->owner : "",
                          remedy && remedy->due ? due_text(view, *remedy->due) : ""});
  }
  blocks.emplace_back(std::move(table));
}

void add_requests(Blocks& blocks, const ReportView& view) {
  const bool promised = !view.requests.empty() && std::ranges::all_of(view.requests, &ReportDecision::decided);
  blocks.emplace_back(Heading{2, view.text(promised ? msg::section_promised : msg::section_requests)});
  if (view.requests.empty()) {
    blocks.emplace_back(Paragraph{view.text(msg::no_requests)});
    return;
  }
  Bullets list;
  list.numbered = true;
  for (const auto& request : view.requests) {
    const auto fallback =
        request.fallback.empty() ? std::string() : view.text(msg::request_fallback, {{"text", request.fallback}});
    Args args{{"what", request.text}, {"fallback", fallback}};
    if (request.due) args.emplace_back("date", plain_date(*request.due, view.language));
    const Message& message = !request.due      ? msg::request_without_date
                             : request.decided ? msg::request_action
                                               : msg::request_with_date;
    list.items.push_back(view.text(message, args));
  }
  blocks.emplace_back(std::move(list));
}

}  // namespace planner
