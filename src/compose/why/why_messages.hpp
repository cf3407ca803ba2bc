// The catalogue: explanations.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message why_reasons{"理由", "Reasons"};
inline constexpr Message why_rule{"決まり", "The rule"};
inline constexpr Message why_numbers{"使った数字", "The numbers"};
inline constexpr Message why_lines{"もとになった行", "The lines they come from"};
inline constexpr Message why_column_what{"内容", "What"};
inline constexpr Message why_column_value{"値", "Value"};
inline constexpr Message why_column_limit{"目安・基準", "Held against"};

inline constexpr Message why_threshold{"{value}（{name}）", "{value} ({name})"};
inline constexpr Message why_percent{"{n}%", "{n}%"};
inline constexpr Message why_points{"{n}ポイント", "{n} points"};
inline constexpr Message why_unknown{"未計測", "not known"};
inline constexpr Message why_at_least{"{n}%以上", "at least {n}%"};
inline constexpr Message why_at_most{"{n}ポイント以内", "at most {n} points"};
inline constexpr Message why_expected{"計画では{n}%", "expected {n}%"};
inline constexpr Message why_active{"{all}名中{active}名", "{active} of {all} people"};

inline constexpr Message why_weeks_title{"期間の理由", "Why the period is so long"};
inline constexpr Message why_weeks_rule{
    "{base}週間に、次のそれぞれで1週間ずつ加えます（最長{most}週間）：部署が{more}を超える、{many}"
    "を超える、アカウントが{people}"
    "名分を超える、ITリテラシーが{literacy}未満の部署がある（または部署間の開きが{spread}以上）、ITの評価が{it}"
    "以上のAI担当がいない。",
    "To {base} weeks one more is added, to {most} at most, for each of: more than {more} departments, more than "
    "{many}, "
    "over {people} people with accounts, a department with literacy under {literacy} (or a spread of {spread}), no "
    "champion with {it} in IT."};
inline constexpr Message why_meeting_title{"第{n}回の日程と議題の理由", "Why meeting {n} is as it is"};
inline constexpr Message why_agenda_rule{"議題はプレイブックの「{rule} {title}」をもとにしています",
                                         "Its agenda is made from “{rule} {title}” of the playbook"};
inline constexpr Message why_agenda_signal{"「{item}」は「{signal}」の兆候があるため加えています",
                                           "“{item}” answers the signal “{signal}”"};
inline constexpr Message why_milestone_title{"マイルストーン「{title}」（{id}）の理由",
                                             "Why milestone “{title}” ({id}) is as it is"};
inline constexpr Message why_milestone_due{"「{title}」の予定日は{date}です。", "“{title}” is due on {date}."};
inline constexpr Message standing_open{"まだ予定日の前です。", "Its date is still to come."};
inline constexpr Message standing_due_soon{"予定日が近づいています。", "Its date is near."};
inline constexpr Message standing_late{"予定日を{n}日過ぎています。", "It is {n} {n|day|days} late."};
inline constexpr Message standing_missed{"予定日を{n}日過ぎ、新しい日付が決まっていません。",
                                         "It is {n} {n|day|days} late and has no new date."};
inline constexpr Message standing_done{"{date}に達成しました。", "It was reached on {date}."};
inline constexpr Message why_criterion{"達成条件：{criterion}", "Criterion: {criterion}"};
inline constexpr Message why_measured{"達成したかどうかは、記録された数字だけで決まります。",
                                      "Recorded figures alone decide whether it is reached."};

inline constexpr Message why_item_title{"議題「{item}」の理由", "The agenda item “{item}”: why"};
inline constexpr Message why_item_there{"第{n}回（{date}）に「{item}」が{minutes}分あります。",
                                        "Meeting {n} ({date}) has “{item}” for {minutes} minutes."};
inline constexpr Message why_item_absent{"次の定例の議題にはありません。", "It is not on the next agenda."};
inline constexpr Message why_item_elsewhere{"第{n}回（{date}）の議題です",
                                            "It is on the agenda of meeting {n} ({date})"};
inline constexpr Message why_item_dropped{"より急ぐ議題のため、次の回に送っています。",
                                          "It gave way to something more pressing and goes to the next meeting."};
inline constexpr Message why_item_by_chat{"時間に収まらないため、チャットまたは個別に進めます。",
                                          "There is no room for it; it is taken up in the chat or separately."};
inline constexpr Message why_item_fixed{"毎回かならず行う7つの議題の1つです",
                                        "One of the seven functions of every meeting"};
inline constexpr Message why_item_series{"プレイブックの「{rule}」では{minutes}分です",
                                         "“{rule}” of the playbook gives it {minutes} minutes"};
inline constexpr Message why_item_carried{"前の回から送られた、または初回の状況に応じて加えた議題です",
                                          "Carried over from the meeting before, or added for how the client starts"};
inline constexpr Message why_item_cut{"急ぐ議題の時間をつくるため{minutes}分にしています（下限{floor}分）",
                                      "Cut to {minutes} minutes to make room (never below {floor})"};
inline constexpr Message why_item_grown{"空いた時間を受けて{minutes}分にしています", "Grown to {minutes} minutes"};
inline constexpr Message why_item_scaled{"{length}分の会議に合わせて{minutes}分にしています",
                                         "{minutes} minutes in a meeting of {length}"};
