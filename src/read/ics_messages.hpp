// The catalogue: what reading an iCalendar file can find.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message ics_not_calendar{"iCalendar（.ics）の形式ではありません", "this is not an iCalendar file"};
inline constexpr Message ics_too_large{"カレンダーが8 MiBを超えているため、読み込みを中止しました",
                                       "the calendar is over 8 MiB and was not read"};
inline constexpr Message ics_truncated{"カレンダーが途中で切れています（ここで始まる{name}が閉じられていません）",
                                       "the calendar is cut off: the {name} that begins here is never closed"};
inline constexpr Message ics_no_event{"カレンダーに予定が1件もありません", "the calendar has no event"};
inline constexpr Message ics_none_in_range{"カレンダーに{from}から{to}までの予定がありません",
                                           "the calendar has no event from {from} to {to}"};

inline constexpr Message ics_no_start{"この予定には開始日（DTSTART）がないため、読み飛ばしました",
                                      "this event has no start (DTSTART) and was left out"};
inline constexpr Message ics_unreadable{"この予定の{name}を読み取れないため、読み飛ばしました",
                                        "cannot read the {name} of this event, so it was left out"};
inline constexpr Message ics_ends_early{"この予定は開始より前に終わるため、読み飛ばしました",
                                        "this event ends before it begins and was left out"};
inline constexpr Message ics_too_often{"この予定は1日に何度も繰り返すため、読み飛ばしました",
                                       "this event recurs more often than daily and was left out"};
inline constexpr Message ics_too_long{
    "このカレンダーには繰り返しの予定が多すぎるため、この予定は初回だけを読み込みました",
    "this calendar has too many recurring events, and of this one only the first "
    "time was read"};
inline constexpr Message ics_closed{"休業日", "closed"};

}  // namespace planner::msg
