// What holds of every schedule, tried on clients drawn at random.
#include <algorithm>
#include <random>

#include "clients.hpp"
#include "schedule/period.hpp"

using namespace planner;
using namespace planner::test;

namespace {

constexpr int clients = 3000;

/// The same numbers on every system, unlike the standard's distributions.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  int up_to(int most) { return static_cast<int>(engine_() % static_cast<unsigned>(most + 1)); }
  int from(int least, int most) { return least + up_to(most - least); }
  bool one_in(int n) { return up_to(n - 1) == 0; }

 private:
  std::mt19937 engine_;
};

Cadence any_cadence(Dice& dice) {
  Cadence cadence;
  cadence.day = std::chrono::weekday{static_cast<unsigned>(dice.up_to(6))};
  if (dice.one_in(2)) {
    cadence.every_weeks = dice.one_in(2) ? 2 : dice.from(1, 4);
    if (dice.one_in(4)) cadence.day.reset();
    return cadence;
  }
  for (unsigned nth = 1; nth <= 5; ++nth)
    if (dice.one_in(2)) cadence.nths.push_back(nth);
  // A fifth weekday alone comes so rarely that a period may have none.
  if (cadence.nths.empty() || cadence.nths.front() == 5) cadence.nths = {1, 3};
  return cadence;
}

void add_people(Engagement& engagement, Dice& dice) {
  for (int i = dice.up_to(6); i > 0; --i) {
    Department department;
    department.id = "d" + std::to_string(i);
    department.name = department.id;
    department.headcount = dice.from(1, 40);
    if (dice.one_in(2)) department.literacy = dice.from(10, 50) / 10.0;
    engagement.departments.push_back(department);
  }
  if (dice.one_in(2)) {
    Champion champion;
    champion.name = std::string("C");
    champion.it = dice.from(1, 5);
    engagement.champions.push_back(champion);
  }
}

void add_calendar(Engagement& engagement, Dice& dice) {
  engagement.calendar.holidays = Texts{};
  if (dice.one_in(2)) engagement.calendar.holidays->push_back({std::string("jp")});
  for (int i = dice.up_to(4); i > 0; --i) {
    const Date first = *engagement.period.start + Days{dice.from(-20, 130)};
    ClosedRange range;
    range.from = first;
    range.to = first + Days{dice.up_to(20)};
    engagement.calendar.closed.push_back(range);
  }
}

Dossier any_client(Dice& dice) {
  static constexpr std::array lengths{20, 30, 45, 60, 90, 75};
  Dossier dossier;
  dossier.playbook = &playbook();
  auto& engagement = dossier.engagement;
  engagement.period.start = make_date(2024, 1, 1) + Days{dice.up_to(365 * 9)};
  engagement.period.weeks = Weeks{dice.one_in(4) ? std::nullopt : std::optional(dice.from(12, 16))};
  if (!dice.one_in(5)) engagement.meetings.cadence = any_cadence(dice);
  if (dice.one_in(2)) engagement.meetings.first = *engagement.period.start + Days{dice.up_to(13)};
  engagement.meetings.when_closed = static_cast<WhenClosed>(dice.up_to(2));
  engagement.meetings.minutes = lengths.at(static_cast<std::size_t>(dice.up_to(5)));
  add_people(engagement, dice);
  add_calendar(engagement, dice);
  return dossier;
}

Schedule start_of(const Dossier& dossier) { return make_schedule(dossier, *dossier.engagement.period.start); }

/// Tries a property on every client; says which one it was.
template <class Property>
void of_every_client(Property property) {
  Dice dice(20260407);
  for (int i = 0; i < clients; ++i) {
    const auto dossier = any_client(dice);
    CAPTURE(i);
    property(dossier, start_of(dossier), dice);
  }
}

std::vector<const Meeting*> real_meetings(const Schedule& schedule) {
  std::vector<const Meeting*> real;
  for (const auto& meeting : schedule.meetings)
    if (meeting.takes_place()) real.push_back(&meeting);
  return real;
}

/// Whether a note has these numbers among its arguments.
bool is_said(const Reasons& notes, const std::vector<std::pair<std::string, int>>& wanted) {
  return std::ranges::any_of(notes, [&](const Reason& note) {
    return std::ranges::all_of(wanted, [&](const auto& number) {
      return std::ranges::any_of(note.text.args, [&](const Arg& arg) {
        const auto* value = std::get_if<std::int64_t>(&arg.value);
        return arg.name == number.first && value && *value == number.second;
      });
    });
  });
}

