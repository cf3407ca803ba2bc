// Why the period is as long as it is, and why meetings and milestones fall where they do.
#include <algorithm>

#include "compose/plan_messages.hpp"
#include "compose/why/topics.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr std::array<const Message*, 5> standing_words{&msg::standing_open, &msg::standing_due_soon,
                                                       &msg::standing_late, &msg::standing_missed, &msg::standing_done};

std::string standing_of(const Asked& asked, const MilestoneView& view) {
  const Args args{{"n", view.days_late}, {"date", view.done.value_or(view.due)}};
  return asked.text(*standing_words[static_cast<std::size_t>(view.standing)], args);
}

/// The figures that a milestone's criterion names, as they stand now.
void criterion_numbers(Explanation& why, const Asked& asked, const MilestoneRule& rule) {
  const auto* figures = asked.assessment.figures();
  const auto percent_of = [&](const std::optional<double>& share) {
    return share ? asked.text(msg::why_percent, {{"n", *share * 100}}) : asked.text(msg::why_unknown);
  };
  const auto at_least = [&](double limit) { return asked.text(msg::why_at_least, {{"n", limit}}); };
  const Place place = figures ? figures->place : Place{};
  const auto adoption = figures ? figures->adoption : std::nullopt;
  const auto core = figures ? figures->core_share : std::nullopt;
  const auto name = [&](std::string_view term) { return asked.playbook().term(term).in(asked.language()); };
  if (rule.adoption) why.number(name("adoption_rate"), percent_of(adoption), at_least(*rule.adoption), place);
  if (rule.core) why.number(name("core_share"), percent_of(core), at_least(*rule.core), place);
  if (rule.gap)
    why.number(name("literacy_gap"),
               figures && figures->gap ? asked.text(msg::why_points, {{"n", figures->gap->points}})
                                       : asked.text(msg::why_unknown),
               asked.text(msg::why_at_most, {{"n", *rule.gap}}), place);
}

}  // namespace

std::optional<Document> why_weeks(const Asked& asked, std::string_view) {
  const auto& schedule = asked.subject.schedule;
  Explanation why(asked);
  why.answer(period_words(schedule, asked.language()));
  why.reasons(schedule.weeks_why);
  // A length that the file gives follows no rule.
  const auto limit = [&](const char* name) { return asked.playbook().threshold(name); };
  if (schedule.weeks_why.size() > 1)
    why.rule(asked.text(msg::why_weeks_rule, {{"base", limit("auto_weeks_base")},
                                              {"most", limit("weeks_max")},
                                              {"more", limit("auto_departments_more")},
                                              {"many", limit("auto_departments_many")},
                                              {"people", limit("auto_people")},
                                              {"literacy", limit("auto_literacy_low")},
                                              {"spread", limit("auto_literacy_spread")},
                                              {"it", limit("auto_champion_it")}}));
  return why.finish(asked.text(msg::why_weeks_title));
}

std::optional<Document> why_meeting(const Asked& asked, std::string_view number) {
  const auto& meetings = asked.subject.schedule.meetings;
  const auto meeting =
      std::ranges::find_if(meetings, [&](const Meeting& entry) { return std::to_string(entry.number) == number; });
  if (meeting == meetings.end()) return std::nullopt;
  Explanation why(asked);
  why.answer(meeting->takes_place() ? meeting_time(*meeting, asked.language()) : asked.text(msg::cancelled_mark));
  why.reasons(meeting->why);
  if (!meeting->agenda.rule.empty())
    why.reason(asked.text(msg::why_agenda_rule,
                          {{"rule", meeting->agenda.rule}, {"title", meeting->agenda.title.in(asked.language())}}));
  for (const auto& item : meeting->agenda.items)
    if (!item.signal.empty())
      why.reason(asked.text(msg::why_agenda_signal, {{"item", item.title.in(asked.language())},
                                                     {"signal", signal_title(asked.subject, item.signal)}}));
  return why.finish(asked.text(msg::why_meeting_title, {{"n", meeting->number}}));
}

std::optional<Document> why_milestone(const Asked& asked, std::string_view id) {
  const auto& milestones = asked.subject.schedule.milestones;
  const auto wanted = case_folded(id);
  const auto found =
      std::ranges::find_if(milestones, [&](const Milestone& entry) { return *entry.rule->id == wanted; });
  if (found == milestones.end()) return std::nullopt;
  Explanation why(asked);
  why.answer(
      asked.text(msg::why_milestone_due, {{"title", found->rule->title->in(asked.language())}, {"date", found->due}}));
  for (const auto& view : asked.assessment.milestones)
    if (view.id == wanted) why.answer(standing_of(asked, view));
  why.reasons(found->why);
  why.rule(asked.text(msg::why_criterion, {{"criterion", found->rule->criterion->in(asked.language())}}));
  if (is_measured(*found->rule)) why.rule(asked.text(msg::why_measured));
  criterion_numbers(why, asked, *found->rule);
  return why.finish(asked.text(msg::why_milestone_title,
                               {{"id", *found->rule->id}, {"title", found->rule->title->in(asked.language())}}));
}

}  // namespace planner
