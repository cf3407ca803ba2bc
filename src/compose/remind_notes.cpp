// One client's reminders in words.
#include <algorithm>

#include "compose/remind_messages.hpp"
#include "compose/words.hpp"
#include "model/title_messages.hpp"
#include "planner/base/text.hpp"
#include "planner/compose/remind.hpp"

namespace planner {
namespace {

/// Types whose note comes first, whatever its date.
constexpr std::string_view urgent_type = "signal_critical";
/// Types whose body tells of a meeting's agenda: all of it, or its main points.
constexpr std::string_view notice_type = "meeting_notice", touch_type = "sponsor_touch";

class Notes {
 public:
  Notes(const Subject& subject, std::string path) : subject_(subject), path_(std::move(path)) {}

  ReminderNote note(const Reminder& reminder) const {
    const auto& engagement = subject_.dossier.engagement;
    ReminderNote note;
    note.id = reminder.id;
    note.type = *reminder.rule->type;
    note.client = *engagement.client.name;
    note.path = path_;
    note.language = subject_.language;
    note.organization = engagement.advisor.organization.value_or("");
    const People people(subject_.dossier, subject_.state, subject_.today);
    note.advisor = addressee(people.advisor());
    note.due = reminder.due;
    note.day = reminder.day;
    note.urgent = note.type == urgent_type;
    for (const auto& recipient : reminder.to) note.to.push_back(addressee(recipient));
    // A copy of what the advisor reads is said by itself: an advisor's letter is about many clients.
    const bool to_advisor = note.to.size() == 1 && note.to.front().role == Role::advisor;
    for (const auto& recipient : reminder.cc) (to_advisor ? note.to : note.cc).push_back(addressee(recipient));
    note.text = text(*reminder.rule, reminder);
    note.line = reminder.rule->advisor ? filled(*reminder.rule->advisor, reminder) : note.text.subject;
    if (reminder.sponsor_text && to_advisor) {
      note.passed_on = text(*reminder.sponsor_text, reminder);
      note.sponsor = addressee(people.sponsor());
    }
    return note;
  }

 private:
  std::string say_here(const Message& message, const Args& args = {}) const {
    return say(message, subject_.language, args);
  }

  /// Dates in a sentence stand without year and weekday.
  std::string filled(const Words& words, const Reminder& reminder) const {
    Args args;
    for (const auto& arg : reminder.args) {
      const auto* date = std::get_if<Date>(&arg.value);
      args.push_back(date ? Arg(arg.name, plain_date(*date, subject_.language)) : arg);
    }
    return fill(words.in(subject_.language), args, subject_.language);
  }

  NoteText text(const ReminderRule& rule, const Reminder& reminder) const {
    NoteText text;
    text.subject = filled(*rule.subject, reminder);
    if (rule.body) text.lines.push_back(filled(*rule.body, reminder));
    const auto* meeting = reminder.meeting ? subject_.schedule.meeting(*reminder.meeting) : nullptr;
    if (meeting && rule.type.value == notice_type) announce(text.lines, *meeting);
    if (meeting && rule.type.value == touch_type) add_bullets(text.lines, main_points(*meeting));
    for (const auto& point : reminder.points)
      if (rule.body) text.lines.push_back(bullet(point.in(subject_.language)));
    return text;
  }

  std::string bullet(const std::string& text) const { return std::string(bullet_sign(subject_.language)) + text; }

  void add_bullets(std::vector<std::string>& lines, const std::vector<std::string>& items) const {
    for (const auto& item : items) lines.push_back(bullet(item));
  }

  /// When and where, the agenda with its minutes, what to prepare.
  void announce(std::vector<std::string>& lines, const Meeting& meeting) const {
    const auto language = subject_.language;
    lines.push_back(say_here(msg::notice_when, {{"when", meeting_time(meeting, language)}}));
    if (const auto where = meeting_where(meeting, language); !where.empty())
      lines.push_back(say_here(msg::notice_where, {{"where", where}}));
    lines.push_back(say_here(msg::notice_agenda));
    for (const auto& item : meeting.agenda.items)
      lines.push_back(bullet(say_here(msg::notice_item, {{"title", item.title}, {"minutes", item.minutes}})));
    std::vector<std::string> wanted;
    for (const auto& item : meeting.agenda.items)
      if (item.owner != Role::advisor && !item.prepare.in(language).empty())
        wanted.push_back(say_here(msg::notice_preparation, {{"item", item.title}, {"prepare", item.prepare}}));
    if (wanted.empty()) return;
    lines.push_back(say_here(msg::notice_prepare));
    add_bullets(lines, wanted);
  }

  /// The points of an agenda that matter most to a sponsor: what is special about this meeting, the longest first;
  /// then what every meeting has. In the order of the agenda.
  std::vector<std::string> main_points(const Meeting& meeting) const {
    constexpr std::size_t told = 3;
    std::vector<const AgendaItem*> items;
    for (const auto& item : meeting.agenda.items) items.push_back(&item);
    std::ranges::stable_sort(items, [](const AgendaItem* a, const AgendaItem* b) {
      return a->fixed != b->fixed ? b->fixed : a->minutes > b->minutes;
    });
    items.resize(std::min(items.size(), told));
    std::ranges::sort(items);  // they stand in one list
    std::vector<std::string> points;
    for (const auto* item : items) points.push_back(item->title.in(subject_.language));
    return points;
  }

  std::string honorific_of(const Recipient& recipient) const {
    if (recipient.honorific) return *recipient.honorific;
    const bool titled =
        std::ranges::any_of(titles_after_name, [&](std::string_view title) { return recipient.name.ends_with(title); });
    return titled ? std::string() : say_here(msg::honorific_usual);
  }

  Addressee addressee(const Recipient& recipient) const {
    std::string name = recipient.name.empty()
                           ? subject_.dossier.playbook->role_title(recipient.role).in(subject_.language)
                           : recipient.name;
    if (const auto honorific = honorific_of(recipient); !honorific.empty())
      name = trim(say_here(msg::name_with_honorific, {{"name", name}, {"honorific", honorific}}));
    return {recipient.role, recipient.name, {std::move(name), recipient.email, recipient.mention}};
  }

  const Subject& subject_;
  std::string path_;
};

}  // namespace

std::vector<ReminderNote> reminder_notes(const Subject& subject, const std::vector<Reminder>& reminders,
                                         const std::string& path) {
  const Notes notes(subject, path);
  std::vector<ReminderNote> list;
  for (const auto& reminder : reminders) list.push_back(notes.note(reminder));
  return list;
}

}  // namespace planner
