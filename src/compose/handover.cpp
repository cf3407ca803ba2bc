// The handover (引継書): what somebody has to know who goes on with this client, inside the company or outside. It is a
// page for the client: no scores, no memo, nobody who does not use AI.
#include <algorithm>

#include "compose/handover_messages.hpp"
#include "compose/plan_sections.hpp"
#include "compose/thresholds.hpp"
#include "compose/touches.hpp"
#include "compose/words.hpp"
#include "planner/assess/rounding.hpp"
#include "planner/base/text.hpp"
#include "planner/compose/before_and_after.hpp"

namespace planner {
namespace {

class Handover {
 public:
  Handover(const Subject& subject, const Assessment& assessment)
      : subject_(subject),
        assessment_(assessment),
        state_(subject.state),
        engagement_(subject.dossier.engagement),
        language_(subject.language) {}

  Blocks blocks() {
    overview();
    people();
    decisions();
    use_cases();
    remedies();
    goals();
    actions();
    questions();
    dates();
    return std::move(blocks_);
  }

 private:
  std::string text(const Message& message, const Args& args = {}) const { return say(message, language_, args); }
  std::string date(Date day) const { return short_date(day, language_); }
  template <class B>
  void add(B block) {
    blocks_.emplace_back(std::move(block));
  }
  void section(const Message& title) { add(Heading{2, text(title)}); }
  Table table(std::initializer_list<const Message*> titles) const {
    Table made;
    for (const auto* title : titles) made.columns.push_back({text(*title), Align::left});
    return made;
  }
  /// A table, or a sentence where it would be empty.
  void add_or(Table made, const Message& otherwise) {
    if (made.rows.empty())
      add(Paragraph{text(otherwise)});
    else
      add(std::move(made));
  }

  void overview() {
    Particulars rows;
    const auto row = [&](const Message& name, std::string value) {
      rows.rows.emplace_back(text(name), std::move(value));
    };
    row(msg::handover_period, period_words(subject_.schedule, language_));
    for (const auto& state : subject_.dossier.playbook->states)
      if (*state.id == id_of(assessment_.established.state)) row(msg::handover_state, state.title->in(language_));
    if (const auto use = course_of_use(); !use.empty()) row(msg::handover_use, use);
    const auto days = touches(subject_);
    if (!days.empty())
      row(msg::handover_touches,
          text(msg::handover_touches_text,
               {{"n", days.size()}, {"date", date(*days.rbegin())}, {"news", state_.news.size()}}));
    add(std::move(rows));
  }

  std::string course_of_use() const {
    const Figures *first = nullptr, *last = nullptr;
    for (const auto& entry : assessment_.history) {
      if (!entry.figures.adoption) continue;
      if (!first) first = &entry.figures;
      last = &entry.figures;
    }
    if (!first || first == last) return {};
    return text(msg::handover_use_text, {{"first", to_tenth(percent(*first->adoption))},
                                         {"first_date", date(first->date)},
                                         {"last", to_tenth(percent(*last->adoption))},
                                         {"last_date", date(last->date)}});
  }

  std::string contact_of(const Text& name) const {
    for (const auto& person : engagement_.people)
      if (name && person.name.value == name.value && person.email) return *person.email;
    return {};
  }