inline constexpr Message why_item_signal{"「{signal}」の兆候に応えるためです", "It answers the signal “{signal}”"};
inline constexpr Message why_item_purpose{"ねらい：{purpose}", "What it is for: {purpose}"};
inline constexpr Message why_item_rule{
    "注意以上の兆候に応える議題は、急ぐものから{items}件・{minutes}"
    "分まで加えます。時間は、ほかの議題から1分ずつ、下限ま"
    "で順に空けます。それでも足りなければ、外してよい議題を次の回に送ります。",
    "Items that answer signals at warn or above are added, the most pressing first, up to {items} and {minutes} "
    "minutes. The time comes from the other items, a minute at a time and never below their floors; if that is not "
    "enough, an item that may be left out goes to the next meeting."};

inline constexpr Message why_signal_title{"兆候「{signal}」の理由", "The signal “{signal}”: why"};
inline constexpr Message why_signal_none{"今は出ていません。", "It is not raised now."};
inline constexpr Message why_signal_unknown{"数字がそろっていないため、判定できません。",
                                            "It cannot be judged, as figures are missing."};
inline constexpr Message why_signal_level{"レベルは「{level}」です（{since}から経過観察以上）。",
                                          "Its level is “{level}”; it has been at watch or above since {since}."};
inline constexpr Message why_signal_step{"注意以上が続いているため、対策を第2段階に進めています。",
                                         "It has stood at warn or above for so long that its second step is taken."};
inline constexpr Message why_countermeasure{"対策：{action}（定例から{days}日以内）",
                                            "Countermeasure: {action} (within {days} {days|day|days} of the meeting)"};
inline constexpr Message why_countermeasure_at_once{"対策：{action}（当日）",
                                                    "Countermeasure: {action} (the same day)"};

inline constexpr Message why_health_title{"健康度の理由", "Why the health score is what it is"};
inline constexpr Message why_status{"判定は「{status}」です。", "The status is “{status}”."};
inline constexpr Message why_health_rule{
    "5つの観点に重みをかけて足し、100点満点に換算します。数字のない観点は除き、{parts}"
    "つ以上そろったときだけ点数にします。"
    "注意の兆候があると{warn}点、重大の兆候があると{critical}点を上限とします。第{week}週より前は判定しません。",
    "Five views are weighted and summed to 100. A view without figures is left out, and at least {parts} are needed. "
    "A signal at warn holds the score to {warn}, one at critical to {critical}. Nothing is judged before week {week}."};
inline constexpr Message why_reach{"広がり（重み{weight}）", "reach (weight {weight})"};
inline constexpr Message why_depth{"深さ（重み{weight}）", "depth (weight {weight})"};
inline constexpr Message why_evenness{"部署間の差（重み{weight}）", "evenness between departments (weight {weight})"};
inline constexpr Message why_goals{"目標（重み{weight}）", "goals (weight {weight})"};
inline constexpr Message why_cadence{"運営（重み{weight}）", "cadence (weight {weight})"};
inline constexpr Message why_component{"{n}%", "{n}%"};
inline constexpr Message why_lost{"減点 {n}点", "{n} points lost"};
inline constexpr Message why_left_out{"計算から除外", "left out"};

inline constexpr Message why_result_met{"{value}（{met}）", "{value} ({met})"};
inline constexpr Message why_established_title{"定着判定の理由", "Established use: why"};
inline constexpr Message why_established_state{"今の段階は「{state}」です。", "The state is “{state}”."};
inline constexpr Message why_established_since{"{date}から続いています。", "It has been so since {date}."};
inline constexpr Message why_established_rule{
    "定着とは、2回続けて利用率{adoption}%以上・どの部署も{group}%以上、主要業務での利用割合{core}%"
    "以上を保ち、成果目標の達"
    "成が平均{result}%以上になることです。",
    "Use is established when at two check-ins in a row adoption is at least {adoption}% with every department at "
    "{group}%, the core-use share is at least {core}%, and result goals are on average {result}% of the way."};
inline constexpr Message why_spread{"広がり", "spread"};
inline constexpr Message why_deep{"深さ", "depth"};
inline constexpr Message why_result{"成果", "result"};
inline constexpr Message why_met{"満たしています", "met"};
inline constexpr Message why_not_met{"まだ満たしていません", "not met yet"};

inline constexpr Message why_goal_title{"目標「{goal}」の見込みの理由",
                                        "Why the goal “{goal}” is expected to land there"};
inline constexpr Message why_goal_no_forecast{"値が少ないため、着地見込みはまだ出していません。",
                                              "There are too few values for a forecast."};
inline constexpr Message why_goal_straight{"このままのペースなら、期限には{value}ほどになる見込みです（参考）。",
                                           "At this pace about {value} by its date (a straight line, for reference)."};
inline constexpr Message why_goal_forecast{
    "このままのペースなら、期限には{value}ほどになる見込みです（{low}〜{high}程度）。",
    "At this pace about {value} by its date (likely {low} to {high})."};
inline constexpr Message why_baseline{"基準値", "baseline"};
inline constexpr Message why_target{"目標値", "target"};
inline constexpr Message why_value_on{"{date}（第{week}週）", "{date} (week {week})"};
inline constexpr Message why_progress{"目標までの進み具合", "progress to the target"};
inline constexpr Message why_ratio{"着地見込みの比", "forecast ratio"};
inline constexpr Message why_goal_rule{
    "直近4回までの値に直線を当て、伸びが2週間ごとに1割ずつ弱まるものとして期限の週の値を見込みます。範囲は、ばらつきか"
    "ら求め"
    "た幅です。比は、基準値から目標値までの道のりのうち、見込みが届く割合です。",
    "A line through the last four values is drawn on to the week of the goal's date, its pace fading by a tenth every "
    "two weeks; the range comes from how the values scatter. The ratio is the part of the way from baseline to target "
    "that the forecast covers."};

}  // namespace planner::msg
