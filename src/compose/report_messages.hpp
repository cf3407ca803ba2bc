// The catalogue: the front page of reports.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message report_title_status{"{client} 生成AI定着 状況報告書", "{client}: status of AI in daily work"};
inline constexpr Message report_title_midterm{"{client} 生成AI定着 中間報告書",
                                              "{client}: mid-term report on AI in daily work"};
inline constexpr Message report_title_final{"{client} 生成AI定着 最終報告書",
                                            "{client}: final report on AI in daily work"};
inline constexpr Message report_as_of{"{date}現在", "As of {date}"};

// A department that does not stand by itself.
inline constexpr Message pool_small{"少人数の部署（合算）", "the small departments together"};
inline constexpr Message pool_with{"{names}と少人数の部署（合算）", "{names} and the small departments together"};

// Headline
inline constexpr Message headline_scored{"{when}　判定：{status}（{score}点{trend}）",
                                         "{when}: {status} ({score} points{trend})"};
inline constexpr Message headline_points{"{when}　健康度：{score}点{trend}", "{when}: health score {score}{trend}"};
inline constexpr Message headline_plain{"{when}　判定：{status}", "{when}: {status}"};
inline constexpr Message headline_week{"第{week}週（全{weeks}週）", "Week {week} of {weeks}"};
inline constexpr Message headline_planned{"開始前（{start}開始、全{weeks}週）",
                                          "Before the start ({start}, {weeks} weeks)"};
inline constexpr Message headline_over{"支援終了後（{end}終了、全{weeks}週）", "After the end ({end}, {weeks} weeks)"};
inline constexpr Message headline_ended_early{"支援終了後（{end}、第{last}週で終了、予定は全{weeks}週）",
                                              "After the end ({end}, in week {last} of the {weeks} planned)"};
inline constexpr Message trend_rising{"、前回より上昇", ", higher than last time"};
inline constexpr Message trend_level{"、前回と同程度", ", about the same as last time"};
inline constexpr Message trend_falling{"、前回より低下", ", lower than last time"};
inline constexpr Message behind_with_reasons{"計画より遅れています。主な理由は{n}点です。対策と期限は次のとおりです。",
                                             "We are behind plan. There {n|is|are} {n} main {n|reason|reasons}; "
                                             "remedies and dates follow."};
inline constexpr Message missing_with_reasons{
    "このままでは目標に届かない見込みです。主な理由は{n}点です。対策と期限は次のとおりです。",
    "As things stand, the goals are not likely to be reached. There {n|is|are} {n} main {n|reason|reasons}; "
    "remedies "
    "and dates follow."};
inline constexpr Message points_with_reasons{
    "対応をお願いしたい点が{n}点あります。対策と期限は次のとおりです。",
    "There {n|is|are} {n} {n|point|points} to see to; remedies and dates follow."};
inline constexpr Message needs_decision_for{"「{signal}」への対応が必要です。次の点についてご判断をお願いいたします。",
                                            "“{signal}” needs attention. We ask for your decision on the following "
                                            "points."};
inline constexpr Message needs_care_for{"「{signal}」への対応が必要です。", "“{signal}” needs attention."};
inline constexpr Message needs_care{"対応が必要な状況です。詳しくは「点数のつけ方」をご覧ください。",
                                    "Some of the work needs attention; how the score is made shows where."};
inline constexpr Message over_sentence{"支援期間は終了しました。終了後の状況をお知らせします。",
                                       "The period of support has ended. This is how things have stood since."};
inline constexpr Message over_with_points{
    "支援期間は終了しました。対応をお願いしたい点があります。",
    "The period of support has ended. There are points where we ask for your help."};
inline constexpr Message over_with_reasons{
    "支援終了後の確認で、対応をお願いしたい点が{n}点あります。対策と期限は次のとおりです。",
    "After the end there {n|is|are} {n} {n|point|points} to see to; remedies and "
    "dates follow."};
inline constexpr Message nothing_recorded_early{"進捗の記録はこれからです。判定は第{week}週から行います。",
                                                "The records are still to come. We judge from week {week}."};
inline constexpr Message nothing_recorded_late{"進捗記録がまだないため、今回は判定を見送りました。",
                                               "Nothing has been recorded yet, so we leave the judgement open."};
inline constexpr Message score_capped_unnamed{
    "計算上は{raw}点ですが、確認中の点があるため{cap}点を上限としています。",
    "By its parts the score would be {raw}; a point is being looked into, so {cap} is the most it can be."};

