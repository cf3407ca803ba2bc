// What is under way: use cases, actions and what they did, questions, milestones, news, meetings.
#include <algorithm>

#include "compose/report_view.hpp"
#include "compose/words.hpp"
#include "planner/assess/meetings_so_far.hpp"
#include "planner/assess/readiness.hpp"

namespace planner {
namespace {

void show_use_cases(ReportView& view, const Subject& subject) {
  for (const auto* entry : ranked_use_cases(subject.state, *view.playbook)) {
    const auto& use_case = entry->use_case;
    ReportUseCase shown;
    shown.id = *use_case.id;
    shown.title = use_case.title.value_or(*use_case.id);
    shown.department_id = use_case.department.value_or("");
    shown.department = department_name(subject.state, shown.department_id);
    shown.stage = entry->stage();
    shown.since = entry->since().value_or(subject.schedule.start);
    shown.days = std::max(0, days_between(shown.since, subject.today));
    shown.before = use_case.minutes_before.value;
    shown.after = use_case.minutes_after.value;
    if (shown.before && shown.after && use_case.runs_per_month)
      shown.hours = (*shown.before - *shown.after) * *use_case.runs_per_month / 60;
    shown.measured = entry->measured.value_or(false);
    shown.in_procedure = use_case.in_procedure.value_or(false);
    view.use_cases.push_back(std::move(shown));
  }
}

ReportAction show(const ActionState& action, const Subject& subject) {
  ReportAction shown;
  shown.id = *action.id;
  shown.title = action.title.value_or(*action.id);
  shown.owner = action.open() ? action_owner(subject, action, subject.today) : action.owner.value_or("");
  shown.signal = action.signal.value_or("");
  shown.result = action.result.value_or("");
  shown.due = action.due.value;
  shown.closed = action.closed;
  shown.dropped = action.dropped;
  shown.opened = action.opened;
  if (action.overdue(subject.today)) shown.overdue_days = days_between(*action.due, subject.today);
  return shown;
}

void show_actions(ReportView& view, const Subject& subject, const Assessment& assessment) {
  for (const auto& open : assessment.actions)
    view.actions.push_back(show(assessment.state.actions[open.index], subject));
  for (const auto& action : assessment.state.actions)
    if (!action.open()) view.actions.push_back(show(action, subject));
}

void show_followed(ReportView& view, const Subject& subject, const Assessment& assessment) {
  for (const auto& followed : assessment.followed) {
    if (!shows_signal(subject, followed.kind)) continue;
    const auto& action = assessment.state.actions[followed.index];
    view.followed.push_back({action.title.value_or(*action.id), action.owner.value_or(""),
                             signal_title(subject, followed.kind), followed.kind, action.open(), followed.before,
                             followed.now, followed.outcome});
  }
}

void show_meetings(ReportView& view, const Subject& subject) {
  const Moment moment{&subject.dossier, subject.today, subject.state, subject.schedule, {}, 0, 0, {}};
  for (const auto& met : meetings_so_far(moment)) {
    ReportMeeting shown{met.number, met.date, met.held, {}, {}};
    for (const auto& record : subject.state.records) {
      if (record.meeting.value != met.number || !met.held) continue;
      shown.attended = record.attended.value;
      shown.invited = invited_to(record);
    }
    view.meetings.push_back(shown);
  }
}

void show_milestones(ReportView& view, const Subject& subject, const Assessment& assessment) {
  for (const auto& seen : assessment.milestones) {
    const auto rule =
        std::ranges::find_if(subject.schedule.milestones, [&](const Milestone& m) { return *m.rule->id == seen.id; });
    view.milestones.push_back({seen.id, rule->rule->title->in(view.language), seen.due, seen.standing, seen.done});
  }
}

void show_notes(ReportView& view, const Subject& subject) {
  const auto take = [&](std::vector<ReportNote>& into, const std::vector<Remark>& remarks) {
    for (const auto& remark : remarks)
      if (remark.date > view.since) into.push_back({remark.date, *remark.text});
  };
  take(view.comments, subject.state.comments);
  take(view.decisions, subject.state.decisions);
  if (view.audience == Audience::advisor) take(view.memos, subject.state.memos);
}

void show_news(ReportView& view, const Subject& subject) {
  for (const auto& news : subject.state.news) {
    if (news.date > subject.today) continue;
    const auto* use_case = subject.state.use_case(news.use_case.value_or(""));
    view.news.push_back({news.title.value_or(""), news.applied_by.value_or(""),
                         use_case ? use_case->use_case.title.value_or("") : std::string(), news.date});
  }
}

}  // namespace

void view_work(ReportView& view, const Subject& subject, const Assessment& assessment) {
  show_use_cases(view, subject);
  show_actions(view, subject, assessment);
  show_followed(view, subject, assessment);
  show_meetings(view, subject);
  show_milestones(view, subject, assessment);
  for (const auto& question : subject.state.questions)
    if (!question.answered) view.questions.push_back({*question.id, question.text.value_or(""), question.asked});
  show_news(view, subject);
  show_notes(view, subject);
}

}  // namespace planner
