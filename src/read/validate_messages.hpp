// The catalogue: what only shows when the values of a file are held against each other, or against other files.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

// One id or name twice.
inline constexpr Message duplicate_id{"id「{id}」が重複しています", "the id '{id}' stands here twice"};
inline constexpr Message duplicate_name{"名前「{id}」が重複しています", "the name '{id}' stands here twice"};
inline constexpr Message duplicate_entry{"「{id}」が二度書かれています", "'{id}' is listed twice"};
inline constexpr Message duplicate_change{"第{number}回の変更が二度書かれています",
                                          "meeting {number} is changed twice here"};
inline constexpr Message duplicate_series{"定例{number}回の構成が二度書かれています",
                                          "the series of {number} {number|meeting|meetings} stands here twice"};
inline constexpr Message duplicate_goal{
    "目標「{id}」は、目標「{other}」と同じ部署の同じ数字を測っています",
    "the goals '{id}' and '{other}' measure the same departments by the same figure"};
inline constexpr Message first_on_line{"最初は{line}行目にあります", "the first is on line {line}"};

// References.
inline constexpr Message unknown_department{"部署「{id}」はありません", "there is no department '{id}'"};
inline constexpr Message unknown_use_case{"活用テーマ「{id}」はありません", "there is no use case '{id}'"};
inline constexpr Message unknown_action{"対応事項「{id}」は、この日までの記録にありません",
                                        "there is no action '{id}' up to this day"};
inline constexpr Message unknown_question{"ご質問「{id}」は、この日までの記録にありません",
                                          "there is no question '{id}' up to this day"};
inline constexpr Message unknown_milestone{"マイルストーン「{id}」はありません", "there is no milestone '{id}'"};
inline constexpr Message unknown_signal{"兆候「{id}」はありません", "there is no signal '{id}'"};
inline constexpr Message unknown_reason{"理由のコード「{id}」はありません", "there is no reason code '{id}'"};
inline constexpr Message unknown_reminder{"リマインドの種類「{id}」はありません", "there is no reminder type '{id}'"};
inline constexpr Message unknown_variant{"リマインド「{type}」に区別「{id}」はありません",
                                         "reminder '{type}' has no variant '{id}'"};
inline constexpr Message unknown_threshold{"しきい値「{id}」はありません", "there is no threshold '{id}'"};
inline constexpr Message unknown_filling{"「{id}」という差し込みの項目は、ここにはありません",
                                         "nothing is filled in for '{id}' here"};
inline constexpr Message unknown_item{"議題「{id}」はありません", "there is no agenda item '{id}'"};
inline constexpr Message unknown_meeting{"定例の構成「{id}」はありません", "there is no meeting '{id}'"};
inline constexpr Message unknown_phase{"段階「{id}」はありません", "there is no phase '{id}'"};
inline constexpr Message not_fixed{"「{id}」は固定の議題（kind = \"fixed\"）ではありません",
                                   "'{id}' is not a fixed item (kind = \"fixed\")"};
inline constexpr Message not_in_agenda{"議題「{id}」は、この定例にはありません",
                                       "this meeting has no agenda item '{id}'"};

// New entries of a check-in.
inline constexpr Message new_needs{"{kind}「{id}」はまだ登録されていません。新しく加えるときは「{key}」が必要です",
                                   "there is no {kind} '{id}' yet, and a new one needs '{key}'"};
inline constexpr Message noun_action{"対応事項", "action"};
inline constexpr Message noun_goal{"目標", "goal"};
inline constexpr Message noun_use_case{"活用テーマ", "use case"};
inline constexpr Message noun_question{"ご質問", "question"};
inline constexpr Message noun_department{"部署", "department"};
inline constexpr Message noun_champion{"AI担当", "champion"};

// Numbers.
inline constexpr Message exceeds{"「{key}」（{value}）が「{other}」（{most}）を超えています",
                                 "'{key}' ({value}) is over '{other}' ({most})"};
inline constexpr Message exceeds_of{"「{of}」の「{key}」（{value}）が「{other}」（{most}）を超えています",
                                    "{of}: '{key}' ({value}) is over '{other}' ({most})"};
inline constexpr Message weeks_range{"支援の期間は{least}週間から{most}週間までにしてください（今は{value}週間です）",
                                     "a period has {least} to {most} weeks, and this is {value}"};
inline constexpr Message not_longer{
    "延長後の期間（{value}週間）が、これまでの期間（{before}週間）より長くなっていません",
    "an extension makes the period longer: this says {value} weeks, and it has {before} already"};

// Dates.
inline constexpr Message before_other{"「{key}」（{date}）が「{other}」（{limit}）より前になっています",
                                      "'{key}' ({date}) lies before '{other}' ({limit})"};
