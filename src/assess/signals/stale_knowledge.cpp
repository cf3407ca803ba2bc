#include <algorithm>

#include "assess/signals/rules.hpp"

namespace planner {
namespace {

/// The last news applied up to the moment's day; from the start the age grows without any.
struct LastNews {
  Date date;
  Place place;
  bool any = false;
};

LastNews last_news(const Moment& moment) {
  LastNews last{moment.schedule.start, {}, false};
  for (const auto& news : moment.state.news)
    if (news.date <= moment.today && news.date >= last.date) last = {news.date, news.place, true};
  return last;
}

void look_at_template(Reading& found, const Moment& moment, const UseCaseState& entry) {
  const auto stage = entry.stage();
  const auto& reviewed = entry.use_case.template_reviewed;
  if (!stage || !is_fitted(*stage) || !reviewed) return;
  const int days = days_between(*reviewed, moment.today);
  const auto tier = highest_tier(moment, "stale_knowledge", "template_days", days, more_than);
  const Args args{{"title", entry.use_case.title.value_or(*entry.use_case.id)}, {"n", days}};
  found.raise(tier.level, {reviewed.place, *reviewed, {msg::template_old, args}, days, tier.threshold},
              entry.use_case.department.value_or(""), entry.use_case.id.value_or(""));
}

}  // namespace

Reading read_stale_knowledge(const Moment& moment) {
  Reading found;
  const auto last = last_news(moment);
  const int days = days_between(last.date, moment.today);
  const auto tier = highest_tier(moment, "stale_knowledge", "days", days, more_than);
  found.raise(tier.level, {last.place,
                           last.date,
                           {last.any ? msg::news_old : msg::news_never_applied, {{"n", days}}},
                           days,
                           tier.threshold});
  for (const auto& entry : moment.state.use_cases) look_at_template(found, moment, entry);
  return found;
}

}  // namespace planner