bool is_said_of_month(const Reasons& notes, Date first) {
  const auto month = std::to_string(year_of(first)) + "年" + std::to_string(month_of(first)) + "月の定例";
  return std::ranges::any_of(notes, [&](const Reason& note) { return note.text.in(Language::ja).starts_with(month); });
}

std::string whole(const Schedule& schedule) {
  std::string text = iso(schedule.start) + iso(schedule.end) + said(schedule.weeks_why) + phases(schedule) +
                     milestones(schedule) + said(schedule.notes);
  for (const auto& meeting : schedule.meetings)
    text += iso(meeting.slot) + iso(meeting.date) + iso(meeting.start) + said(meeting.why) + meeting.phase +
            meeting.agenda.rule + items(meeting.agenda);
  return text;
}

/// Number, slot and, where it takes place, date of each meeting.
std::vector<std::string> identity(const Schedule& schedule) {
  std::vector<std::string> all;
  for (const auto& meeting : schedule.meetings)
    all.push_back(std::to_string(meeting.number) + " " + iso(meeting.slot) + " " +
                  (meeting.takes_place() ? iso(meeting.date) : "-"));
  return all;
}

}  // namespace

TEST_CASE("every schedule: length, meetings and milestones") {
  of_every_client([](const Dossier& dossier, const Schedule& schedule, Dice&) {
    REQUIRE((schedule.weeks >= 12 && schedule.weeks <= 16));
    REQUIRE(schedule.end == period_end(schedule.start, schedule.weeks));
    const auto calendar = calendar_of(dossier);
    REQUIRE(!schedule.meetings.empty());
    for (std::size_t i = 0; i < schedule.meetings.size(); ++i) {
      const auto& meeting = schedule.meetings[i];
      REQUIRE(meeting.number == static_cast<int>(i) + 1);
      if (i > 0) REQUIRE(meeting.slot > schedule.meetings[i - 1].slot);
      if (!meeting.takes_place()) continue;
      REQUIRE((meeting.date >= schedule.start && meeting.date <= schedule.end));
      REQUIRE(calendar.is_open(meeting.date));
    }
    const auto real = real_meetings(schedule);
    REQUIRE(std::ranges::adjacent_find(real, std::ranges::greater_equal{}, &Meeting::date) == real.end());
    for (const auto& milestone : schedule.milestones) {
      const bool before = *milestone.rule->week_16 <= 0, after = milestone.rule->after_end.value_or(false);
      if (before) REQUIRE(milestone.due < schedule.start);
      if (after) REQUIRE(milestone.due > schedule.end);
      if (!before && !after) REQUIRE((milestone.due >= schedule.start && milestone.due <= schedule.end));
      REQUIRE(calendar.is_open(milestone.due));
    }
  });
}

TEST_CASE("every schedule: phases meet and fill the period") {
  of_every_client([](const Dossier&, const Schedule& schedule, Dice&) {
    REQUIRE(schedule.phases.size() == 5);
    for (std::size_t i = 1; i < schedule.phases.size(); ++i) {
      REQUIRE(schedule.phases[i].start == schedule.phases[i - 1].end + Days{1});
      REQUIRE(schedule.phases[i].end >= schedule.phases[i].start);
    }
    REQUIRE(schedule.phases[1].start == schedule.start);
    REQUIRE(schedule.phases.back().end == schedule.end);
    for (const auto& meeting : schedule.meetings) REQUIRE(!meeting.phase.empty());
  });
}

TEST_CASE("every schedule: agendas add up, and the last meeting closes the work") {
  of_every_client([](const Dossier& dossier, const Schedule& schedule, Dice&) {
    const auto real = real_meetings(schedule);
    for (const auto* meeting : real) {
      REQUIRE(!meeting->agenda.items.empty());
      REQUIRE(meeting->agenda.minutes() == *dossier.engagement.meetings.minutes);
    }
    REQUIRE(!real.empty());
    REQUIRE(has_item(real.back()->agenda, "outcome_report"));
    REQUIRE(has_item(real.back()->agenda, "self_running"));
  });
}

