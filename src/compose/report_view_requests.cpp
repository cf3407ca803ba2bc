// What the owner is asked to decide, the most pressing first: what has an owner's name on it already, then the half-way
// decision, goals to approve, a champion to name, and countermeasures that are the owner's.
#include <algorithm>

#include "compose/remedies.hpp"
#include "compose/report_kind_messages.hpp"
#include "compose/report_messages.hpp"
#include "compose/report_view.hpp"
#include "planner/assess/readiness.hpp"

namespace planner {
namespace {

constexpr std::size_t most_requests = 2;

class Requests {
 public:
  Requests(ReportView& view, const Subject& subject, const Assessment& assessment)
      : view_(view), subject_(subject), assessment_(assessment) {}

  void collect() {
    way_on();
    if (view_.state != EngagementState::ended && view_.kind != ReportKind::final) {
      midterm();
      own_actions();
      approval();
      countermeasures();
    }
    auto& requests = view_.requests;
    if (requests.size() > most_requests) requests.resize(most_requests);
  }

 private:
  void add(std::string text, std::optional<Date> due, std::string fallback = {}, bool decided = false) {
    view_.requests.push_back({std::move(text), std::move(fallback), due, decided});
  }

  const MilestoneView* milestone(std::string_view id) const {
    const auto& all = assessment_.milestones;
    const auto found = std::ranges::find(all, id, &MilestoneView::id);
    return found == all.end() ? nullptr : &*found;
  }

  /// Due within a week, or past.
  static bool is_pressing(const MilestoneView* milestone) {
    return milestone && milestone->standing != MilestoneStanding::open &&
           milestone->standing != MilestoneStanding::done;
  }

  /// By its date; where that has come, by the next meeting, else within a week.
  Date decide_by(Date due) const {
    if (due > view_.as_of) return due;
    if (view_.next && view_.next->date > view_.as_of) return view_.next->date;
    const Date week_on = view_.as_of + Days{7};
    return calendar_of(subject_.dossier).next_open(week_on).value_or(week_on);
  }

  /// At the end: how to go on, by the contract's dates as far as they lie ahead.
  void way_on() {
    if (view_.kind != ReportKind::final) return;
    const bool established = view_.verdict.established.state == EstablishedState::established;
    const auto& contract = subject_.dossier.engagement.contract;
    Date due = view_.as_of;
    for (const auto& date : {contract.end, contract.notice_by})
      if (date && *date > view_.as_of) due = *date;
    const Message& way = established ? msg::renewal_alone : msg::renewal_narrow;
    const bool known = established || view_.verdict.adoption;
    add(view_.text(msg::request_way_on), decide_by(due),
        known ? view_.text(msg::request_way_suggested, {{"way", way}}) : std::string());
  }

  void midterm() {
    const auto* due = milestone("ms5");
    const bool wanted = view_.kind == ReportKind::midterm || is_pressing(due);
    if (view_.over || subject_.state.midterm || !wanted || !due) return;
    const Message* advice = &msg::request_midterm_continue;
    if (view_.health.status == HealthStatus::action_needed) advice = &msg::request_midterm_change;
    const bool judged = view_.health.score.has_value();
    add(view_.text(msg::request_midterm), decide_by(due->due), judged ? view_.text(*advice) : "");
  }

  /// Countermeasures that the sponsor has taken on and that are still to come: a promise past its date is no new
  /// request.
  void own_actions() {
    for (const auto& action : view_.actions)
      if (action.open() && action.owner == view_.sponsor && action.overdue_days == 0 && !action.signal.empty())
        add(action.title, action.due, {}, true);
  }

  bool already_asked(std::string_view signal) const {
    return std::ranges::any_of(view_.actions, [&](const ReportAction& action) {
      return action.open() && action.signal == signal && action.owner == view_.sponsor;
    });
  }

  void approval() {
    int complete = 0;
    for (const auto& goal : assessment_.state.goals) {
      if (goal.approved) return;
      if (goal.goal.baseline && goal.goal.target && goal.goal.unit && goal.goal.owner) ++complete;
    }
    const auto *due = milestone("ms2"), *half = milestone("ms5");
    const bool past_half = half && half->due <= view_.as_of;
    if (view_.over || complete == 0 || !is_pressing(due) || past_half) return;
    add(view_.text(msg::request_approval, {{"n", complete}}), decide_by(due->due),
        view_.text(msg::request_approval_fallback));
  }

  void countermeasures() {
    for (const auto& signal : view_.signals) {
      if (signal.level < Level::warn || already_asked(signal.kind)) continue;
      for (const auto& remedy : signal.remedies)
        if (!remedy.recorded && remedy.role == Role::sponsor)
          add(for_sponsor(signal, remedy), decide_by(remedy.due.value_or(view_.as_of)), fallback(signal));
    }
  }

  std::string for_sponsor(const ReportSignal& signal, const ReportRemedy& remedy) const {
    return view_.text(msg::request_remedy, {{"action", remedy.action}, {"signal", signal.title}});
  }

  std::string fallback(const ReportSignal& signal) const {
    return signal.kind == "champion_missing" ? view_.text(msg::request_champion_fallback) : std::string();
  }

  ReportView& view_;
  const Subject& subject_;
  const Assessment& assessment_;
};

}  // namespace

void view_requests(ReportView& view, const Subject& subject, const Assessment& assessment) {
  Requests(view, subject, assessment).collect();
}

}  // namespace planner
