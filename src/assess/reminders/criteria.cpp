#include "assess/reminders/criteria.hpp"

#include <algorithm>

#include "assess/reminders_messages.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

class Points {
 public:
  Points(const MilestoneRule& rule, const Dossier& dossier, const Assessment& now)
      : rule_(rule), dossier_(dossier), now_(now) {}

  std::vector<Phrase> list() {
    if (rule_.fitted_per_department) fitted();
    const auto* figures = now_.figures();
    share(rule_.adoption, figures ? figures->adoption : std::nullopt, msg::point_adoption, msg::point_adoption_unknown);
    share(rule_.core, figures ? figures->core_share : std::nullopt, msg::point_core, msg::point_core_unknown);
    if (rule_.gap) gap(figures);
    if (rule_.shared_cases) shared();
    if (rule_.in_procedure) written();
    if (points_.empty()) points_.push_back({msg::point_criterion, {{"text", *rule_.criterion}}});
    return std::move(points_);
  }

 private:
  void share(const Field<double>& least, const std::optional<double>& value, const Message& known,
             const Message& unknown) {
    if (!least) return;
    const Args wanted{{"least", *least}};
    if (!value)
      points_.push_back({unknown, wanted});
    else if (less_than(percent(*value), *least))
      points_.push_back({known, {{"least", *least}, {"now", to_tenth(percent(*value))}}});
  }

  void gap(const Figures* figures) {
    if (!figures || !figures->gap) return;
    if (more_than(figures->gap->points, *rule_.gap))
      points_.push_back({msg::point_gap, {{"most", *rule_.gap}, {"now", to_tenth(figures->gap->points)}}});
  }

  int fitted_in(const Department& department) const {
    return static_cast<int>(std::ranges::count_if(now_.state.use_cases, [&](const UseCaseState& entry) {
      return entry.use_case.department.value == department.id.value && entry.stage() && is_fitted(*entry.stage());
    }));
  }

  /// Departments without a fitted case; a small one is not pointed at by itself.
  void fitted() {
    const int floor = dossier_.engagement.privacy.min_group.value_or(0);
    Words names;
    int small = 0;
    for (const auto& department : now_.state.departments) {
      if (!counts_on(department, std::max(now_.as_of, now_.schedule.start))) continue;
      if (fitted_in(department) >= *rule_.fitted_per_department) continue;
      if (department.headcount.value_or(0) < floor) {
        ++small;
        continue;
      }
      const auto& name = department.name.value_or(*department.id);
      names.ja += (names.ja.empty() ? "" : std::string(list_separator(Language::ja))) + name;
      names.en += (names.en.empty() ? "" : std::string(list_separator(Language::en))) + name;
    }
    if (!names.ja.empty()) points_.push_back({msg::point_fitted, {{"departments", names}}});
    if (small > 0) points_.push_back({msg::point_fitted_small, {{"n", small}}});
  }

  void shared() {
    const auto count = std::ranges::count_if(
        now_.state.use_cases, [](const UseCaseState& entry) { return entry.stage() == Stage::expanded; });
    if (count < *rule_.shared_cases)
      points_.push_back({msg::point_shared, {{"least", *rule_.shared_cases}, {"now", static_cast<int>(count)}}});
  }

  void written() {
    const auto count = std::ranges::count_if(
        now_.state.use_cases, [](const UseCaseState& entry) { return entry.use_case.in_procedure.value_or(false); });
    if (count < *rule_.in_procedure)
      points_.push_back({msg::point_written, {{"least", *rule_.in_procedure}, {"now", static_cast<int>(count)}}});
  }

  const MilestoneRule& rule_;
  const Dossier& dossier_;
  const Assessment& now_;
  std::vector<Phrase> points_;
};

}  // namespace

std::vector<Phrase> remaining_points(const MilestoneRule& rule, const Dossier& dossier, const Assessment& now) {
  return Points(rule, dossier, now).list();
}

}  // namespace planner