  void people() {
    section(msg::handover_people);
    auto made = table({&msg::handover_role, &msg::handover_name, &msg::handover_contact});
    made.columns.back().room = Room::keeps;  // an address that is torn is none
    const auto row = [&](std::string role, const Text& name) {
      made.rows.push_back({std::move(role), or_to_fill_in(name, language_), contact_of(name)});
    };
    row(role_title(subject_, Role::sponsor), engagement_.client.sponsor);
    row(role_title(subject_, Role::lead), engagement_.client.lead);
    for (const auto& champion : state_.champions) {
      if (!serves_on(champion, subject_.today) && subject_.today >= subject_.schedule.start) continue;
      std::vector<std::string> names;
      for (const auto& department : state_.departments)
        if (counts_on(department, subject_.today) && looks_after(state_, champion, *department.id, subject_.today))
          names.push_back(department_name(state_, *department.id));
      const auto name = champion.deputy
                            ? text(msg::handover_deputy, {{"name", *champion.name}, {"deputy", *champion.deputy}})
                            : *champion.name;
      made.rows.push_back({text(msg::handover_champion, {{"departments", join(names, list_separator(language_))}}),
                           name, champion.email ? *champion.email : contact_of(champion.name)});
    }
    for (const auto& department : state_.departments)
      if (department.manager && counts_on(department, subject_.today))
        row(text(msg::handover_manager, {{"department", *department.name}}), department.manager);
    made.rows.push_back({role_title(subject_, Role::advisor), or_to_fill_in(engagement_.advisor.name, language_),
                         engagement_.advisor.email.value_or("")});
    const auto& chat = engagement_.chat;
    if (chat.service || chat.channel)
      made.rows.push_back({text(msg::handover_desk), chat.service.value_or(""), chat.channel.value_or("")});
    add(std::move(made));
  }

  void decisions() {
    section(msg::handover_decisions);
    auto made = table({&msg::handover_date, &msg::handover_decision});
    for (const auto& decision : state_.decisions) made.rows.push_back({date(decision.date), *decision.text});
    add_or(std::move(made), msg::handover_no_decisions);
  }

  std::string minutes_of(const UseCaseState& entry) const {
    const auto& use_case = entry.use_case;
    if (!use_case.minutes_before) return text(msg::handover_unknown);
    if (!use_case.minutes_after) return text(msg::handover_minutes_before, {{"before", *use_case.minutes_before}});
    const bool measured = entry.measured.value_or(false);
    return text(measured ? msg::handover_minutes_measured : msg::handover_minutes_planned,
                {{"before", *use_case.minutes_before}, {"after", *use_case.minutes_after}});
  }

  void use_cases() {
    section(msg::handover_tried);
    auto made = table({&msg::handover_case, &msg::handover_department, &msg::handover_stage, &msg::handover_minutes,
                       &msg::handover_procedure});
    const bool reasons =
        std::ranges::any_of(state_.use_cases, [](const UseCaseState& one) { return bool(one.reason); });
    if (reasons) made.columns.push_back({text(msg::handover_reason), Align::left});
    for (const auto& entry : state_.use_cases) {
      std::string stage = "–";
      if (entry.stage())
        stage = text(msg::handover_stage_since, {{"stage", subject_.dossier.playbook->stage_title(*entry.stage())},
                                                 {"date", date(*entry.since())}});
      made.rows.push_back({entry.use_case.title.value_or(*entry.use_case.id),
                           department_name(state_, entry.use_case.department.value_or("")), stage, minutes_of(entry),
                           entry.use_case.in_procedure.value_or(false) ? text(msg::handover_in_procedure) : ""});
      if (reasons) made.rows.back().push_back(entry.reason.value_or(""));
    }
    add_or(std::move(made), msg::handover_no_cases);
  }

  std::string dated(std::string_view kind, const std::optional<Dated<double>>& value) const {
    if (!value) return text(msg::handover_unknown);
    return text(msg::handover_dated,
                {{"value", measure_text(kind, value->value, language_)}, {"date", date(value->date)}});
  }

  void remedies() {
    auto made = table({&msg::handover_remedy, &msg::handover_point, &msg::handover_before, &msg::handover_after});
    for (const auto& followed : assessment_.followed) {
      if (!shows_signal(subject_, followed.kind)) continue;
      made.rows.push_back({state_.actions[followed.index].title.value_or(""), signal_title(subject_, followed.kind),
                           dated(followed.kind, followed.before),
                           followed.outcome ? dated(followed.kind, followed.now) : text(msg::handover_pending)});
    }
    if (made.rows.empty()) return;
    section(msg::handover_changed);
    add(std::move(made));
  }

