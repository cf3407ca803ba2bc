// The schedule: period, phases, dated meetings with their agendas, milestones; each with the reason it can print.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "planner/base/image.hpp"
#include "planner/base/message.hpp"
#include "planner/base/place.hpp"
#include "planner/model/calendar.hpp"
#include "planner/model/news.hpp"
#include "planner/model/playbook.hpp"
#include "planner/schedule/agenda.hpp"
#include "planner/state/state.hpp"

namespace planner {

/// Why something is as it is, and the line that made it so.
struct Reason {
  Phrase text;
  Place place;
  bool notable = true;  ///< whether a reader of the plan has to know it; `why` tells all
};
using Reasons = std::vector<Reason>;

/// All that is known of one client: what every stage after reading works on.
struct Dossier {
  Engagement engagement;
  std::vector<CheckIn> checkins;     ///< in order of file name
  std::vector<ClosedDay> file_days;  ///< from the .ics files of the calendar
  std::vector<NewsItem> news;        ///< of its own shelf and the nearest above it
  const Playbook* playbook = nullptr;
  std::optional<Image> logo;  ///< the advisor's
};

struct Phase {
  const PhaseEntry* rule = nullptr;
  Date start, end;
};

/// Where a planned meeting stands: still to come (or past without a record), recorded as held, or not taking place.
enum class Standing { planned, held, cancelled };

struct Meeting {
  int number = 0;
  Date slot;                    ///< where the cadence put it
  std::optional<Date> planned;  ///< where closed days left it, before any change; nothing without room
  Date date;
  TimeOfDay start;
  int minutes = 0;
  std::string where;
  Field<Mode> mode;
  Standing standing = Standing::planned;
  Reasons why;
  std::string phase;
  Agenda agenda;  ///< empty for a cancelled meeting

  bool takes_place() const { return standing != Standing::cancelled; }
};

struct Milestone {
  const MilestoneRule* rule = nullptr;
  Date due;
  Reasons why;
};

struct Schedule {
  Date start, end;
  int weeks = 0;
  Reasons weeks_why;
  std::vector<Phase> phases;
  std::vector<Meeting> meetings;  ///< by number
  std::vector<Milestone> milestones;
  Reasons notes;  ///< what has to be said aloud: long gaps, months with one meeting, dropped meetings

  const Meeting* meeting(int number) const;
  /// The first meeting that takes place on or after a day.
  const Meeting* next_meeting(Date day) const;
  /// The last that took place before a day.
  const Meeting* last_meeting(Date day) const;
  /// 1 in the first week; counts on after the end, 0 and less before the start.
  int week_of(Date day) const;
};

/// The schedule as known on a day: check-ins after it change nothing.
Schedule make_schedule(const Dossier& dossier, Date as_of);

/// The same in two steps, for who needs the dates of many days and few agendas: dates without agendas, by the calendar
/// that all days share (`calendar_of`), then these.
Schedule make_dates(const Dossier& dossier, const State& state, const Calendar& calendar);
void give_agendas(Schedule& schedule, const Dossier& dossier, const State& state);

/// The calendar around a dossier's period, wide enough for all of its dates.
Calendar calendar_of(const Dossier& dossier);

/// planned, running, post (until the one-month check) or ended.
enum class EngagementState { planned, running, post, ended };
std::string_view state_id(EngagementState state);
EngagementState state_on(const Schedule& schedule, Date day);

}  // namespace planner
