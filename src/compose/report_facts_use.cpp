// Adoption, and how far departments are apart.
#include "compose/report_facts.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

/// What JSON calls departments that are shown together.
constexpr std::string_view together = "small";

void add_share(Value& facts, std::string_view name, const std::optional<double>& share) {
  if (share) facts.add(name, Share{*share});
}

Array history_facts(const ReportView& view) {
  Array list;
  for (const auto& figures : view.history) {
    Value entry;
    entry.add("date", figures.date).add("week", figures.week);
    add_share(entry, "rate", figures.rate);
    add_share(entry, "core_share", figures.core_share);
    list.push_back(std::move(entry));
  }
  return list;
}

Array department_facts(const ReportView& view) {
  Array list;
  for (const auto& department : view.departments) {
    Value entry;
    entry.add("id", department.id.empty() ? together : std::string_view(department.id)).add("name", department.name);
    entry.add("active", department.active).add("headcount", department.headcount);
    if (const auto rate = department.rate()) entry.add("rate", Share{*rate});
    entry.add("as_of", department.as_of);
    list.push_back(std::move(entry));
  }
  return list;
}

}  // namespace

/// Of the last record: figures that it does not have are unknown, whatever an earlier one had.
Value adoption_facts(const ReportView& view) {
  const auto* now = view.current ? view.now : nullptr;
  Value facts;
  // Beside the headcount of all departments, as long as all of them reported.
  if (now && now->departments > 0 && now->departments_reported == now->departments) facts.add("active", now->active);
  // That of the record, as all beside it.
  facts.add("headcount", now ? now->headcount_all : view.headcount);
  if (now) add_share(facts, "rate", now->rate);
  if (view.expected) facts.add("expected", Share{*view.expected / 100});
  if (now) {
    add_share(facts, "core_share", now->core_share);
    if (now->hours) facts.add("hours_per_month", to_tenth(*now->hours));
  }
  if (view.momentum) facts.add("momentum", to_tenth(view.momentum->points));
  facts.add("history", history_facts(view));
  return facts.add("departments", now ? department_facts(view) : Array{});
}

Value gap_facts(const ReportView& view) {
  Value facts;
  if (!view.current || !view.gap) return facts;
  facts.add("points", view.gap->points);
  add_share(facts, "gini", view.now->gini);
  if (!view.gap->lowest.empty())
    facts.add("lowest", view.gap->lowest_id.empty() ? together : std::string_view(view.gap->lowest_id));
  return facts;
}

}  // namespace planner
