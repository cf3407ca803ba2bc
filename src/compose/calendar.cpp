#include "compose/events.hpp"
#include "compose/plan_messages.hpp"
#include "planner/compose/compose.hpp"

namespace planner {

Document calendar_document(const ClosedDays& closed_days, Date today, Language language) {
  const auto& [id, days, from, to] = closed_days;
  Document document;
  document.title = say(msg::calendar_title, language, {{"from", from}, {"to", to}});
  document.language = language;
  document.facts.add("schema", "planner.calendar/1").add("from", from).add("to", to);
  Table table;
  for (const auto* title : {&msg::column_day, &msg::column_name, &msg::column_source})
    table.columns.push_back({std::string(title->in(language)), Align::left});
  Array closed;
  for (const auto& day : days) {
    table.rows.push_back({long_date(day.date, language), day.name.in(language), day.source});
    Value entry;
    entry.add("date", day.date).add("name", day.name.in(language)).add("source", day.source);
    closed.push_back(std::move(entry));
  }
  document.facts.add("closed", std::move(closed));
  document.sheet = table;
  document.events = closed_day_events(closed_days, today, language);
  if (table.rows.empty())
    document.blocks.emplace_back(Paragraph{say(msg::no_closed_days, language)});
  else
    document.blocks.emplace_back(std::move(table));
  return document;
}

}  // namespace planner
