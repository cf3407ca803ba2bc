#include "cli/checkin/questions_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/checkin/human_input.hpp"
#include "cli/checkin/questions_signs.hpp"
#include "cli/numbers.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

template <class T>
std::string part(const Field<T>& field) {
  return field ? decimal_text(static_cast<double>(*field)) : std::string();
}

void add_person(std::vector<KnownPerson>& people, const Text& name, bool present = true) {
  if (!name || std::ranges::find(people, *name, &KnownPerson::name) != people.end()) return;
  people.push_back({*name, present});
}

}  // namespace

std::optional<Phrase> objection_of(const Verdict& verdict) {
  return verdict ? std::optional(verdict->text) : std::nullopt;
}

std::string list_key(std::string_view question, const std::vector<std::string>& ids) {
  return std::string(question) + "/" + printable(join(ids, ","));
}

std::optional<std::size_t> parse_choice_number(std::string_view typed, std::size_t most) {
  const auto number = parse_number(half_width(typed));
  if (!number || *number < 1 || static_cast<std::size_t>(*number) > most) return std::nullopt;
  return static_cast<std::size_t>(*number);
}

std::optional<std::vector<std::size_t>> parse_choice(std::string_view typed, std::size_t most) {
  std::vector<std::size_t> numbers;
  for (const auto& word : parse_names(half_width(typed))) {
    const auto dash = word.find('-');
    const auto first = parse_choice_number(word.substr(0, dash), most);
    const auto last = dash == std::string::npos ? first : parse_choice_number(word.substr(dash + 1), most);
    if (!first || !last || *last < *first) return std::nullopt;
    for (auto number = *first; number <= *last; ++number) numbers.push_back(number);
  }
  return numbers;
}

bool is_no(std::string_view typed) {
  const auto said = half_width(typed);
  return said == "n" || said == "no" || said == japanese_no;
}

bool is_none(std::string_view typed) {
  const auto said = half_width(typed);
  return said == "0" || said == "none" || said == japanese_none;
}

std::string decimal_text(double value) { return fmt::format("{}", value); }

std::string figures_text(const DepartmentFigures& figures) {
  std::string text =
      part(figures.active) + "/" + part(figures.regular) + "/" + part(figures.core) + "/" + part(figures.hours);
  while (text.ends_with('/')) text.pop_back();
  return text;
}

std::optional<LastFigures> last_figures(const State& state, std::string_view department) {
  for (auto record = state.records.rbegin(); record != state.records.rend(); ++record)
    for (const auto& figures : record->usage)
      if (figures.department == department && figures.active) return LastFigures{record->date, &figures};
  return std::nullopt;
}

KnownPeople known_people(const State& state, const Engagement& engagement) {
  KnownPeople known;
  for (auto record = state.records.rbegin(); record != state.records.rend(); ++record) {
    if (!record->attendees || record->attendees->empty()) continue;
    known.date = record->date;
    for (const auto& name : *record->attendees) add_person(known.people, name);
    for (const auto& name : record->absent.value_or(Texts{})) add_person(known.people, name, false);
    return known;
  }
  add_person(known.people, engagement.client.sponsor);
  add_person(known.people, engagement.client.lead);
  for (const auto& champion : state.champions)
    if (serves_on(champion, state.as_of)) add_person(known.people, champion.name);
  for (const auto& person : engagement.people) add_person(known.people, person.name);
  return known;
}

const Meeting* nearest_unrecorded(const Schedule& schedule, const State& state, Date day) {
  const Meeting* nearest = nullptr;
  for (const auto& meeting : schedule.meetings) {
    const auto known = state.meetings.find(meeting.number);
    if (meeting.standing != Standing::planned || (known != state.meetings.end() && known->second.recorded)) continue;
    const auto distance = [&](const Meeting& one) { return std::abs(days_between(one.date, day)); };
    if (!nearest || distance(meeting) < distance(*nearest)) nearest = &meeting;
  }
  return nearest;
}

}  // namespace planner
