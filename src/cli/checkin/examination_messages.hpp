// The catalogue: what can be wrong with a check-in that is about to be recorded, or look wrong.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message date_too_far{"{date}は1年以上先です。年をご確認ください",
                                      "{date} is more than a year away; please check the year"};
inline constexpr Message date_past{"{date}は、記録の日（{day}）より前です",
                                   "{date} lies before the check-in's day ({day})"};
inline constexpr Message date_after_end{"{date}は、支援の終了日（{last}）より後です",
                                        "{date} lies after the end of the period ({last})"};
inline constexpr Message stage_none{"未登録", "no stage"};
inline constexpr Message stage_step{"活用テーマ「{title}」を「{from}」から「{to}」へは進められません",
                                    "the use case '{title}' cannot go from {from} to {to}"};
inline constexpr Message stage_step_hint{"段階は1つずつ進めます：proposal → trial → fitted → driven → expanded",
                                         "one step at a time: proposal, trial, fitted, driven, expanded"};
inline constexpr Message action_twice{
    "対応事項「{id}」を2通りに記録しようとしています（完了、取りやめ、期日の変更のうち1つだけ）",
    "two things are said of the action '{id}': it is done, dropped or changed"};
inline constexpr Message milestone_measured{
    "マイルストーン {id}「{title}」は記録から自動で判定するため、達成を記録できません",
    "the milestone {id} ({title}) is worked out from the records and cannot be set"};
inline constexpr Message attendance_of_what{"出席の記録がありますが、どの定例のものか分かりません",
                                            "there is attendance here, and no meeting that it belongs to"};
inline constexpr Message attendance_hint{"meeting = 番号（--meeting 番号）を加えてください",
                                         "add meeting = NUMBER (--meeting NUMBER)"};
inline constexpr Message held_and_changed{
    "第{n}回を、開催した記録と、中止または日程変更の記録の両方に入れようとしています",
    "meeting {n} is recorded as held, and moved or called off as well"};
inline constexpr Message held_before{"第{n}回は{date}に開催した記録があるため、開催しなかったとは記録できません",
                                     "meeting {n} was held on {date} and cannot be recorded as not held"};
inline constexpr Message there_and_absent{"「{name}」が出席と欠席の両方にあります",
                                          "'{name}' is both present and absent"};
inline constexpr Message more_named{"出席者のお名前が{named}名分あるのに、出席した人数が{attended}名です",
                                    "{named} people are named as present, and the count says {attended}"};
inline constexpr Message reason_over{
    "「{department}」の理由の人数（{people}名）が、対象の人数（{most}名）を超えています",
    "{department}: {people} {people|person gives|people give} the reason, of only {most}"};
inline constexpr Message says_nothing{"記録する内容がありません", "there is nothing to record"};

inline constexpr Message doubt_future{"記録の日（{date}）が今日（{today}）より後です",
                                      "the check-in's day ({date}) lies after today ({today})"};
inline constexpr Message doubt_hours{
    "{department}の削減時間{hours}時間は、利用者{people}名で1人1日{minutes}分にあたります（目安は{limit}分以内）",
    "{hours} hours saved in {department} mean {minutes} minutes a day for each of {people} "
    "{people|person|people} ({limit} is a lot)"};
inline constexpr Message doubt_meeting{"第{n}回の予定は{planned}で、記録の日（{day}）から2週間以上離れています",
                                       "meeting {n} is planned for {planned}, over two weeks from {day}"};
inline constexpr Message doubt_closed{"第{n}回の新しい日（{date}）は休業日です",
                                      "the new day of meeting {n} ({date}) is a closed day"};

inline constexpr Message doubt_same_day{"第{n}回の新しい日（{date}）には、第{other}回が予定されています",
                                        "meeting {other} is planned for the new day of meeting {n} ({date})"};
inline constexpr Message doubt_conflict{
    "同じ日の別の記録と数字や日付が違います。このまま記録すると、どちらも使われず不明になります",
    "another record of this day gives a figure or date differently; then neither would count"};

}  // namespace planner::msg
