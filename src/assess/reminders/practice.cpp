// training_followup, news_refresh, template_review: what keeps practice fresh.
#include <algorithm>

#include "assess/news_messages.hpp"
#include "assess/reminders/collector.hpp"
#include "planner/assess/news.hpp"

namespace planner {
namespace {

std::vector<Recipient> champions_for(const Collector& collector, const DepartmentChoice& choice) {
  if (choice.all) return collector.people.champions();
  std::vector<Recipient> list;
  for (const auto& id : choice.ids)
    for (const auto& champion : collector.people.champions_of(*id))
      if (std::ranges::find(list, champion) == list.end()) list.push_back(champion);
  return list;
}

void follow_trainings(Collector& collector) {
  const Days touch{static_cast<int>(collector.dossier.playbook->threshold("training_touch_days"))};
  for (const auto& training : collector.dossier.engagement.trainings) {
    if (!training.date) continue;
    Topic topic;
    topic.id = iso(*training.date);
    topic.date = *training.date;
    topic.side = Side::after;
    topic.last = topic.date + touch + touch;
    topic.to = champions_for(collector, training.departments);
    topic.args = {{"title", training.title.value_or("")}};
    collector.add(collector.rule("training_followup", "early"), topic);
    collector.add(collector.rule("training_followup"), topic);
  }
}

void refresh_news(Collector& collector) {
  const auto& schedule = collector.now.schedule;
  std::optional<Date> applied;
  for (const auto& news : collector.now.state.news)
    if (news.date <= collector.today() && news.date >= schedule.start)
      applied = std::max(applied.value_or(news.date), news.date);
  Topic topic;
  topic.date = applied.value_or(schedule.start);
  topic.id = iso(topic.date);
  topic.side = Side::after;
  topic.last = schedule.end;
  topic.to = {collector.people.advisor()};
  if (const auto pick = next_news(collector.dossier, collector.now.state, collector.today())) {
    const auto target = news_target(*pick);
    const auto& message = target.ja.empty() ? msg::news_point : msg::news_point_for;
    topic.points = {{message, {{"title", *pick->item->title}, {"target", target}}}};
  }
  collector.add(collector.rule("news_refresh", applied ? "" : "never"), topic);
}

void review_templates(Collector& collector) {
  for (const auto& entry : collector.now.state.use_cases) {
    const auto stage = entry.stage();
    const auto& reviewed = entry.use_case.template_reviewed;
    if (!stage || !is_fitted(*stage) || !reviewed) continue;
    Topic topic;
    topic.id = *entry.use_case.id;
    topic.date = *reviewed;
    topic.side = Side::after;
    topic.last = collector.now.schedule.end;
    topic.to = collector.people.champions_of(entry.use_case.department.value_or(""));
    topic.args = {{"title", entry.use_case.title.value_or(topic.id)}};
    collector.add(collector.rule("template_review"), topic);
  }
}

}  // namespace

void remind_of_practice(Collector& collector) {
  follow_trainings(collector);
  refresh_news(collector);
  review_templates(collector);
}

}  // namespace planner