  void goals() {
    auto made = table({&msg::handover_goal, &msg::handover_baseline, &msg::handover_target, &msg::handover_last,
                       &msg::handover_owner});
    const auto number = [&](const std::optional<double>& value, const Text& unit) {
      return value ? figure(to_tenth(*value), language_, unit) : text(msg::handover_unknown);
    };
    for (const auto& view : assessment_.goals) {
      const auto& goal = view.of(assessment_.state).goal;
      made.rows.push_back({goal.title.value_or(*goal.id), number(goal.baseline.value, goal.unit),
                           number(goal.target.value, goal.unit), number(view.current, goal.unit),
                           or_to_fill_in(goal.owner, language_)});
    }
    if (made.rows.empty()) return;
    section(msg::handover_goals);
    add(std::move(made));
  }

  void actions() {
    section(msg::handover_actions);
    auto made = table({&msg::handover_action, &msg::handover_action_owner, &msg::handover_due});
    std::vector<const ActionState*> open;
    for (const auto& action : state_.actions)
      if (action.open()) open.push_back(&action);
    std::ranges::stable_sort(open, {}, [](const ActionState* action) { return action->due.value_or(Date::max()); });
    for (const auto* action : open) {
      const auto owner = action_owner(subject_, *action, subject_.today);
      made.rows.push_back({action->title.value_or(*action->id), owner.empty() ? to_fill_in(language_) : owner,
                           action->due ? date(*action->due) : to_fill_in(language_)});
    }
    add_or(std::move(made), msg::handover_no_actions);
  }

  void questions() {
    section(msg::handover_questions);
    Bullets bullets;
    for (const auto& question : state_.questions)
      if (!question.answered)
        bullets.items.push_back(
            text(msg::handover_question, {{"text", question.text.value_or("")}, {"date", date(question.asked)}}));
    if (bullets.items.empty())
      add(Paragraph{text(msg::handover_no_questions)});
    else
      add(std::move(bullets));
  }

  bool is_done(std::string_view milestone) const {
    return std::ranges::any_of(assessment_.milestones,
                               [&](const MilestoneView& view) { return view.id == milestone && view.done; });
  }

  void dates() {
    section(msg::handover_dates);
    std::vector<std::pair<Date, std::string>> days;
    if (const auto* next = subject_.schedule.next_meeting(subject_.today))
      days.emplace_back(next->date, text(msg::handover_next_meeting,
                                         {{"n", next->number}, {"when", meeting_time(*next, language_)}}));
    for (const auto& milestone : subject_.schedule.milestones)
      if (milestone.due >= subject_.today && !is_done(*milestone.rule->id))
        days.emplace_back(milestone.due,
                          text(msg::handover_milestone,
                               {{"title", *milestone.rule->title}, {"date", long_date(milestone.due, language_)}}));
    std::ranges::stable_sort(days, {}, &std::pair<Date, std::string>::first);
    Bullets bullets;
    for (auto& [day, line] : days) bullets.items.push_back(std::move(line));
    if (bullets.items.empty())
      add(Paragraph{text(msg::handover_no_dates)});
    else
      add(std::move(bullets));
  }

  const Subject& subject_;
  const Assessment& assessment_;
  const State& state_;
  const Engagement& engagement_;
  Language language_;
  Blocks blocks_;
};

}  // namespace

Document handover_document(const Subject& subject, const Assessment& assessment) {
  Document document;
  document.language = subject.language;
  document.title = say(msg::handover_title, subject.language, {{"client", *subject.dossier.engagement.client.name}});
  document.subtitle = say(msg::handover_subtitle, subject.language, {{"date", subject.today}});
  document.letterhead = letterhead(subject.dossier);
  document.blocks = Handover(subject, assessment).blocks();
  return document;
}

}  // namespace planner
