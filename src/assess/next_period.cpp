#include "planner/assess/next_period.hpp"

#include <algorithm>

#include "planner/assess/assessment.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

class Succession {
 public:
  Succession(const Dossier& dossier, Date as_of, Date start)
      : old_(dossier.engagement),
        playbook_(*dossier.playbook),
        assessment_(assess(dossier, as_of)),
        state_(assessment_.state),
        start_(start) {}

  NextPeriod make() {
    copy_settings();
    take_departments();
    take_champions();
    take_goals();
    take_tasks();
    take_use_cases();
    take_actions();
    take_questions();
    take_news();
    return std::move(next_);
  }

 private:
  void copy_settings() {
    auto& engagement = next_.engagement;
    engagement.format = 1;
    engagement.playbook = old_.playbook;
    engagement.language = old_.language;
    engagement.client = old_.client;
    engagement.client.situation = situation();
    engagement.people = old_.people;
    engagement.privacy = old_.privacy;
    engagement.remind = old_.remind;
    engagement.advisor = old_.advisor;
    engagement.period.start = start_;
    engagement.meetings = old_.meetings;
    engagement.meetings.first = {};
    engagement.meetings.changes.clear();
    engagement.calendar = old_.calendar;
    std::erase_if(engagement.calendar.closed, [&](const ClosedRange& range) { return range.to && *range.to < start_; });
    engagement.chat = old_.chat;
    engagement.cost = old_.cost;
    engagement.tools = old_.tools;
    engagement.thresholds = old_.thresholds;
    next_.first.format = 1;
    next_.first.date = start_;
  }

  /// A client in which hardly anybody uses AI starts again as one where it was introduced and not used.
  Field<Situation> situation() const {
    const auto* figures = assessment_.figures();
    if (!figures || !figures->adoption) return {};
    const bool stalled = less_than(percent(*figures->adoption), playbook_.threshold("neglect_warn_low_adoption"));
    return stalled ? Field<Situation>(Situation::stalled) : Field<Situation>{};
  }

  void take_departments() {
    const auto* figures = last_usage();
    for (auto department : state_.departments) {
      if (!counts_on(department, start_)) continue;
      if (department.from && *department.from <= start_) department.from = {};
      department.active_before = {};
      if (const auto* use = figures ? figures->department(*department.id) : nullptr; use && use->active)
        department.active_before = *use->active;
      department.until = {};
      department.merged_into = {};
      next_.engagement.departments.push_back(std::move(department));
    }
  }

  const Figures* last_usage() const {
    const Figures* last = nullptr;
    for (const auto& entry : assessment_.history)
      if (entry.figures.has_usage) last = &entry.figures;
    return last;
  }

  Texts successors(const Texts& ids) const {
    Texts result;
    for (const auto& id : ids) {
      const auto known = successor(state_, id, start_);
      const bool there = std::ranges::any_of(result, [&](const Text& one) { return one.value == known.value; });
      if (known && !there) result.push_back(known);
    }
    return result;
  }

  bool stays(const Champion& champion) const { return !champion.until || *champion.until > start_; }

  void take_champions() {
    for (auto champion : state_.champions) {
      if (!stays(champion)) continue;
      champion.departments = successors(champion.departments);
      if (champion.departments.empty()) continue;
      if (champion.from && *champion.from <= start_) champion.from = {};
      champion.until = {};
      next_.engagement.champions.push_back(std::move(champion));
    }
  }

  void take_goals() {
    for (const auto& view : assessment_.goals) {
      auto goal = view.of(state_).goal;
      goal.departments.ids = successors(goal.departments.ids);
      if (!goal.departments.all && goal.departments.ids.empty()) continue;
      goal.due = {};
      if (view.progress && at_least(percent(*view.progress), playbook_.threshold("goal_attained"))) {
        goal.target = {};
        ++next_.attained;
      }
      if (view.current) goal.baseline = to_tenth(*view.current);
      next_.engagement.goals.push_back(std::move(goal));
    }
  }

  void take_tasks() {
    for (auto task : old_.tasks) {
      task.department = successor(state_, task.department, start_);
      if (task.department) next_.engagement.tasks.push_back(std::move(task));
    }
  }

  /// The stages on the way to the present one, each on the first day it was reached; one that was taken back is gone.
  static std::vector<StageDate> stages_of(const UseCaseState& entry) {
    const auto now = entry.stage();
    std::vector<StageDate> stages;
    if (!now) return stages;
    const Date since = *entry.since();
    for (const auto id : Ids<Stage>::names) {
      const auto stage = *from_id<Stage>(id);
      const auto reached = entry.reached(stage);
      const bool on_the_way = stage < std::min(*now, Stage::parked) && reached && *reached <= since;
      if (on_the_way) stages.push_back({stage, *reached});
    }
    stages.push_back({*now, since});
    return stages;
  }

  void take_use_cases() {
    for (const auto& entry : state_.use_cases) {
      auto use_case = entry.use_case;
      use_case.department = successor(state_, use_case.department, start_);
      if (!use_case.department) continue;
      use_case.stages = stages_of(entry);
      if (entry.measured.value_or(false) && use_case.minutes_after) {
        UseCaseEntry measured;
        measured.use_case.id = use_case.id;
        measured.use_case.minutes_after = use_case.minutes_after;
        next_.first.use_cases.push_back(std::move(measured));
      }
      next_.engagement.use_cases.push_back(std::move(use_case));
    }
  }

  /// Open actions of a champion who left go to the deputy.
  Text owner_now(const Text& owner) const {
    for (const auto& champion : state_.champions)
      if (champion.name.value == owner.value && !stays(champion) && champion.deputy) return champion.deputy;
    return owner;
  }

  void take_actions() {
    for (const auto& action : state_.actions) {
      if (!action.open()) continue;
      ActionEntry entry;
      entry.id = action.id;
      entry.title = action.title;
      entry.owner = owner_now(action.owner);
      entry.due = action.due;
      entry.department = action.department ? successor(state_, action.department, start_) : Text{};
      entry.signal = action.signal;
      next_.first.actions.push_back(std::move(entry));
    }
  }

  void take_questions() {
    for (const auto& question : state_.questions) {
      if (question.answered) continue;
      QuestionEntry entry;
      entry.id = question.id;
      entry.text = question.text;
      entry.department = question.department ? successor(state_, question.department, start_) : Text{};
      entry.asked = question.asked;
      next_.first.questions.push_back(std::move(entry));
    }
  }

  /// What was applied once does not come back from the shelf.
  void take_news() {
    for (const auto& news : state_.news) {
      NewsEntry entry;
      entry.title = news.title;
      entry.date = news.date;
      entry.tool = news.tool;
      entry.applied_by = news.applied_by;
      const bool known = news.use_case && std::ranges::any_of(next_.engagement.use_cases, [&](const UseCase& one) {
                           return one.id.value == news.use_case.value;
                         });
      if (known) entry.use_case = news.use_case;
      next_.first.news.push_back(std::move(entry));
    }
  }

  const Engagement& old_;
  const Playbook& playbook_;
  Assessment assessment_;
  const State& state_;
  Date start_;
  NextPeriod next_;
};

}  // namespace

NextPeriod next_period(const Dossier& dossier, Date as_of, Date start) {
  return Succession(dossier, as_of, start).make();
}

bool says_anything(const CheckIn& checkin) {
  return !checkin.actions.empty() || !checkin.questions.empty() || !checkin.use_cases.empty() || !checkin.news.empty();
}

}  // namespace planner
