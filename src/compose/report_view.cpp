#include "compose/report_view.hpp"

#include <algorithm>

#include "compose/report_messages.hpp"
#include "compose/words.hpp"

namespace planner {
namespace {

void view_people(ReportView& view, const Subject& subject) {
  const auto& engagement = subject.dossier.engagement;
  view.advisor = engagement.advisor.name.value_or("");
  view.sponsor = engagement.client.sponsor.value_or(role_title(subject, Role::sponsor));
  view.lead = engagement.client.lead.value_or(role_title(subject, Role::lead));
  for (const auto& champion : subject.state.champions)
    if (champion.name && serves_on(champion, subject.today)) view.champions.push_back(*champion.name);
  view.not_for_evaluation = engagement.privacy.not_for_evaluation.value_or(false);
}

void view_period(ReportView& view, const Subject& subject, const Assessment& assessment) {
  const auto& schedule = subject.schedule;
  view.as_of = subject.today;
  view.start = schedule.start;
  view.end = schedule.end;
  view.week = assessment.week;
  view.weeks = schedule.weeks;
  view.last_week = schedule.week_of(schedule.end);
  view.state = assessment.engagement_state;
  view.over = subject.today > schedule.end;
  for (const auto& phase : schedule.phases)
    if (view.phase_id.empty() || subject.today >= phase.start) view.phase_id = *phase.rule->id;
  view.phase = phase_title(subject, view.phase_id);
  view.meeting_minutes = subject.dossier.engagement.meetings.minutes.value_or(view.meeting_minutes);
  for (const auto& meeting : schedule.meetings) {
    if (meeting.takes_place()) view.last_meeting = std::max(view.last_meeting, meeting.date);
    if (meeting.standing != Standing::planned) continue;
    if (meeting.date >= subject.today) ++view.meetings_to_come;
  }
  if (const auto* next = assessment.next_meeting ? schedule.meeting(*assessment.next_meeting) : nullptr)
    view.next = ReportNext{next->number, next->date};
  view.contract_end = subject.dossier.engagement.contract.end.value;
}

/// The score explained, without naming a signal that the reader does not see.
void view_score(ReportView& view, const Assessment& assessment) {
  view.health = assessment.health;
  view.momentum = assessment.momentum;
  const bool hidden = view.health.cap && !view.signal(view.health.capped_by);
  for (const auto& phrase : explain(view.health, *view.playbook)) {
    const bool is_cap = std::ranges::any_of(phrase.args, [](const Arg& arg) { return arg.name == "cap"; });
    view.explanation.push_back(is_cap && hidden ? view.text(msg::score_capped_unnamed, phrase.args)
                                                : phrase.in(view.language));
  }
}

/// Month by month from the start: the mean hours recorded in it, those of the month before where nothing was.
std::optional<int> payback(const ReportView& view, const ReportMoney& money) {
  constexpr Days month{30};
  if (!money.cost_a_month || *money.cost_a_month <= 0) return std::nullopt;
  double balance = 0, hours = 0;
  for (int number = 1; view.start + month * (number - 1) <= view.now->date; ++number) {
    double sum = 0;
    int count = 0;
    for (const auto& figures : view.history)
      if (figures.hours && figures.date >= view.start + month * (number - 1) &&
          figures.date < view.start + month * number) {
        sum += *figures.hours;
        ++count;
      }
    if (count > 0) hours = sum / count;
    balance += hours * money.hourly - *money.cost_a_month;
    if (balance >= 0) return number;
  }
  return std::nullopt;
}

void view_money(ReportView& view, const Subject& subject) {
  const auto& cost = subject.dossier.engagement.cost;
  if (!cost.hourly_cost || !view.now || !view.now->hours) return;
  ReportMoney money;
  money.hourly = *cost.hourly_cost;
  money.saved_a_month = *view.now->hours * *cost.hourly_cost;
  if (cost.monthly_fee || (cost.seats && cost.seat_price))
    money.cost_a_month =
        cost.monthly_fee.value_or(0) + (cost.seats && cost.seat_price ? *cost.seats * *cost.seat_price : 0);
  money.payback_month = payback(view, money);
  view.money = money;
}

}  // namespace

void fill_view(ReportView& view, const Subject& subject, const Assessment& assessment, const ReportOptions& options) {
  view.language = subject.language;
  view.audience = subject.audience;
  view.kind = options.kind;
  view.playbook = subject.dossier.playbook;
  view.client = *subject.dossier.engagement.client.name;
  view.id = *subject.dossier.engagement.id;
  view_people(view, subject);
  view_period(view, subject, assessment);
  view_use(view, subject, assessment, options.since);
  view_goals(view, subject, assessment);
  view_work(view, subject, assessment);
  view_supports(view, subject, assessment);
  view_signals(view, subject, assessment);
  view_score(view, assessment);
  view_verdict(view, subject, assessment);
  view_money(view, subject);
  view_requests(view, subject, assessment);
  if (subject.state.midterm) {
    view.midterm = subject.state.midterm->value;
    view.midterm_on = subject.state.midterm->date;
  }
}

}  // namespace planner
