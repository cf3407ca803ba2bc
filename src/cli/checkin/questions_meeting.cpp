// Which meeting it was, and who was there.
#include <algorithm>

#include "cli/checkin/human_input.hpp"
#include "cli/checkin/questions_interview.hpp"
#include "cli/checkin/questions_messages.hpp"
#include "cli/checkin/questions_signs.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// The number of "8", full-width or as the words for "meeting 8".
std::string meeting_number(std::string_view typed) {
  std::string text = half_width(typed);
  if (text.starts_with(ordinal_sign)) text.erase(0, ordinal_sign.size());
  if (text.ends_with(meeting_sign)) text.erase(text.size() - meeting_sign.size());
  return std::string(trim(text));
}

/// What an answer makes of the list: numbers switch between there and absent, names are added.
std::optional<Phrase> apply_words(const std::string& answer, std::vector<KnownPerson>& people) {
  const auto listed = people.size();
  for (const auto& word : parse_names(answer)) {
    const auto folded = half_width(word);
    if (folded.find_first_not_of("0123456789-") == std::string::npos) {
      const auto numbers = parse_choice(folded, listed);
      if (!numbers) return Phrase{msg::q_no_such_number, {{"word", word}, {"most", listed}}};
      for (const auto number : *numbers) people[number - 1].present = !people[number - 1].present;
      continue;
    }
    const auto known = std::ranges::find(people, word, &KnownPerson::name);
    if (known != people.end())
      known->present = true;
    else
      people.push_back({word, true});
  }
  return std::nullopt;
}

/// "11/12": how many were there, and how many were invited.
std::optional<Phrase> take_counts(const std::string& answer, Draft& draft) {
  const auto slash = answer.find('/');
  const auto attended = trim(std::string_view(answer).substr(0, slash));
  const auto invited = trim(std::string_view(answer).substr(slash + 1));
  const bool unread = attended.empty() || draft.attended(attended) || (!invited.empty() && draft.invited(invited));
  if (unread) return Phrase{msg::q_bad_counts, {{"word", answer}}};
  const auto& counts = draft.checkin;
  if (!counts.invited || *counts.attended <= *counts.invited) return std::nullopt;
  return Phrase{msg::q_attended_over, {{"n", *counts.attended}, {"most", *counts.invited}}};
}

std::optional<Phrase> take_people(const std::vector<KnownPerson>& people, Draft& draft) {
  std::vector<std::string> present, absent;
  for (const auto& person : people) (person.present ? present : absent).push_back(person.name);
  if (present.empty()) return Phrase{msg::q_nobody, {}};
  auto objection = objection_of(draft.attendees(join(present, ",")));
  if (!objection && !absent.empty()) objection = objection_of(draft.absent(join(absent, ",")));
  return objection;
}

bool names(const std::optional<Texts>& list, const std::string& name) {
  return list && std::ranges::any_of(*list, [&](const Text& one) { return one.value == name; });
}

}  // namespace

bool Interview::was_held() const {
  return !meeting_known_ || (draft_.checkin.meeting && draft_.checkin.held.value_or(true));
}

bool Interview::ask_meeting() {
  const auto* usual = nearest_unrecorded(schedule_, state_, context_.today);
  const auto prompt = usual ? say_here(msg::q_meeting_usual,
                                       {{"n", usual->number}, {"date", short_date(usual->date, context_.language)}})
                            : say_here(msg::q_meeting_none);
  const auto take = taking([&](std::string& answer) -> std::optional<Phrase> {
    if (answer.empty()) answer = usual ? std::to_string(usual->number) : "0";
    if (is_none(answer)) return std::nullopt;
    return objection_of(draft_.meeting(meeting_number(answer)));
  });
  if (!asker_.ask("meeting", "  " + prompt, take)) return false;
  meeting_known_ = true;
  return !draft_.checkin.meeting || ask_held(*schedule_.meeting(*draft_.checkin.meeting));
}

bool Interview::ask_held(const Meeting& meeting) {
  const bool other_day = meeting.standing == Standing::planned && meeting.date != context_.today;
  const Args args{{"n", meeting.number},
                  {"date", short_date(meeting.date, context_.language)},
                  {"today", short_date(context_.today, context_.language)}};
  const auto take = taking([&](std::string& answer) -> std::optional<Phrase> {
    if (is_no(answer)) return objection_of(draft_.not_held({}));
    if (answer.empty() || is_yes(answer)) return std::nullopt;
    return Phrase{msg::q_yes_or_no, {}};
  });
  return asker_.ask("held", "  " + say_here(other_day ? msg::q_held_other_day : msg::q_held, args), take);
}

bool Interview::ask_attendance() {
  const auto known = known_people(state_, client_.dossier.engagement);
  std::vector<std::string> shown, keys;
  for (const auto& person : known.people) {
    keys.push_back(person.name);
    shown.push_back(std::to_string(shown.size() + 1) + " " +
                    (person.present ? person.name : say_here(msg::q_absent_mark, {{"name", person.name}})));
  }
  const Args args{{"date", known.date ? tiny_date(*known.date, context_.language) : std::string()}};
  const auto& help = known.date ? msg::q_people_last : shown.empty() ? msg::q_people_none : msg::q_people_known;
  add_lines(say_here(help, args));
  if (!shown.empty()) {
    add_items(shown);
    add_lines(say_here(msg::q_people_help));
  }
  const auto take = taking([&](std::string& answer) -> std::optional<Phrase> {
    const bool all = half_width(answer) == "=";
    if (answer.empty()) return std::nullopt;
    if (half_width(answer).find('/') != std::string::npos) return take_counts(half_width(answer), draft_);
    auto people = known.people;
    if (!all)
      if (auto objection = apply_words(answer, people)) return objection;
    return take_people(people, draft_);
  });
  return asker_.ask(list_key("attendance", keys), "  " + say_here(msg::q_people_prompt), take) && ask_sponsor();
}

bool Interview::ask_sponsor() {
  const auto& sponsor = client_.dossier.engagement.client.sponsor;
  const auto name = sponsor.value_or("");
  if (names(draft_.checkin.attendees, name) || names(draft_.checkin.absent, name)) return true;
  const auto take = taking([&](std::string& answer) -> std::optional<Phrase> {
    if (answer.empty()) return std::nullopt;
    if (is_yes(answer)) return objection_of(draft_.sponsor("yes"));
    if (is_no(answer)) return objection_of(draft_.sponsor("no"));
    return Phrase{msg::q_yes_or_no, {}};
  });
  const auto shown = sponsor ? name : say_here(msg::q_the_sponsor);
  return asker_.ask("sponsor", "  " + say_here(msg::q_sponsor, {{"name", shown}}), take);
}

}  // namespace planner
