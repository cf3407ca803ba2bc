// Minutes of a meeting out of its check-in, as they were known that day: what is recorded later changes nothing.
#include <algorithm>
#include <cmath>

#include "compose/minutes_messages.hpp"
#include "compose/plan_sections.hpp"
#include "compose/words.hpp"
#include "planner/base/text.hpp"
#include "planner/compose/compose.hpp"

namespace planner {
namespace {

class Minutes {
 public:
  Minutes(const Subject& subject, const Meeting& meeting, const Record& record)
      : subject_(subject), meeting_(meeting), record_(record), language_(subject.language) {}

  Blocks blocks() {
    head();
    if (record_.held.value_or(true)) {
      promises();
      figures();
      decisions();
      actions();
      questions();
    } else {
      add(Paragraph{text(msg::minutes_not_held)});
    }
    notes();
    next();
    return std::move(blocks_);
  }

 private:
  std::string text(const Message& message, const Args& args = {}) const { return say(message, language_, args); }
  template <class B>
  void add(B block) {
    blocks_.emplace_back(std::move(block));
  }
  void section(const Message& title) { add(Heading{2, text(title)}); }

  std::string names(const std::optional<Texts>& list) const {
    if (!list) return text(msg::minutes_names_unknown);
    std::vector<std::string> parts;
    for (const auto& name : *list) parts.push_back(*name);
    return parts.empty() ? text(msg::minutes_nobody) : join(parts, list_separator(language_));
  }

  std::string present() const {
    if (record_.attendees) return names(record_.attendees);
    if (!record_.attended) return text(msg::minutes_names_unknown);
    if (!record_.invited) return text(msg::minutes_count, {{"attended", *record_.attended}});
    return text(msg::minutes_counts, {{"attended", *record_.attended}, {"invited", *record_.invited}});
  }

  void head() {
    Particulars head;
    const auto row = [&](const Message& name, std::string value) {
      head.rows.emplace_back(text(name), std::move(value));
    };
    row(msg::minutes_when, meeting_time(meeting_, language_));
    Meeting as_held = meeting_;
    if (record_.mode) as_held.mode = record_.mode;
    if (const auto where = meeting_where(as_held, language_); !where.empty()) row(msg::minutes_where, where);
    if (record_.held.value_or(true)) {
      row(msg::minutes_present, present());
      if (record_.attendees || record_.absent) row(msg::minutes_absent, names(record_.absent));
    }
    if (!meeting_.agenda.items.empty()) {
      std::vector<std::string> items;
      for (const auto& item : meeting_.agenda.items) items.push_back(item.title.in(language_));
      row(msg::minutes_agenda, join(items, list_separator(language_)));
    }
    add(std::move(head));
  }

  /// How a promise of before stands: only those that were due, or are settled since the meeting before.
  std::optional<std::string> outcome(const ActionState& action) const {
    const Date day = record_.date;
    const Date before = last_held_before();
    if (action.opened >= day) return std::nullopt;
    if (action.closed && *action.closed > before) return text(msg::minutes_done);
    if (action.dropped && *action.dropped > before) return text(msg::minutes_dropped);
    if (!action.open() || action.dues.empty()) return std::nullopt;
    const bool postponed_today = action.dues.back().date == day && action.dues.size() > 1;
    if (postponed_today) return text(msg::minutes_new_date, {{"due", short_date(action.dues.back().value, language_)}});
    return *action.due <= day ? std::optional(text(msg::minutes_going_on)) : std::nullopt;
  }

  Date last_held_before() const {
    Date last = subject_.schedule.start - Days{1};
    for (const auto& record : subject_.state.records)
      if (record.date < record_.date && record.meeting && record.held.value_or(true)) last = record.date;
    return last;
  }

  void promises() {
    section(msg::minutes_promises);
    Table table;
    table.columns = {
        {text(msg::column_what)}, {text(msg::column_who)}, {text(msg::column_action_due)}, {text(msg::column_result)}};
    for (const auto& action : subject_.state.actions) {
      const auto result = outcome(action);
      if (!result) continue;
      const auto due = action.dues.empty() ? std::string() : short_date(action.dues.front().value, language_);
      table.rows.push_back({action.title.value_or(*action.id), action.owner.value_or(""), due, *result});
    }
    if (table.rows.empty())
      add(Paragraph{text(msg::minutes_no_promises)});
    else
      add(std::move(table));
  }