// The three lines
inline constexpr Message section_summary{"要点", "In brief"};
inline constexpr Message summary_gap{
    "利用率は{highest}が{high}%、{lowest}が{low}%で、部署間の差は{gap}ポイントです{then}。",
    "Adoption is {high}% in {highest} and {low}% in {lowest}: {gap} points apart{then}."};
inline constexpr Message summary_gap_unnamed{"部署間の利用率の差は{gap}ポイントです{then}。",
                                             "Departments are {gap} points of adoption apart{then}."};
inline constexpr Message summary_gap_then{"（{date}は{gap}ポイント）", " ({gap} on {date})"};
inline constexpr Message summary_use{"利用は{headcount}名中{active}名（{rate}%）です。",
                                     "{active} of {headcount} people ({rate}%) use AI."};
inline constexpr Message summary_use_up{"利用は{headcount}名中{active}名（{rate}%）で、{date}から{n}名増えました。",
                                        "{active} of {headcount} people ({rate}%) use AI, {n} more than on {date}."};
inline constexpr Message summary_use_down{"利用は{headcount}名中{active}名（{rate}%）で、{date}から{n}名減りました。",
                                          "{active} of {headcount} people ({rate}%) use AI, {n} fewer than on {date}."};
inline constexpr Message summary_use_same{"利用は{headcount}名中{active}名（{rate}%）で、{date}から変わっていません。",
                                          "{active} of {headcount} people ({rate}%) use AI, as on {date}."};
inline constexpr Message summary_use_partly{
    "報告のあった{reported}部署（全{all}部署）では、{headcount}名中{active}名が利用しています。",
    "In the {reported} of {all} departments that reported, {active} of {headcount} people use AI."};
inline constexpr Message summary_use_few{
    "利用人数のご報告は{reported}部署（全{all}部署）からで、対象の方が少ないため、人数は載せていません。",
    "{reported} of {all} departments reported, so few people that their number is not shown."};
inline constexpr Message summary_last_few{
    "最後にご報告いただいたのは{date}で、対象の方が少ないため、人数は載せていません。",
    "The last counts are from {date}, of so few people that their number is not shown."};
inline constexpr Message no_counts_this_time{"今回は利用人数のご報告をいただいていないため、判定を見送りました。",
                                             "We have no usage figures this time, so we leave the judgement open."};
inline constexpr Message summary_last_counts{"最後にご報告いただいたのは{date}で、{headcount}名中{active}名でした。",
                                             "The last counts are from {date}: {active} of {headcount} people."};
inline constexpr Message summary_none_yet{"利用人数の記録はまだありません。", "No user counts have been recorded yet."};
inline constexpr Message summary_fitted{"{titles}が新たに業務に組み込まれました（装着）。",
                                        "New as part of the work (fitted): {titles}."};
inline constexpr Message summary_quoted{"「{title}」", "“{title}”"};
inline constexpr Message summary_saving{"「{title}」は1件{before}分から{after}分に短くなりました。",
                                        "“{title}” takes {after} minutes a run instead of {before}."};
inline constexpr Message summary_ahead{"利用率は予定（{expected}%）を上回っています。",
                                       "That is above the {expected}% planned for now."};
inline constexpr Message summary_on_plan{"利用率は予定（{expected}%）どおりです。",
                                         "That is the {expected}% planned for now."};
inline constexpr Message summary_behind{"利用率は予定（{expected}%）を下回っています。",
                                        "That is below the {expected}% planned for now."};
inline constexpr Message summary_company_ahead{"全社の利用率{rate}%は予定（{expected}%）を上回っています。",
                                               "The company's {rate}% is above the {expected}% planned."};
inline constexpr Message summary_company{"全社の利用率は{rate}%（予定は{expected}%）です。",
                                         "The company as a whole has {rate}% ({expected}% planned)."};
inline constexpr Message summary_established{"利用の広がり・深さ・成果の3つがそろい、AIの利用は定着しています。",
                                             "Spread, depth and results are all there: use is established."};
inline constexpr Message summary_all_well{"気になる点はありません。", "There is nothing to worry about."};
inline constexpr Message summary_watching{"経過を見ている点：{titles}。", "We are keeping an eye on: {titles}."};
inline constexpr Message summary_unknown{
    "順調かどうかは、人数が分かってから判断します。おおよその人数で結構です。",
    "Whether all goes well can be said once the counts are known. A rough number will do."};
inline constexpr Message summary_next_record{"いまの数字は第{week}週のものです。",
                                             "These figures are from week {week}."};
inline constexpr Message early_record{"基準値を記録しました。次の記録から判定します。",
                                      "The baseline is recorded. We judge from the next record on."};
