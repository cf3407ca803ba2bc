#include "render/html/table.hpp"

#include <algorithm>
#include <array>

#include "planner/base/text.hpp"
#include "render/html/markup.hpp"
#include "render/html/measure.hpp"
#include "render/text_table.hpp"

namespace planner {
namespace {

/// In ems, which are the units of text_width at size 1; with the room that a cell keeps around its text.
constexpr double phone = 21, tablet = 38, sheet = 52, padding = 1.25;

/// From which width on the cells of a column are never folded.
enum class Kept { never, on_sheet, on_tablet, on_phone };
constexpr std::array<std::string_view, 4> kept_classes{"", "keep-wide", "keep", "one"};

struct ColumnPlan {
  Align align = Align::left;
  double widest = 0;  ///< of its cells, each in one line
  Kept kept = Kept::never;
};

std::vector<ColumnPlan> plan_of(const Table& table) {
  std::vector<ColumnPlan> plans(column_count(table));
  for (std::size_t i = 0; i < plans.size(); ++i) {
    plans[i].align = column_of(table, i).align;
    plans[i].widest = text_width(column_of(table, i).title, 1);
    for (const auto& row : table.rows) plans[i].widest = std::max(plans[i].widest, text_width(cell_of(row, i), 1));
  }
  return plans;
}

/// What is at most so wide stays in one line, the shortest columns first, while the others have what they need.
struct Keeping {
  double longest, others_need;
};
constexpr Keeping figures{6, 6}, dates{18, 12};

void keep_columns(std::vector<ColumnPlan>& plans, double room, Kept kept, Keeping keeping) {
  std::vector<ColumnPlan*> order;
  double needed = 0;
  for (auto& plan : plans) {
    order.push_back(&plan);
    needed += std::min(plan.widest, keeping.others_need) + padding;
  }
  std::ranges::stable_sort(order, {}, &ColumnPlan::widest);
  for (auto* plan : order) {
    needed += std::max(plan->widest - keeping.others_need, 0.0);
    if (plan->widest > keeping.longest || needed > room) return;
    plan->kept = kept;
  }
}

void keep_short_columns(std::vector<ColumnPlan>& plans) {
  for (const auto& keeping : {figures, dates}) keep_columns(plans, sheet, Kept::on_sheet, keeping);
  for (const auto& keeping : {figures, dates}) keep_columns(plans, tablet, Kept::on_tablet, keeping);
  keep_columns(plans, phone, Kept::on_phone, figures);
}

/// Where it does not, each row becomes a card.
bool fits_phone(const std::vector<ColumnPlan>& plans) {
  constexpr double folded = 7;
  double needed = 0;
  for (const auto& plan : plans) needed += std::min(plan.widest, folded) + padding;
  return needed <= phone;
}

std::string style_of(const ColumnPlan& plan) {
  std::vector<std::string> styles;
  if (plan.align != Align::left) styles.emplace_back(plan.align == Align::right ? "num" : "mid");
  if (plan.kept != Kept::never) styles.emplace_back(kept_classes[static_cast<std::size_t>(plan.kept)]);
  return join(styles, " ");
}

std::string head_of(const Table& table, const std::vector<ColumnPlan>& plans) {
  if (std::ranges::all_of(table.columns, [](const Column& column) { return trim(column.title).empty(); })) return {};
  std::string cells;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const auto& title = column_of(table, i).title;
    const bool untitled = trim(title).empty();
    cells += element(untitled ? "td" : "th", {{"scope", untitled ? "" : "col"}, {"class", style_of(plans[i])}},
                     html_text(title));
  }
  return element("thead", {}, element("tr", {}, cells));
}

/// The class that colours a cell, beside its words.
std::string_view light_of(const Table& table, std::size_t row, std::size_t column) {
  static constexpr std::array<std::string_view, 4> names{"", "light-green", "light-yellow", "light-red"};
  const bool lit = column == table.light_column && row < table.lights.size();
  return lit ? names[static_cast<std::size_t>(table.lights[row])] : std::string_view();
}

std::string row_of(const Table& table, std::size_t index, const std::vector<ColumnPlan>& plans) {
  const auto& row = table.rows[index];
  std::string cells;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const auto& text = cell_of(row, i);
    const bool heads_row = i == 0 && !trim(text).empty();
    const std::string style(trim(style_of(plans[i]) + " " + std::string(light_of(table, index, i))));
    cells += element(heads_row ? "th" : "td",
                     {{"scope", heads_row ? "row" : ""}, {"class", style}, {"data-title", column_of(table, i).title}},
                     html_lines(text));
  }
  return element("tr", {}, cells);
}

}  // namespace

std::string html_table(const Table& table, const std::string& labelled_by) {
  auto plans = plan_of(table);
  if (plans.empty()) return {};
  keep_short_columns(plans);
  std::string content;
  if (!trim(table.caption).empty()) content += element("caption", {}, html_text(table.caption));
  content += head_of(table, plans);
  std::string rows;
  for (std::size_t i = 0; i < table.rows.size(); ++i) rows += row_of(table, i, plans) + "\n";
  content += element("tbody", {}, rows);
  std::vector<std::string> styles;
  if (!fits_phone(plans)) styles.emplace_back("cards");
  if (table.form) styles.emplace_back("form");
  return element("table",
                 {{"class", join(styles, " ")}, {"aria-labelledby", trim(table.caption).empty() ? labelled_by : ""}},
                 content) +
         "\n";
}

}  // namespace planner
