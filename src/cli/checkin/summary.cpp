// What a check-in says, one line a thing.
#include <algorithm>

#include "cli/checkin/record.hpp"
#include "cli/checkin/record_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

class Summary {
 public:
  Summary(const State& before, const Playbook& playbook, Language language)
      : before_(before), playbook_(playbook), language_(language) {}

  std::vector<std::string> lines;

  void add(const Message& message, const Args& args = {}) { lines.push_back(say(message, language_, args)); }

  std::string department(const Text& id) const {
    const auto* known = before_.department(*id);
    return known ? known->name.value_or(*id) : *id;
  }

  void meeting(const CheckIn& checkin) {
    if (checkin.meeting)
      add(checkin.held.value_or(true) ? msg::line_meeting : msg::line_not_held, {{"n", *checkin.meeting}});
    if (checkin.attendees) add(msg::line_present, {{"names", names(*checkin.attendees)}});
    if (checkin.absent && !checkin.absent->empty()) add(msg::line_absent, {{"names", names(*checkin.absent)}});
    if (checkin.attended && checkin.invited)
      add(msg::line_attended_of, {{"count", *checkin.attended}, {"invited", *checkin.invited}});
    else if (checkin.attended)
      add(msg::line_attended, {{"count", *checkin.attended}});
    if (checkin.sponsor) add(*checkin.sponsor ? msg::line_sponsor_there : msg::line_sponsor_absent);
  }

  void figures(const CheckIn& checkin) {
    for (const auto& usage : checkin.usage) {
      std::vector<std::string> parts;
      one(parts, msg::figure_active, usage.active);
      one(parts, msg::figure_regular, usage.regular);
      one(parts, msg::figure_core, usage.core);
      one(parts, msg::figure_hours, usage.hours);
      if (parts.empty()) parts.push_back(say(msg::figure_unknown, language_));
      add(msg::line_usage,
          {{"department", department(usage.department)}, {"figures", join(parts, list_separator(language_))}});
    }
    if (checkin.chat) {
      std::vector<std::string> parts;
      one(parts, msg::figure_asked, checkin.chat->asked);
      one(parts, msg::figure_answered, checkin.chat->answered);
      one(parts, msg::figure_median, checkin.chat->median_hours);
      if (!parts.empty()) add(msg::line_chat, {{"figures", join(parts, list_separator(language_))}});
    }
    if (checkin.would_miss_percent) add(msg::line_would_miss, {{"percent", *checkin.would_miss_percent}});
  }

  void goals(const CheckIn& checkin) {
    for (const auto& entry : checkin.goals) {
      const auto* known = before_.goal(*entry.goal.id);
      const std::string title =
          known ? known->goal.title.value_or(*entry.goal.id) : entry.goal.title.value_or(*entry.goal.id);
      if (entry.value) add(msg::line_goal, {{"title", title}, {"value", *entry.value}});
      const bool revised =
          entry.goal.target || entry.goal.due || entry.goal.owner || entry.goal.baseline || entry.approved;
      if (revised) add(msg::line_goal_change, {{"title", title}});
    }
  }

  void use_cases(const CheckIn& checkin) {
    for (const auto& entry : checkin.use_cases) {
      const auto* known = before_.use_case(*entry.use_case.id);
      const auto& title_field = known ? known->use_case.title : entry.use_case.title;
      const std::string title = title_field.value_or(*entry.use_case.id);
      if (entry.stage)
        add(msg::line_stage, {{"title", title}, {"stage", playbook_.stage_title(*entry.stage)}});
      else
        add(msg::line_use_case, {{"title", title}});
    }
  }

  void actions(const CheckIn& checkin) {
    const auto title_of = [&](const Text& id) {
      const auto* known = before_.action(*id);
      return known ? known->title.value_or(*id) : *id;
    };
    for (const auto& id : checkin.closed) add(msg::line_closed, {{"title", title_of(id)}});
    for (const auto& id : checkin.dropped) add(msg::line_dropped, {{"title", title_of(id)}});
    for (const auto& entry : checkin.actions) {
      const std::string due = entry.due ? short_date(*entry.due, language_) : "–";
      if (before_.action(*entry.id))
        add(msg::line_action_change, {{"title", title_of(entry.id)}, {"due", due}});
      else
        add(msg::line_action, {{"title", entry.title.value_or("")}, {"owner", entry.owner.value_or("")}, {"due", due}});
    }
  }

  void questions(const CheckIn& checkin) {
    const auto text_of = [&](const Text& id) {
      for (const auto& question : before_.questions)
        if (question.id.value == id.value) return question.text.value_or(*id);
      return *id;
    };
    for (const auto& entry : checkin.questions) {
      if (entry.text && !entry.answer)
        add(msg::line_asked, {{"text", *entry.text}});
      else
        add(msg::line_answered, {{"text", entry.text.value_or(text_of(entry.id))}});
    }
    for (const auto& id : checkin.answered) add(msg::line_answered, {{"text", text_of(id)}});
  }