inline constexpr Message summary_too_early{"いまは基準値をそろえる時期です。",
                                           "This is the time to take the baseline."};
inline constexpr Message summary_ask{"{when}お願いしたいこと：{actions}。", "{when}, we ask for {actions}."};
inline constexpr Message summary_settle{"次回（{date}）に決めたいこと：{actions}。",
                                        "At the next meeting ({date}) we would like to agree on {actions}."};
inline constexpr Message summary_ask_item{"「{action}」（{owner}）", "“{action}” ({owner})"};
inline constexpr Message summary_until_next{"次回（{date}）までに", "Before the next meeting ({date})"};
inline constexpr Message summary_from_now{"これから", "From now on"};
inline constexpr Message summary_ask_counts{"各部署の直近7日の利用人数のご報告",
                                            "each department's users of the last seven days"};
inline constexpr Message summary_next_only{"次回の定例は{date}です。いまの進め方を続けてまいります。",
                                           "The next meeting is on {date}. We go on as we are."};
inline constexpr Message summary_first_meeting{"次回の定例（{date}）で、利用人数の基準値を記録します。",
                                               "At the next meeting ({date}) we record the baseline of users."};
inline constexpr Message summary_no_meeting{"これからの対応は、次回までの対応事項をご覧ください。",
                                            "What comes next stands under the actions."};

// Reasons and remedies
inline constexpr Message section_reasons{"主な理由と対策", "Main reasons and remedies"};
inline constexpr Message column_reason{"主な理由", "Reason"};
inline constexpr Message column_remedy{"対策", "Remedy"};
inline constexpr Message column_remedy_owner{"担当", "Who"};
inline constexpr Message column_remedy_due{"期限", "By"};

// Decisions
inline constexpr Message section_requests{"ご判断いただきたいこと", "Decisions we ask of you"};
inline constexpr Message section_promised{"経営者の方にお願いしたいこと", "What we ask of the sponsor"};
inline constexpr Message no_requests{"今回、ご判断をお願いする事項はありません。",
                                     "There is nothing to decide this time."};
inline constexpr Message request_with_date{"{what}（{date}までのご判断をお勧めします）{fallback}",
                                           "{what} (we suggest deciding by {date}){fallback}"};
inline constexpr Message request_action{"{what}（{date}までにお願いいたします）", "{what} (please, by {date})"};
inline constexpr Message request_way_on{"支援期間のあとの進め方を、自走・継続・拡大から選ぶこと",
                                        "How to go on after the period"};
inline constexpr Message request_way_suggested{"私どもは「{way}」がよいと考えます", "We suggest: {way}"};
inline constexpr Message request_without_date{"{what}{fallback}", "{what}{fallback}"};
inline constexpr Message request_fallback{"。{text}", ". {text}"};
inline constexpr Message request_midterm{"後半の進め方を、継続・変更・中止から選ぶこと",
                                         "How to go on: continue, change or stop"};
inline constexpr Message request_midterm_continue{"私どもは「継続」がよいと考えます", "We suggest continuing"};
inline constexpr Message request_midterm_change{"私どもは、対象か進め方を見直す「変更」がよいと考えます",
                                                "We suggest a change of scope or approach"};
inline constexpr Message request_approval{"目標{n}件のご承認", "Approval of the {n} {n|goal|goals}"};
inline constexpr Message request_approval_fallback{"ご異論がなければ、この内容で進めます",
                                                   "Unless we hear otherwise, we go ahead with them as they are"};
inline constexpr Message request_remedy{"「{signal}」への対策：「{action}」", "For “{signal}”: {action}"};
inline constexpr Message request_champion_fallback{"決まるまでは部門長に兼ねていただきます",
                                                   "Until then the manager fills in"};

