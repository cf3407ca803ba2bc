// Whether the figures of a playbook can be meant: milestones in weeks that the period has, and its thresholds.
#include <optional>

#include "validate_messages.hpp"
#include "validate_playbook.hpp"
#include "validate_thresholds.hpp"

namespace planner {
namespace {

/// The longest time after the end of a period that anything of it is planned for.
constexpr int most_weeks_after = 52;

void check_week(const MilestoneRule& rule, const Field<int>& week, int length, Reader& reader) {
  if (!week || !rule.id) return;
  const bool after = rule.after_end.value_or(false);
  // Week 0 is the time before the first meeting.
  const int least = after ? length + 1 : 0, most = after ? length + most_weeks_after : length;
  if (*week >= least && *week <= most) return;
  reader.error("milestone-week", week.place,
               {after ? msg::milestone_after_period : msg::milestone_in_period,
                {{"id", *rule.id}, {"length", length}, {"least", least}, {"most", most}, {"week", *week}}},
               after ? std::nullopt : std::optional(Phrase{msg::milestone_after_hint, {}}));
}

}  // namespace

void check_sense(const Playbook& book, Reader& reader) {
  for (const auto& rule : book.milestones) {
    check_week(rule, rule.week_16, 16, reader);
    check_week(rule, rule.week_12, 12, reader);
  }
  for (const auto& [name, value] : book.thresholds) check_bounds(name, value, reader);
  check_levels(book.thresholds, book.place.file, reader);
}

}  // namespace planner
