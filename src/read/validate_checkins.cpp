// Cross-checks of the check-ins: day by day, each against the engagement and all that came up to its day.
#include <algorithm>

#include "checkin_history.hpp"
#include "cross_checks.hpp"
#include "planner/read/read.hpp"

namespace planner {
namespace {

/// How far a check-in's date may lie from the period: preparation before it, follow-up after it. What lies outside
/// has a wrong year.
constexpr Days before_start{60};
constexpr Days after_longest{365};

/// By date, and of one date as given. A check-in whose date could not be read comes last: all is known by then.
FilesOfDay by_date(const std::vector<CheckIn>& checkins) {
  FilesOfDay files;
  for (const auto& checkin : checkins) files.push_back(&checkin);
  std::ranges::stable_sort(files, {}, [](const CheckIn* file) { return file->date.value_or(Date::max()); });
  return files;
}

void check_reach(const CheckIn& file, const Engagement& engagement, const PeriodLimits& limits, Reader& reader) {
  if (!file.date || !engagement.period.start) return;
  const Date first = *engagement.period.start - before_start;
  const Date last = *engagement.period.start + Days{7 * limits.longest} + after_longest;
  if (*file.date < first || *file.date > last)
    reader.error("out-of-reach", file.date.place,
                 {msg::out_of_reach, {{"date", *file.date}, {"first", first}, {"last", last}}});
}

}  // namespace

Findings validate(const std::vector<CheckIn>& checkins, const Engagement& engagement, const Playbook& playbook) {
  Reader reader;
  CheckInHistory history(engagement, playbook);
  const auto files = by_date(checkins);
  for (auto first = files.begin(); first != files.end();) {
    const auto last =
        std::find_if(first, files.end(), [&](const CheckIn* file) { return file->date.value != (*first)->date.value; });
    history.learn_day({first, last}, reader);
    for (; first != last; ++first) {
      check_reach(**first, engagement, history.limits, reader);
      check_repeated_ids(**first, reader);
      check_references(**first, history, reader);
      check_figures(**first, history, reader);
      check_plan(**first, history, reader);
    }
  }
  return reader.take();
}

}  // namespace planner