  void plan_changes(const CheckIn& checkin) {
    for (const auto& entry : checkin.milestones) {
      Words title;
      for (const auto& rule : playbook_.milestones)
        if (rule.id.value == entry.id.value) title = *rule.title;
      if (entry.done.value_or(false)) add(msg::line_milestone_done, {{"title", title}});
      if (entry.due) add(msg::line_milestone_due, {{"title", title}, {"date", *entry.due}});
    }
    for (const auto& entry : checkin.meeting_changes) {
      if (entry.cancelled.value_or(false))
        add(msg::line_cancelled, {{"n", *entry.number}});
      else if (entry.date)
        add(msg::line_moved, {{"n", *entry.number}, {"date", *entry.date}});
    }
    if (checkin.period.weeks) add(msg::line_extended, {{"weeks", *checkin.period.weeks}});
    if (checkin.period.ended.value_or(false)) add(msg::line_ended);
  }

  void people(const CheckIn& checkin) {
    for (const auto& entry : checkin.champions) {
      const auto& champion = entry.champion;
      std::vector<std::string> names;
      for (const auto& id : champion.departments) names.push_back(department(id));
      if (champion.until)
        champion_left(*champion.name);
      else if (!names.empty())
        add(msg::line_champion, {{"name", *champion.name}, {"departments", join(names, list_separator(language_))}});
      else
        add(msg::line_champion_change, {{"name", *champion.name}});
    }
    for (const auto& entry : checkin.departments) {
      const auto& said = entry.department;
      const std::string name = said.name ? *said.name : department(said.id);
      if (said.merged_into)
        add(msg::line_merged, {{"department", name}, {"into", department(said.merged_into)}});
      else if (said.headcount)
        add(msg::line_department, {{"department", name}, {"people", *said.headcount}});
      else
        add(msg::line_department_change, {{"department", name}});
    }
  }

  void champion_left(const std::string& name) {
    add(msg::line_champion_left, {{"name", name}});
    const auto waiting = std::ranges::count_if(
        before_.actions, [&](const ActionState& action) { return action.open() && action.owner.value == name; });
    if (waiting == 0) return;
    Args args{{"count", static_cast<int>(waiting)}};
    const auto known = std::ranges::find(before_.champions, name, [](const Champion& c) { return *c.name; });
    const bool deputy = known != before_.champions.end() && known->deputy;
    if (deputy) args.emplace_back("deputy", *known->deputy);
    add(deputy ? msg::line_actions_to_deputy : msg::line_actions_wait, args);
  }

  void words(const CheckIn& checkin) {
    static constexpr std::array<const Message*, 3> midterms{&msg::midterm_continue, &msg::midterm_change,
                                                            &msg::midterm_stop};
    if (checkin.midterm) add(msg::line_midterm, {{"decision", *midterms[static_cast<std::size_t>(*checkin.midterm)]}});
    for (const auto& item : checkin.news) add(msg::line_news, {{"title", *item.title}});
    for (const auto& entry : checkin.reasons) {
      Words title{*entry.code, *entry.code};
      for (const auto& reason : playbook_.reasons)
        if (reason.code.value == entry.code.value) title = *reason.title;
      add(msg::line_reason, {{"reason", title}, {"people", *entry.people}});
    }
    for (const auto& decision : checkin.decisions) add(msg::line_decision, {{"text", *decision}});
    if (checkin.notes) add(msg::line_note, {{"text", *checkin.notes}});
    if (checkin.memo) add(msg::line_memo, {{"text", *checkin.memo}});
    if (checkin.comment) add(msg::line_comment, {{"text", *checkin.comment}});
  }

 private:
  std::string names(const Texts& list) const {
    std::vector<std::string> words;
    for (const auto& name : list) words.push_back(*name);
    return join(words, list_separator(language_));
  }

  template <class T>
  void one(std::vector<std::string>& parts, const Message& message, const Field<T>& value) const {
    if (value) parts.push_back(say(message, language_, {{"n", *value}}));
  }

  const State& before_;
  const Playbook& playbook_;
  Language language_;
};

}  // namespace

std::vector<std::string> summary_lines(const CheckIn& checkin, const State& before, const Playbook& playbook,
                                       Language language) {
  Summary summary(before, playbook, language);
  summary.meeting(checkin);
  summary.figures(checkin);
  summary.goals(checkin);
  summary.use_cases(checkin);
  summary.actions(checkin);
  summary.questions(checkin);
  summary.plan_changes(checkin);
  summary.people(checkin);
  summary.words(checkin);
  return summary.lines;
}

}  // namespace planner