inline constexpr Message after_other{"「{key}」（{date}）が「{other}」（{limit}）より後になっています",
                                     "'{key}' ({date}) lies after '{other}' ({limit})"};
inline constexpr Message before_start{"「{key}」（{date}）が支援の開始日（{limit}）より前になっています",
                                      "'{key}' ({date}) lies before the start of the period ({limit})"};
inline constexpr Message after_end{"「{key}」（{date}）が支援の終了日（{limit}）より後になっています",
                                   "'{key}' ({date}) lies after the end of the period ({limit})"};
inline constexpr Message out_of_reach{"日付（{date}）が支援の期間から離れすぎています（{first}から{last}まで）",
                                      "the date ({date}) lies too far from the period (from {first} to {last})"};
inline constexpr Message not_counted_yet{"部署「{id}」の集計は{date}からです",
                                         "the department '{id}' counts only from {date}"};
inline constexpr Message counted_no_more{"部署「{id}」の集計は{date}の前までです",
                                         "the department '{id}' counts only until {date}"};
inline constexpr Message merged_into_itself{"部署「{id}」を、その部署自身に統合することはできません",
                                            "the department '{id}' cannot be merged into itself"};

// Meetings and the calendar.
inline constexpr Message empty_change{"第{number}回について、何を変えるかが書かれていません",
                                      "nothing of meeting {number} is changed here"};
inline constexpr Message change_hint{"date、time、place、cancelled = true のどれかを書きます",
                                     "give date, time, place or cancelled = true"};
inline constexpr Message cancelled_and_moved{"第{number}回に、中止と新しい日付の両方が書かれています",
                                             "meeting {number} is both cancelled and moved"};
inline constexpr Message held_twice{"第{number}回は{date}にも開催した記録があります",
                                    "meeting {number} is recorded as held on {date} too"};

// The playbook.
inline constexpr Message missing_entry{"{kind}「{id}」がありません", "the {kind} '{id}' is missing"};
inline constexpr Message noun_role{"役割", "role"};
inline constexpr Message noun_signal{"兆候", "signal"};
inline constexpr Message noun_status{"判定", "status"};
inline constexpr Message noun_level{"レベル", "level"};
inline constexpr Message noun_state{"定着の状態", "state"};
inline constexpr Message noun_stage{"活用テーマの段階", "stage"};
inline constexpr Message noun_skill{"AI担当のスキル", "skill"};
inline constexpr Message noun_item{"議題", "agenda item"};
inline constexpr Message noun_threshold{"しきい値", "threshold"};
inline constexpr Message agenda_minutes{"定例「{id}」の議題の合計が{minutes}分です。{wanted}分にしてください",
                                        "the agenda of '{id}' adds up to {minutes} minutes, and has to be {wanted}"};
inline constexpr Message series_length{"{wanted}回の構成に、定例が{count}件あります",
                                       "this series is of {wanted} meetings and lists {count}"};
inline constexpr Message phase_gap{"段階「{id}」は第{wanted}週から始まる必要があります（今は第{week}週です）",
                                   "the phase '{id}' has to begin in week {wanted}, and begins in {week}"};
inline constexpr Message milestone_in_period{
    "マイルストーン「{id}」は、{length}週間の計画では第{least}週から第{most}週までにしてください（今は第{week}週です）",
    "in a plan of {length} weeks the milestone '{id}' lies in week {least} to {most}, and this is {week}"};
inline constexpr Message milestone_after_hint{"終了後に置くときは、after_end = true と書きます",
                                              "one that lies after the end has after_end = true"};
inline constexpr Message milestone_after_period{
    "終了後のマイルストーン「{id}」は、{length}週間の計画では第{least}週から第{most}週までにしてください（今は第{week}"
    "週です）",
    "after a plan of {length} weeks the milestone '{id}' lies in week {least} to {most}, and this is {week}"};
inline constexpr Message threshold_below{
    "「{name}」（{value}）は「{other}」（{limit}）以上にしてください",
    "'{name}' ({value}) is under '{other}' ({limit}), and has to be at least that"};
inline constexpr Message threshold_above{"「{name}」（{value}）は「{other}」（{limit}）以下にしてください",
                                         "'{name}' ({value}) is over '{other}' ({limit}), and has to be at most that"};
inline constexpr Message replace_needs{"「replace」と「with」は両方書いてください", "'replace' and 'with' go together"};
inline constexpr Message placeholders_differ{"日本語と英語で、差し込みの項目が異なります",
                                             "the Japanese and the English text have different placeholders"};
inline constexpr Message placeholders_only{"片方だけにある項目：{names}", "only in one of them: {names}"};

}  // namespace planner::msg
