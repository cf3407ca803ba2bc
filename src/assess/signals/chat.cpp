// chat_silent and chat_slow.
#include <algorithm>

#include "assess/signals/rules.hpp"

namespace planner {
namespace {

/// Questions at the last record per so many users and days since the record before (or the start).
double asked_rate(const Moment& moment, int asked) {
  const auto& records = moment.state.records;
  const Date from = records.size() > 1 ? records[records.size() - 2].date : moment.schedule.start;
  const double days = std::max(1, days_between(from, records.back().date));
  const double users = std::max(1, moment.figures()->headcount);
  return asked * moment.threshold("chat_silent_watch_users") / users * moment.threshold("chat_silent_watch_days") /
         days;
}

/// Check-ins in a row without a question, the last counted back; one that did not count ends the row: nobody knows.
int silent_checkins(const Moment& moment) {
  int count = 0;
  for (auto record = moment.state.records.rbegin(); record != moment.state.records.rend(); ++record) {
    if (!record->chat || record->chat->asked.value_or(1) > 0) break;
    ++count;
  }
  return count;
}

struct Answers {
  int asked = 0, answered = 0;
  bool known = false;
  std::optional<double> median;  ///< business hours, of the last record alone
};

Answers latest_answers(const Moment& moment) {
  Answers answers;
  const auto& records = moment.state.records;
  const auto count = std::min(records.size(), static_cast<std::size_t>(moment.whole("chat_slow_records")));
  for (auto i = records.size() - count; i < records.size(); ++i) {
    const auto& chat = records[i].chat;
    if (!chat || !chat->asked || !chat->answered) continue;
    answers.asked += *chat->asked;
    answers.answered += *chat->answered;
  }
  const auto& last = records.back().chat;
  answers.known = last && last->asked && last->answered && (last->median_hours || *last->asked == 0);
  if (last && last->asked.value_or(0) > 0) answers.median = last->median_hours.value;
  return answers;
}

}  // namespace

Reading read_chat_silent(const Moment& moment) {
  Reading found;
  if (!moment.record() || is_mature(*moment.figures(), moment.playbook())) return found;
  const auto& record = *moment.record();
  if (!record.chat || !record.chat->asked) {
    found.admit_unknown({record.place, record.date, {msg::chat_not_counted, {}}, {}, {}});
    return found;
  }
  const Place place = record.chat->asked.place;
  const int asked = *record.chat->asked, silent = silent_checkins(moment);
  const auto tier = highest_tier(moment, "chat_silent", "checkins", silent, at_least);
  found.raise(tier.level, {place, record.date, {msg::chat_none, {{"n", silent}}}, silent, tier.threshold});
  const bool is_time = moment.week >= moment.whole("chat_silent_watch_from_week") &&
                       moment.week <= moment.whole("chat_silent_watch_to_week");
  const double rate = asked_rate(moment, asked);
  if (is_time && rate < moment.threshold("chat_silent_watch_asked"))
    found.raise(Level::watch, {place, record.date, {msg::chat_few, {{"n", asked}}}, rate, "chat_silent_watch_asked"});
  return found;
}

Reading read_chat_slow(const Moment& moment) {
  Reading found;
  if (!moment.record()) return found;
  const auto& record = *moment.record();
  const auto answers = latest_answers(moment);
  const Place place = record.chat ? record.chat->place : record.place;
  const auto raise = [&](Tier tier, Phrase text, double value, const char* watch) {
    if (tier.level > Level::watch && answers.asked < moment.whole("chat_slow_min_asked")) tier = {Level::watch, watch};
    found.raise(tier.level, {place, record.date, std::move(text), value, tier.threshold});
  };
  if (answers.asked > 0) {
    const double share = percent(static_cast<double>(answers.answered) / answers.asked);
    raise(highest_tier(moment, "chat_slow", "answered", share, less_than),
          {msg::chat_unanswered, {{"asked", answers.asked}, {"answered", answers.answered}}}, to_tenth(share),
          "chat_slow_watch_answered");
  }
  if (answers.median)
    raise(highest_tier(moment, "chat_slow", "hours", *answers.median, more_than),
          {msg::chat_median, {{"hours", *answers.median}}}, *answers.median, "chat_slow_watch_hours");
  if (!answers.known) found.admit_unknown({place, record.date, {msg::chat_not_counted, {}}, {}, {}});
  return found;
}

}  // namespace planner
