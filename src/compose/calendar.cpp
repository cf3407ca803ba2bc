#include "compose/events.hpp"
#include "compose/plan_messages.hpp"
#include "planner/compose/compose.hpp"

namespace planner {
namespace {

/// The file that a closed day comes from, or what the two other sources are called.
std::string source_title(const std::string& source, Language language) {
  if (source == "jp") return say(msg::source_jp, language);
  return source == "closed" ? say(msg::source_closed, language) : source;
}

}  // namespace

Document calendar_document(const ClosedDays& closed_days, Date today, Language language) {
  const auto& [id, days, from, to] = closed_days;
  Document document;
  document.title = say(msg::calendar_title, language, {{"from", from}, {"to", to}});
  document.language = language;
  document.facts.add("schema", "planner.calendar/1").add("from", from).add("to", to);
  Table table, sheet;
  for (const auto* title : {&msg::column_day, &msg::column_name, &msg::column_source})
    table.columns.push_back({std::string(title->in(language)), Align::left});
  Array closed;
  for (const auto& day : days) {
    table.rows.push_back({long_date(day.date, language), day.name.in(language), source_title(day.source, language)});
    sheet.rows.push_back({iso(day.date), day.name.in(language), day.source});
    Value entry;
    entry.add("date", day.date).add("name", day.name.in(language)).add("source", day.source);
    closed.push_back(std::move(entry));
  }
  document.facts.add("closed", std::move(closed));
  sheet.columns = table.columns;
  document.sheet = std::move(sheet);
  document.events = closed_day_events(closed_days, today, language);
  if (table.rows.empty())
    document.blocks.emplace_back(Paragraph{say(msg::no_closed_days, language)});
  else
    document.blocks.emplace_back(std::move(table));
  return document;
}

}  // namespace planner