// Numbers
inline constexpr Message section_numbers{"数字で見る状況", "The figures"};
inline constexpr Message column_figure{"項目", "Figure"};
inline constexpr Message column_start{"開始時（{date}）", "Start ({date})"};
inline constexpr Message column_now{"今回（{date}）", "Now ({date})"};
inline constexpr Message column_latest{"最新（{date}）", "Latest ({date})"};
inline constexpr Message column_goal_or_mark{"目標・目安", "Target"};
inline constexpr Message column_forecast{"着地見込み", "Forecast"};
inline constexpr Message figure_adoption{"利用率（週1回以上）", "Weekly adoption"};
inline constexpr Message figure_core_share{"主要業務での利用割合", "Core-use share"};
inline constexpr Message figure_gap{"部署間の差", "Gap between departments"};
inline constexpr Message figure_hours_month{"削減時間（月）", "Hours saved a month"};
inline constexpr Message figure_hours_provisional{"削減時間（月、暫定値）", "Hours saved a month (provisional)"};
inline constexpr Message figure_money{"削減額（月、試算）", "Money saved a month (estimate)"};
inline constexpr Message at_least_percent{"{n}%以上", "{n}% or more"};
inline constexpr Message within_points{"{n}ポイント以内", "within {n} points"};
inline constexpr Message amount_percent{"{n}%", "{n}%"};
inline constexpr Message amount_points{"{n}ポイント", "{n} points"};
inline constexpr Message amount_hours{"{n}時間", "{n} h"};
inline constexpr Message amount_money{"{n}円", "JPY {n}"};
inline constexpr Message amount_unknown{"未計測", "not measured"};
inline constexpr Message amount_none{"—", "—"};
inline constexpr Message no_numbers{"数字は、最初の利用人数が記録されてからお示しします。",
                                    "Figures follow once the first user counts are recorded."};

// Charts
inline constexpr Message chart_adoption{"利用率の推移", "Adoption over time"};
inline constexpr Message chart_value{"利用率", "Adoption"};
inline constexpr Message chart_expected{"予定", "Planned"};
inline constexpr Message chart_level{"定着の目安", "Established use"};
inline constexpr Message chart_departments{"部署別（{date}）", "By department ({date})"};
inline constexpr Message chart_unused{"未利用", "Not yet"};
inline constexpr Message chart_peripheral{"補助的な利用", "At the edges"};
inline constexpr Message chart_core{"主要業務での利用", "In core work"};
inline constexpr Message chart_no_split{"内訳の記録なし", "split not recorded"};
inline constexpr Message chart_people{"{headcount}名中{active}名", "{active} of {headcount}"};
inline constexpr Message chart_people_unknown{"{headcount}名、報告なし", "{headcount}, not reported"};

// Goals
inline constexpr Message section_report_goals{"目標", "Goals"};
inline constexpr Message goals_none{"測れる目標はこれから決めます。", "Measurable goals are still to be agreed."};
inline constexpr Message goal_bars_title{"基準値から目標値までの道のり", "The way from baseline to target"};
inline constexpr Message goal_bars_ahead{"目標までの道のり（現在と見込み）", "The way to the target (now, and likely)"};
inline constexpr Message goal_bar_unknown{"基準値か実績値がまだありません", "no baseline or value yet"};
inline constexpr Message goal_status_unknown{"判定前", "not judged yet"};
inline constexpr Message goal_status_open{"判定保留", "not judged"};
inline constexpr Message goal_status_on_track{"達成の見込み", "on track"};
inline constexpr Message goal_status_watch{"あと少し", "just short"};
inline constexpr Message goal_status_warn{"遅れ気味", "behind"};
inline constexpr Message goal_status_critical{"要対策", "action needed"};
inline constexpr Message goal_status_attained{"達成", "attained"};
inline constexpr Message goal_status_mostly{"概ね達成", "mostly attained"};
inline constexpr Message goal_status_missed{"未達", "missed"};
inline constexpr Message goal_status_not_there{"まだ届いていません", "not there yet"};
inline constexpr Message goal_forecast{
    "{goal}：このままのペースなら、{when}には{value}ほどになる見込みです（{low}〜{high}程度、目標は{target}）",
    "{goal}: at this pace about {value} by {when} (likely {low}–{high}; target {target})"};
inline constexpr Message goal_when_last_week{"最終週", "the last week"};
inline constexpr Message per_month{"/月", "/month"};
inline constexpr Message per_day{"/日", "/day"};
inline constexpr Message per_week{"/週", "/week"};
inline constexpr Message amount_a_month{"月{n}{unit}", "{n} {unit} a month"};
inline constexpr Message amount_a_day{"1日{n}{unit}", "{n} {unit} a day"};
inline constexpr Message amount_a_week{"週{n}{unit}", "{n} {unit} a week"};

// Supports, actions, comments
inline constexpr Message section_ran{"支援の実施状況", "The support as it ran"};
inline constexpr Message ran_meetings{"定例 {planned}回中{held}回", "Meetings held: {held} of {planned}"};
inline constexpr Message ran_meetings_unrecorded{"定例 {planned}回中{held}回（記録のない回{n}回）",
                                                 "Meetings held: {held} of {planned} ({n} without a record)"};
inline constexpr Message ran_use_cases{"提案 {n}件（うち装着{fitted}件）", "proposals: {n} ({fitted} fitted)"};
inline constexpr Message ran_use_cases_none{"提案 0件", "proposals: 0"};
inline constexpr Message ran_chat{"ご質問 {asked}件（うち回答済み{answered}件{median}）",
                                  "questions: {asked} ({answered} answered{median})"};