TEST_CASE("every schedule: long gaps, thin months and dropped meetings are said") {
  of_every_client([](const Dossier&, const Schedule& schedule, Dice&) {
    const auto real = real_meetings(schedule);
    for (std::size_t i = 1; i < real.size(); ++i)
      if (const int days = days_between(real[i - 1]->date, real[i]->date); days > playbook().threshold("max_gap_days"))
        REQUIRE(is_said(schedule.notes, {{"a", real[i - 1]->number}, {"b", real[i]->number}, {"days", days}}));
    for (Date first = schedule.start; first <= schedule.end; first += Days{1}) {
      const Date next = make_date(year_of(first + Days{31}), month_of(first + Days{31}), 1);
      if (day_of(first) != 1 || next - Days{1} > schedule.end) continue;
      const auto count =
          std::ranges::count_if(real, [&](const Meeting* m) { return m->date >= first && m->date < next; });
      if (count < 2) REQUIRE(is_said_of_month(schedule.notes, first));
    }
    for (const auto& meeting : schedule.meetings)
      if (!meeting.takes_place()) REQUIRE(is_said(schedule.notes, {{"number", meeting.number}}));
  });
}

TEST_CASE("every schedule: the same input gives the same output") {
  of_every_client([](const Dossier& dossier, const Schedule& schedule, Dice&) {
    REQUIRE(whole(schedule) == whole(start_of(dossier)));
  });
}

TEST_CASE("every schedule: a longer period never moves or renumbers an earlier meeting") {
  of_every_client([](const Dossier& dossier, const Schedule& schedule, Dice&) {
    const auto shorter = identity(schedule);
    for (int weeks = schedule.weeks + 1; weeks <= 16; ++weeks) {
      auto longer = dossier;
      longer.engagement.period.weeks = Weeks{weeks};
      const auto all = identity(start_of(longer));
      REQUIRE(all.size() >= shorter.size());
      for (std::size_t i = 0; i < shorter.size(); ++i) REQUIRE(all[i] == shorter[i]);
    }
  });
}

TEST_CASE("every schedule: a change of one meeting changes no other date and no number") {
  of_every_client([](const Dossier& dossier, const Schedule& schedule, Dice& dice) {
    const auto before = identity(schedule);
    const auto changed = static_cast<std::size_t>(dice.up_to(static_cast<int>(before.size()) - 1));
    MeetingChange change;
    change.meeting = static_cast<int>(changed) + 1;
    if (dice.one_in(3))
      change.cancelled = true;
    else
      change.date = schedule.start + Days{dice.up_to(110)};
    auto other = dossier;
    other.engagement.meetings.changes.push_back(change);
    const auto after = identity(start_of(other));
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i)
      if (i != changed) REQUIRE(after[i] == before[i]);
  });
}

TEST_CASE("every schedule: an extension leaves what lies before it and makes nothing earlier") {
  of_every_client([](const Dossier& dossier, const Schedule& schedule, Dice& dice) {
    if (schedule.weeks == 16) return;
    CheckIn checkin;
    const Date on = schedule.start + Days{dice.up_to(days_between(schedule.start, schedule.end))};
    checkin.date = on;
    checkin.period.weeks = dice.from(schedule.weeks + 1, 16);
    auto longer = dossier;
    longer.checkins.push_back(checkin);
    const auto extended = make_schedule(longer, on);
    for (std::size_t i = 0; i < schedule.phases.size(); ++i) {
      if (schedule.phases[i].end < on) REQUIRE(extended.phases[i].end == schedule.phases[i].end);
      REQUIRE(extended.phases[i].end >= schedule.phases[i].end);
      if (i > 0) REQUIRE(extended.phases[i].start == extended.phases[i - 1].end + Days{1});
    }
    for (std::size_t i = 0; i < schedule.milestones.size(); ++i) {
      const Date before = schedule.milestones[i].due, after = extended.milestones[i].due;
      REQUIRE(after >= before);
      if (before < on && before >= schedule.start) REQUIRE(after == before);
    }
    for (const auto& meeting : schedule.meetings) {
      const auto* same = extended.meeting(meeting.number);
      REQUIRE(same->date == meeting.date);
      if (meeting.date < on) REQUIRE(items(same->agenda) == items(meeting.agenda));
    }
  });
}
