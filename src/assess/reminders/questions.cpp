// chat_unanswered: open questions that have waited for one open day, and for two.
#include <algorithm>
#include <map>

#include "assess/reminders/collector.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// The day on which a question has waited as long as a rule says.
Date day_of(const Collector& collector, const QuestionState& question, const ReminderRule& rule) {
  const int days = rule.lead_days.empty() ? 0 : rule.lead_days.front().value_or(0);
  return collector.calendar.add_open_days(question.asked, days);
}

/// One reminder a day on which questions come to wait so long; it counts those of earlier days too. Of the days that
/// have passed the last says it all. `later` speaks of those that have waited longer.
void remind(Collector& collector, const ReminderRule* rule, const ReminderRule* later,
            const std::vector<Recipient>& cc) {
  if (!rule) return;
  std::map<Date, Topic> topics;
  for (const auto& question : collector.now.state.questions) {
    if (question.answered || (later && day_of(collector, question, *later) <= collector.today())) continue;
    auto& topic = topics[day_of(collector, question, *rule)];
    topic.id += (topic.id.empty() ? "" : "+") + question.id.value_or("");
  }
  while (topics.size() > 1 && std::next(topics.begin())->first <= collector.today()) topics.erase(topics.begin());
  for (auto& [day, topic] : topics) {
    int count = 0;
    Date oldest = day;
    for (const auto& question : collector.now.state.questions) {
      if (question.answered || day_of(collector, question, *rule) > day) continue;
      if (later && day_of(collector, question, *later) <= collector.today()) continue;
      ++count;
      oldest = std::min(oldest, question.asked);
    }
    topic.date = day;
    topic.side = Side::after;
    topic.to = {collector.people.advisor()};
    topic.cc = cc;
    topic.args = {{"n", count}, {"date", oldest}};
    collector.add(rule, topic, 0);
  }
}

}  // namespace

void remind_of_questions(Collector& collector) {
  const auto* late = collector.rule("chat_unanswered", "late");
  const auto lead = collector.people.lead();
  remind(collector, collector.rule("chat_unanswered"), late, {});
  remind(collector, late, nullptr, lead.role == Role::lead ? std::vector{lead} : std::vector<Recipient>{});
}

}  // namespace planner
