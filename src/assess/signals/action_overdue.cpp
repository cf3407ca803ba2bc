#include "assess/signals/rules.hpp"
#include "planner/assess/meetings_so_far.hpp"

namespace planner {

Reading read_action_overdue(const Moment& moment) {
  constexpr std::string_view kind = "action_overdue";
  Reading found;
  const auto actions = open_actions(moment.state, moment.today);
  if (actions.overdue.empty() || static_cast<int>(actions.overdue.size()) < moment.whole("action_overdue_watch_count"))
    return found;
  const auto& oldest = *actions.overdue.front();
  const double rate = to_tenth(percent(actions.overdue_rate()));
  const int days = days_between(*oldest.due, moment.today);
  const auto by_rate = highest_tier(moment, kind, "rate", rate, more_than);
  const auto by_days = highest_tier(moment, kind, "days", days, more_than);
  const Args share{{"open", actions.open.size()}, {"n", actions.overdue.size()}, {"percent", rate}};
  const Args age{{"title", oldest.title.value_or(oldest.id.value_or(""))}, {"n", days}};
  found.raise(by_rate.level, {oldest.place, moment.today, {msg::overdue_share, share}, rate, by_rate.threshold});
  found.raise(by_days.level, {oldest.due.place, *oldest.due, {msg::overdue_oldest, age}, days, by_days.threshold});
  return found;
}

}  // namespace planner
