#include "compose/why/explanation.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "compose/thresholds.hpp"
#include "planner/base/text.hpp"

namespace planner {

void Explanation::number(std::string name, std::string value, std::string limit, Place place) {
  numbers_.push_back({std::move(name), std::move(value), std::move(limit), place});
}

void Explanation::reason(std::string text, Place place) { reasons_.push_back({std::move(text), {}, {}, place}); }

void Explanation::reasons(const Reasons& list) {
  for (const auto& entry : list) reason(entry.text.in(asked_.language()), entry.place);
}

/// `path:line`; nothing for what no file says.
std::string Explanation::place_text(Place place) const {
  if (place.line == 0 || place.file >= asked_.sources().size()) return {};
  return fmt::format("{}:{}", printable(asked_.sources()[place.file].path), place.line);
}

Document Explanation::finish(std::string title) const {
  Document document;
  document.title = std::move(title);
  document.subtitle = *asked_.subject.dossier.engagement.client.name;
  document.language = asked_.language();
  document.letterhead = letterhead(asked_.subject.dossier);
  auto& blocks = document.blocks;
  const auto heading = [&](const Message& text) { blocks.emplace_back(Heading{2, asked_.text(text)}); };

  for (const auto& text : answers_) blocks.emplace_back(Paragraph{text, Tone::lead});
  std::vector<Place> lines;
  if (!reasons_.empty()) {
    heading(msg::why_reasons);
    Bullets bullets;
    for (const auto& entry : reasons_) {
      bullets.items.push_back(entry.name);
      lines.push_back(entry.place);
    }
    blocks.emplace_back(std::move(bullets));
  }
  if (!rules_.empty()) {
    heading(msg::why_rule);
    for (const auto& text : rules_) blocks.emplace_back(Paragraph{text});
  }
  if (!numbers_.empty()) {
    heading(msg::why_numbers);
    Table table;
    table.columns = {{asked_.text(msg::why_column_what)},
                     {asked_.text(msg::why_column_value), Align::right},
                     {asked_.text(msg::why_column_limit)}};
    for (const auto& entry : numbers_) {
      table.rows.push_back({entry.name, entry.value, entry.limit});
      lines.push_back(entry.place);
    }
    blocks.emplace_back(std::move(table));
  }

  std::ranges::sort(lines);
  lines.erase(std::ranges::unique(lines).begin(), lines.end());
  Bullets places;
  for (const auto& place : lines)
    if (const auto where = place_text(place); !where.empty())
      places.items.push_back(where + ": " + printable(trim(line_of(asked_.sources()[place.file].text, place.line))));
  if (!places.items.empty()) {
    heading(msg::why_lines);
    blocks.emplace_back(std::move(places));
  }
  return document;
}

std::string threshold_text(const Asked& asked, std::string_view name) {
  if (name.empty()) return {};
  const auto value = threshold_text(name, asked.playbook().threshold(name), asked.language());
  return asked.text(msg::why_threshold, {{"value", value}, {"name", name}});
}

std::string value_text(const Asked& asked, const Evidence& evidence) {
  if (!evidence.value) return {};
  if (evidence.threshold.empty()) return asked.number(*evidence.value);
  return threshold_text(evidence.threshold, *evidence.value, asked.language());
}

}  // namespace planner