inline constexpr Message ran_chat_unknown{"ご質問の件数は未記録", "questions: not counted"};
inline constexpr Message ran_waiting{"、その後{n}件（回答待ち）", ", and {n} since (waiting for an answer)"};
inline constexpr Message ran_median{"、最近は回答までおよそ{n}時間", ", lately in about {n} {n|hour|hours}"};
inline constexpr Message ran_touches{
    "これまでの接点は{n}回、最後は{date}（{ago}）です。最新情報の業務への適用は{news}件です。",
    "{n} {n|contact|contacts} so far, the last on {date} ({ago}); AI news applied to work: {news}."};
inline constexpr Message ran_no_touch{"接点の記録はまだありません。", "No contact has been recorded yet."};
inline constexpr Message ago_today{"本日", "today"};
inline constexpr Message ago_days{"{n}日前", "{n} {n|day|days} ago"};
inline constexpr Message section_next_actions{"次回までの対応事項", "Actions until the next meeting"};
inline constexpr Message section_open_actions{"これからの対応事項", "Open actions"};
inline constexpr Message column_what_to_do{"内容", "What"};
inline constexpr Message column_who_does{"担当", "Who"};
inline constexpr Message column_until{"期日", "By"};
inline constexpr Message action_past{"{date}（新しい期日をご相談）", "{date} (new date to be agreed)"};
inline constexpr Message action_for_next{"{action}（次回にご提案）", "{action} (proposed for the next meeting)"};
inline constexpr Message action_proposed{"{action}（ご提案）", "{action} (proposed)"};
inline constexpr Message actions_none{"記録された対応事項はありません。", "No action is open."};
inline constexpr Message actions_more{"ほか{n}件は付録に載せています。", "{n} more in the appendix."};
inline constexpr Message section_comments{"顧問所見", "The advisor's view"};

// Footnotes
inline constexpr Message note_data{"利用人数は{date}の記録です（{all}部署中{reported}部署が報告、直近7日）。",
                                   "User counts are as of {date} ({reported} of {all} departments, last seven days)."};
inline constexpr Message note_provisional{"「暫定値」は、実測前の想定時間から計算した値です。",
                                          "“Provisional” figures rest on planned minutes, before they were measured."};
inline constexpr Message note_short_week{"{dates}は休業週（営業日が{n}日未満）のため、参考としてご覧ください。",
                                         "{dates}: closed week (fewer than {n} open days), for reference only."};
inline constexpr Message note_money{"金額は、お知らせいただいた時間単価（1時間{hourly}円）による試算です。",
                                    "Money is an estimate from the hourly cost you gave (JPY {hourly} an hour)."};
inline constexpr Message note_names{"敬称略。", "Names stand without forms of address."};
inline constexpr Message note_not_for_evaluation{"この集計は人事評価には使用しません。",
                                                 "These figures are not used to judge anybody's work."};

// 定着判定
inline constexpr Message verdict_established{"定着判定：定着（{figures}）", "Established use: yes ({figures})"};
inline constexpr Message verdict_nearly{"定着判定：あと一歩です（{figures}）",
                                        "Established use: nearly there ({figures})"};
inline constexpr Message verdict_later{"定着判定：これからです（{figures}）",
                                       "Established use: still to come ({figures})"};
inline constexpr Message verdict_missed{"定着判定：未達（{figures}）", "Established use: not reached ({figures})"};
inline constexpr Message verdict_adoption{"利用率{value}、目安{limit}%{tick}", "adoption {value}, mark {limit}%{tick}"};
inline constexpr Message verdict_lowest{"最も低い部署{value}、目安{limit}%{tick}",
                                        "lowest department {value}, mark {limit}%{tick}"};
inline constexpr Message verdict_core{"主要業務での利用割合{value}、目安{limit}%{tick}",
                                      "core-use share {value}, mark {limit}%{tick}"};
inline constexpr Message verdict_result{"成果{value}、目安{limit}%{tick}", "results {value}, mark {limit}%{tick}"};
inline constexpr Message verdict_tick{" ✔", " ✔"};
inline constexpr Message verdict_separator{"／", " / "};
inline constexpr Message verdict_would_miss{
    "必要度アンケート（{date}の記録）では、{n}%の方が「AIがなくなると困る」と答えています。",
    "In the survey recorded on {date}, {n}% said that they would miss it."};
inline constexpr Message verdict_next_hidden{"次の目安：どの部署でも使われること", "next: use in every department"};

}  // namespace planner::msg
