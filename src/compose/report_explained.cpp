// How the score is made, and the words that the report uses.
#include <array>

#include "assess/health_messages.hpp"
#include "compose/report_appendix_messages.hpp"
#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "planner/assess/rounding.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

struct Part {
  std::string_view id;
  const Message* title;
};
constexpr std::array<Part, 5> parts{{{"reach", &msg::health_reach},
                                     {"depth", &msg::health_depth},
                                     {"evenness", &msg::health_evenness},
                                     {"goals", &msg::health_goals},
                                     {"cadence", &msg::health_cadence}}};

/// Terms of the report's pages, in the order in which a reader meets them.
constexpr std::array<std::string_view, 12> terms{
    "adoption_rate", "core_share", "peripheral_use", "literacy_gap", "hours_saved",          "baseline",
    "forecast",      "fitted",     "driven",         "expanded",     "adoption_established", "health_score"};

}  // namespace

void add_score(Blocks& blocks, const ReportView& view) {
  blocks.emplace_back(Heading{2, view.text(msg::section_score)});
  if (!view.explanation.empty())
    blocks.emplace_back(Paragraph{join(view.explanation, view.language == Language::ja ? "" : " ")});
  blocks.emplace_back(Paragraph{view.text(msg::score_intro)});
  Table table;
  table.columns = {report_column(view, msg::column_part), report_column(view, msg::column_weight, Align::right),
                   report_column(view, msg::column_part_value, Align::right)};
  for (const auto& component : view.health.components)
    for (const auto& part : parts) {
      if (part.id != component.id) continue;
      const auto value = !view.health.score ? view.text(msg::amount_none)
                         : component.value
                             ? view.text(msg::part_value, {{"n", to_tenth(*component.value * component.weight)}})
                             : view.text(msg::amount_unknown);
      table.rows.push_back({view.text(*part.title), view.text(msg::part_value, {{"n", component.weight}}), value});
    }
  if (!table.rows.empty()) blocks.emplace_back(std::move(table));
}

void add_glossary(Blocks& blocks, const ReportView& view) {
  Particulars words;
  for (const auto id : terms)
    for (const auto& term : view.playbook->terms)
      if (term.id.value == id && term.title && term.note)
        words.rows.emplace_back(term.title->in(view.language), term.note->in(view.language));
  if (words.rows.empty()) return;
  blocks.emplace_back(Heading{2, view.text(msg::section_glossary)});
  blocks.emplace_back(std::move(words));
}

}  // namespace planner
