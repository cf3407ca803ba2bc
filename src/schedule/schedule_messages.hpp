// The catalogue: the reasons a schedule gives.
#pragma once

#include <array>

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message weeks_given{"engagement.toml で{weeks}週間と決められています",
                                     "engagement.toml says {weeks} weeks"};
inline constexpr Message weeks_base{"標準は{weeks}週間です", "The usual length is {weeks} weeks"};
inline constexpr Message weeks_departments_more{"部署が{most}を超えるため1週間加えます（{count}部署）",
                                                "one week more for more than {most} departments ({count})"};
inline constexpr Message weeks_people{"アカウントが{most}名分を超えるため1週間加えます（{count}名）",
                                      "one week more for over {most} people with accounts ({count})"};
inline constexpr Message weeks_literacy{"操作に慣れていただく時間を見込み、1週間加えます",
                                        "one week more to leave time for getting used to the tools"};
inline constexpr Message weeks_champion_it{"AI担当の立ち上がりを支える時間を見込み、1週間加えます",
                                           "one week more to help the champions get started"};
inline constexpr Message weeks_capped{"最長の{weeks}週間までとします", "kept to the longest, {weeks} weeks"};
inline constexpr Message weeks_extended{"{date}の記録で{weeks}週間に延長されました{reason}",
                                        "extended to {weeks} weeks by the check-in of {date}{reason}"};
inline constexpr Message ended_early{"{date}の記録で支援が終了しました{reason}",
                                     "ended by the check-in of {date}{reason}"};
inline constexpr Message with_reason{"（{reason}）", " ({reason})"};

inline constexpr Message slot_biweekly{"{first}から{n}週間ごとの第{number}回です",
                                       "Meeting {number} of those held every {n} {n|week|weeks} from {first}"};
inline constexpr Message slot_monthly{"毎月{nth}{weekday}曜日の第{number}回です",
                                      "Meeting {number} of those on the {nth} {weekday} of the month"};
inline constexpr Message ordinal_1{"第1", "1st"};
inline constexpr Message ordinal_2{"第2", "2nd"};
inline constexpr Message ordinal_3{"第3", "3rd"};
inline constexpr Message ordinal_4{"第4", "4th"};
inline constexpr Message ordinal_5{"第5", "5th"};
inline constexpr Message ordinal_and{"・", " and "};
inline constexpr Message moved_closed{"本来の{slot}が休業日（{name}）のため、{date}に変更しました",
                                      "Moved to {date}, as {slot} is closed ({name})"};
inline constexpr Message no_room_there{
    "{date}は、隣の定例に重なるか、期間の終わりとなりうる週末（第12週以降）を越えるため、選びませんでした",
    "{date} was not taken: it reaches the next meeting, or lies beyond a week's end on which the period may end (from "
    "week 12 on)"};
inline constexpr Message moved_changed{"engagement.toml の変更により{slot}から{date}に変更しました{reason}",
                                       "Moved from {slot} to {date} by a change in engagement.toml{reason}"};
inline constexpr Message moved_recorded{"{on}の記録により{slot}から{date}に変更しました{reason}",
                                        "Moved from {slot} to {date} by the check-in of {on}{reason}"};
inline constexpr Message held_on{"{date}に開催した記録があります", "Recorded as held on {date}"};
inline constexpr Message held_elsewhen{"予定日の{slot}に代えて、{date}に開催した記録があります",
                                       "Recorded on {date} instead of {slot}"};
inline constexpr Message not_held{"開催されませんでした（{date}の記録）", "Not held (record of {date})"};
inline constexpr Message cancelled_changed{"engagement.toml の変更により中止です{reason}",
                                           "Cancelled by a change in engagement.toml{reason}"};
inline constexpr Message cancelled_recorded{"{on}の記録により中止です{reason}",
                                            "Cancelled by the check-in of {on}{reason}"};
inline constexpr Message restored_recorded{"{on}の記録により開催に戻しました{reason}",
                                           "Takes place after all, by the check-in of {on}{reason}"};
inline constexpr Message dropped_no_room{"{slot}が休業日で、前後にも空いた日がないため開催しません",
                                         "Not held: {slot} is closed and there is no room before or after"};
inline constexpr Message dropped_note{"第{number}回は開催しません。{slot}が休業日で、前後にも空いた日がないためです",
                                      "Meeting {number} is not held: {slot} is closed and there is no room before or "
                                      "after"};
inline constexpr Message after_early_end{"支援の終了後にあたるため開催しません",
                                         "Not held: it lies after the early end"};
inline constexpr Message closed_unnamed{"会社の休業日", "by your list"};
inline constexpr Message weekend{"休日", "weekend"};

inline constexpr Message gap_note{
    "第{a}回（{from}）と第{b}回（{to}）の間が{days}日あきます。休業日のため、これより近づけられません",
    "Meetings {a} ({from}) and {b} ({to}) lie {days} days apart, as closed days leave no "
    "nearer date"};
inline constexpr Message gap_note_changed{"第{a}回（{from}）と第{b}回（{to}）の間が{days}日あきます",
                                          "Meetings {a} ({from}) and {b} ({to}) lie {days} days apart"};
inline constexpr Message close_note{"第{a}回（{from}）と第{b}回（{to}）の間が{days}日しかありません",
                                    "Meetings {a} ({from}) and {b} ({to}) lie only {days} {days|day|days} apart"};
inline constexpr Message month_note{"{year}年{month}の定例は{count}回です（目安は月2回）",
                                    "{count} {count|meeting|meetings} in {month} {year}; the method wants two a month"};
inline constexpr std::array<Message, 12> months{{{"1月", "January"},
                                                 {"2月", "February"},
                                                 {"3月", "March"},
                                                 {"4月", "April"},
                                                 {"5月", "May"},
                                                 {"6月", "June"},
                                                 {"7月", "July"},
                                                 {"8月", "August"},
                                                 {"9月", "September"},
                                                 {"10月", "October"},
                                                 {"11月", "November"},
                                                 {"12月", "December"}}};

inline constexpr Message milestone_week{"第{week}週（{weeks}週間の計画）の最後の営業日です",
                                        "The last open day of week {week} in the plan of {weeks} weeks"};
inline constexpr Message milestone_no_open_day{"第{week}週に営業日がないため、最も近い営業日にしています",
                                               "Week {week} has no open day, so the nearest one"};
inline constexpr Message milestone_recorded{"記録で{date}に変更されました", "Moved to {date} by a check-in"};
inline constexpr Message milestone_after_end{"終了から{weeks}週間後です", "{weeks} weeks after the end"};

}  // namespace planner::msg
