// The news shelf, newest first: what there is, where it was applied, and whom it would still serve.
#include <algorithm>

#include "compose/news_messages.hpp"
#include "planner/base/text.hpp"
#include "planner/compose/compose.hpp"

namespace planner {
namespace {

std::string or_else(const std::vector<std::string>& parts, const Message& otherwise, Language language) {
  return parts.empty() ? say(otherwise, language) : join(parts, list_separator(language));
}

std::string applied_text(const ShelfItem& entry, Language language) {
  std::vector<std::string> parts;
  for (const auto& applied : entry.applied)
    parts.push_back(say(applied.by.empty() ? msg::shelf_applied_entry : msg::shelf_applied_by, language,
                        {{"client", applied.client}, {"date", applied.date}, {"by", applied.by}}));
  return or_else(parts, msg::shelf_nobody, language);
}

Particulars particulars_of(const ShelfItem& entry, Language language) {
  Particulars particulars;
  const auto row = [&](const Message& name, std::string value) {
    particulars.rows.emplace_back(say(name, language), std::move(value));
  };
  row(msg::shelf_date, long_date(*entry.item->date, language));
  row(msg::shelf_tool, entry.item->tool ? *entry.item->tool : say(msg::shelf_any_tool, language));
  row(msg::shelf_for, or_else(entry.audience, msg::shelf_everybody, language));
  row(msg::shelf_applied, applied_text(entry, language));
  row(msg::shelf_waiting, or_else(entry.waiting, msg::shelf_nobody, language));
  return particulars;
}

}  // namespace

Document news_document(const std::vector<ShelfItem>& shelf, Language language) {
  Document document;
  document.language = language;
  document.title = say(msg::shelf_title, language);
  if (shelf.empty()) document.blocks.emplace_back(Paragraph{say(msg::shelf_empty, language)});
  std::vector<const ShelfItem*> newest_first;
  for (const auto& entry : shelf) newest_first.push_back(&entry);
  std::ranges::stable_sort(newest_first, std::ranges::greater{},
                           [](const ShelfItem* entry) { return *entry->item->date; });
  for (const auto* entry : newest_first) {
    document.blocks.emplace_back(Heading{2, *entry->item->title});
    document.blocks.emplace_back(particulars_of(*entry, language));
    if (entry->item->text) document.blocks.emplace_back(Paragraph{*entry->item->text});
  }
  return document;
}

}  // namespace planner