  void figures() {
    int active = 0, headcount = 0, reported = 0;
    for (const auto& entry : record_.usage) {
      if (!entry.active) continue;
      active += *entry.active;
      headcount += entry.headcount;
      ++reported;
    }
    Bullets bullets;
    const int all = static_cast<int>(record_.usage.size());
    if (reported > 0 && headcount > 0) {
      const double percent = std::round(active * 1000.0 / headcount) / 10;
      const Args args{
          {"active", active}, {"headcount", headcount}, {"percent", percent}, {"reported", reported}, {"all", all}};
      bullets.items.push_back(text(reported == all ? msg::minutes_use : msg::minutes_use_partly, args));
    }
    if (record_.chat && record_.chat->asked && record_.chat->answered)
      bullets.items.push_back(
          text(msg::minutes_chat, {{"asked", *record_.chat->asked}, {"answered", *record_.chat->answered}}));
    if (record_.would_miss_percent)
      bullets.items.push_back(text(msg::minutes_would_miss, {{"percent", *record_.would_miss_percent}}));
    if (bullets.items.empty()) return;
    section(msg::minutes_figures);
    add(std::move(bullets));
  }

  void decisions() {
    section(msg::minutes_decisions);
    Bullets bullets;
    for (const auto& decision : subject_.state.decisions)
      if (decision.date == record_.date) bullets.items.push_back(*decision.text);
    if (const auto& midterm = subject_.state.midterm; midterm && midterm->date == record_.date) {
      static constexpr std::array<const Message*, 3> words{&msg::midterm_word_continue, &msg::midterm_word_change,
                                                           &msg::midterm_word_stop};
      bullets.items.push_back(
          text(msg::minutes_midterm, {{"decision", *words[static_cast<std::size_t>(midterm->value)]}}));
    }
    for (const auto& entry : subject_.state.use_cases)
      for (const auto& stage : entry.stages)
        if (stage.date == record_.date)
          bullets.items.push_back(
              text(msg::minutes_stage_change, {{"title", entry.use_case.title.value_or(*entry.use_case.id)},
                                               {"stage", subject_.dossier.playbook->stage_title(stage.value)}}));
    if (bullets.items.empty())
      add(Paragraph{text(msg::minutes_no_decisions)});
    else
      add(std::move(bullets));
  }

  void actions() {
    section(msg::minutes_actions);
    Table table;
    table.columns = {{text(msg::column_who)}, {text(msg::column_what)}, {text(msg::column_by_when)}};
    int others = 0;
    for (const auto& action : subject_.state.actions) {
      if (action.opened == record_.date)
        table.rows.push_back({action.owner.value_or(""), action.title.value_or(*action.id),
                              action.due ? short_date(*action.due, language_) : ""});
      else if (action.open() && !outcome(action))
        ++others;
    }
    if (table.rows.empty())
      add(Paragraph{text(msg::minutes_no_actions)});
    else
      add(std::move(table));
    if (others > 0) add(Paragraph{text(msg::minutes_also_open, {{"count", others}})});
  }

  void questions() {
    Bullets bullets;
    for (const auto& question : subject_.state.questions) {
      if (question.answered) continue;
      const Args args{{"text", question.text.value_or("")},
                      {"department", department_name(subject_.state, question.department.value_or(""))},
                      {"asked", short_date(question.asked, language_)}};
      bullets.items.push_back(text(question.department ? msg::minutes_question : msg::minutes_question_bare, args));
    }
    if (bullets.items.empty()) return;
    section(msg::minutes_questions);
    add(std::move(bullets));
  }

  void notes() {
    bool first = true;
    for (const auto& note : subject_.state.notes) {
      if (note.date != record_.date) continue;
      if (first) section(msg::minutes_notes);
      first = false;
      add(Paragraph{*note.text});
    }
  }

  void next() {
    section(msg::minutes_next);
    const auto* meeting = subject_.schedule.next_meeting(record_.date + Days{1});
    if (!meeting) return add(Paragraph{text(msg::minutes_no_next)});
    std::string where = meeting_where(*meeting, language_);
    if (!where.empty()) where = text(msg::minutes_next_where, {{"where", where}});
    add(Paragraph{text(msg::minutes_next_line,
                       {{"n", meeting->number}, {"when", meeting_time(*meeting, language_)}, {"where", where}})});
  }

  const Subject& subject_;
  const Meeting& meeting_;
  const Record& record_;
  Language language_;
  Blocks blocks_;
};

}  // namespace

Document minutes_document(const Subject& subject, const Meeting& meeting, const Record& record) {
  Document document;
  document.language = subject.language;
  document.title = say(msg::minutes_title, subject.language, {{"n", meeting.number}});
  document.subtitle = *subject.dossier.engagement.client.name;
  document.letterhead = letterhead(subject.dossier);
  document.blocks = Minutes(subject, meeting, record).blocks();
  return document;
}

}  // namespace planner
