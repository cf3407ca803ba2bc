// Which meeting it was, who was there, what was said; and what all words of a draft have in common.
#include "cli/checkin/draft.hpp"

#include <algorithm>

#include "cli/checkin/draft_parts.hpp"
#include "cli/numbers.hpp"

namespace planner {

Draft::Draft(const Engagement& engagement, const State& state, const Schedule& schedule, Date today, System& system)
    : state_(state), schedule_(schedule), people_(people_of(state, engagement)), today_(today), system_(system) {
  checkin.format = 1;
  checkin.date = today;
}

Verdict Draft::find(const std::vector<Named>& known, std::string_view word, const Message& noun, Text& into) {
  if (const auto id = resolve(known, word)) {
    into = Text(*id);
    return std::nullopt;
  }
  if (known.empty()) return Objection{false, {msg::none_known, {{"noun", noun}, {"word", word}}}};
  std::vector<std::string> shown;
  for (const auto& entry : known)
    shown.push_back(entry.name.empty() || entry.name == entry.id ? entry.id : entry.id + " " + entry.name);
  return Objection{false, {msg::unknown_name, {{"noun", noun}, {"word", word}, {"known", join(shown, ", ")}}}};
}

Verdict Draft::count(std::string_view word, Field<int>& into) {
  const auto number = parse_number(half_width(word));
  if (!number || *number < 0) return unreadable(word, msg::shape_count);
  into = *number;
  return std::nullopt;
}

Verdict Draft::date(std::string_view word, Field<Date>& into) {
  const auto date = parse_coming_date(word, today_);
  if (!date) return unreadable(word, msg::shape_date);
  into = *date;
  return std::nullopt;
}

std::string Draft::new_id(std::string_view prefix) { return std::string(prefix) + system_.random_id(5); }

Verdict Draft::add_names(std::string_view word, std::optional<Texts>& into) const {
  const auto names = parse_names(word);
  if (names.empty()) return unreadable(word, msg::shape_names);
  if (!into) into.emplace();
  for (const auto& name : names) {
    const auto full = person(name);
    if (std::ranges::none_of(*into, [&](const Text& known) { return known.value == full; })) into->emplace_back(full);
  }
  return std::nullopt;
}

std::vector<Named> Draft::departments() const {
  auto known = departments_of(state_);
  for (const auto& entry : checkin.departments)
    if (!state_.department(entry.department.id.value_or("")))
      known.push_back({entry.department.id.value_or(""), entry.department.name.value_or("")});
  return known;
}

std::string Draft::person(std::string_view word) const { return full_name(people_, normalized(trim(word))); }

Verdict Draft::meeting(std::string_view word) {
  if (auto objection = count(word, checkin.meeting)) return objection;
  if (schedule_.meeting(*checkin.meeting)) return std::nullopt;
  return Objection{
      false,
      {msg::no_meeting_of_number,
       {{"n", *checkin.meeting}, {"last", schedule_.meetings.empty() ? 0 : schedule_.meetings.back().number}}}};
}

Verdict Draft::not_held(std::string_view) {
  checkin.held = false;
  return std::nullopt;
}

Verdict Draft::mode(std::string_view word) {
  const auto mode = from_id<Mode>(half_width(word));
  if (!mode) return unreadable(word, msg::shape_mode);
  checkin.mode = *mode;
  return std::nullopt;
}

Verdict Draft::attendees(std::string_view word) { return add_names(word, checkin.attendees); }

Verdict Draft::absent(std::string_view word) { return add_names(word, checkin.absent); }

Verdict Draft::invited(std::string_view word) { return count(word, checkin.invited); }
Verdict Draft::attended(std::string_view word) { return count(word, checkin.attended); }

Verdict Draft::sponsor(std::string_view word) {
  const auto said = half_width(word);
  if (said != "yes" && said != "no") return unreadable(word, msg::shape_yes_no);
  checkin.sponsor = said == "yes";
  return std::nullopt;
}

Verdict Draft::by(std::string_view word) { return take_text(word, checkin.by); }

Verdict Draft::decision(std::string_view word) {
  Text text;
  if (auto objection = take_text(word, text)) return objection;
  checkin.decisions.push_back(text);
  return std::nullopt;
}

Verdict Draft::midterm(std::string_view word) {
  const auto decision = from_id<MidtermDecision>(half_width(word));
  if (!decision) return unreadable(word, msg::shape_midterm);
  checkin.midterm = *decision;
  return std::nullopt;
}

Verdict Draft::note(std::string_view word) { return add_lines(word, checkin.notes); }
Verdict Draft::memo(std::string_view word) { return add_lines(word, checkin.memo); }
Verdict Draft::comment(std::string_view word) { return add_lines(word, checkin.comment); }

}  // namespace planner
