// The catalogue: what the mid-term and the final report add.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

// Mid-term: three ways on
inline constexpr Message section_options{"後半の進め方（選択肢）", "Ways to go on"};
inline constexpr Message column_option{"選択肢", "Way"};
inline constexpr Message column_effect{"見込まれる効果", "Effect"};
inline constexpr Message column_effort_needed{"必要なご負担", "Effort"};
inline constexpr Message option_continue{"継続", "Continue"};
inline constexpr Message option_change{"変更", "Change"};
inline constexpr Message option_stop{"中止", "Stop"};
inline constexpr Message option_suggested{"{option}（お勧め）", "{option} (suggested)"};
inline constexpr Message option_decided{"{option}（{date}にご判断済み）", "{option} (decided on {date})"};
inline constexpr Message effect_continue{
    "このままのペースなら、利用率は最終週に{value}%ほどになる見込みです（目標{target}%）",
    "At this pace adoption reaches about {value}% in the last week (target {target}%)"};
inline constexpr Message effect_continue_unknown{
    "いまの進め方を続けます。着地見込みは、記録が3回そろってからお示しします",
    "We go on as we are; a forecast follows with the third record"};
inline constexpr Message effort_continue{
    "定例あと{n}回（各{minutes}分）、AI担当の週{hours}時間",
    "{n} more {n|meeting|meetings} of {minutes} minutes, {hours} hours a week of each champion"};
inline constexpr Message effect_change{"「{signal}」への対策に力を集め、「{agenda}」から始めます",
                                       "We concentrate on “{signal}”, beginning with: {agenda}"};
inline constexpr Message effect_change_raise{"順調なため、目標を上げる、または次の業務・部署に広げます",
                                             "As all goes well, raise a goal or take in a further task or department"};
inline constexpr Message effort_change{"継続のご負担に加え、「{action}」（{owner}）",
                                       "As for continuing, and: {action} ({owner})"};
inline constexpr Message effort_change_raise{"継続のご負担に加え、目標の見直しに30分ほど",
                                             "As for continuing, and about 30 minutes to revise the goals"};
inline constexpr Message effect_stop{
    "{active}名の利用は社内だけで続けていただきます。支援がなくなると、利用は元に戻りやすくなります",
    "The {active} people using it go on without support; use tends to fall back then"};
inline constexpr Message effect_stop_unknown{"これから先は社内だけで進めていただきます",
                                             "From here on the company goes on without support"};
inline constexpr Message effort_stop{"引継ぎに1回（{minutes}分）、残る対応事項{n}件の担当決め",
                                     "One hand-over of {minutes} minutes, new owners for {n} open {n|action|actions}"};

inline constexpr Message section_goal_review{"目標の見直し", "The goals in review"};
inline constexpr Message column_review_goal{"目標", "Goal"};
inline constexpr Message column_review_target{"いまの目標値", "Target now"};
inline constexpr Message column_review_forecast{"着地見込み", "Forecast"};
inline constexpr Message column_review_proposal{"ご提案", "We suggest"};
inline constexpr Message review_keep{"据え置き", "keep it"};
inline constexpr Message review_raise{"目標値の引き上げを検討", "consider raising it"};
inline constexpr Message review_remedy{"据え置き、対策を1つ決める", "keep it, agree one remedy"};
inline constexpr Message review_revise{"目標値か期限の見直しを検討", "consider a new target or date"};
inline constexpr Message review_complete{"基準値・目標値を決める", "settle baseline and target"};
inline constexpr Message review_wait{"記録がそろってから判断", "decide once there are more values"};

// Final
inline constexpr Message section_outcome{"結論", "The outcome"};
inline constexpr Message outcome_established{
    "AIの利用は定着しました。利用の広がり・深さ・成果の3つが、目安をすべて満たしています。",
    "Use of AI is established: spread, depth and results all meet their marks."};
inline constexpr Message outcome_not_established{
    "定着判定は未達です。届いていない点と、これからの進め方を次にまとめました。",
    "Use is not established yet. What is missing and how to go on follows."};
inline constexpr Message outcome_not_ended{"支援期間はまだ続いているため、以下は{date}時点の途中経過です。",
                                           "The period is still running: what follows is how things stand on {date}."};
inline constexpr Message outcome_unknown{"利用人数の記録がそろっていないため、定着判定はできていません。",
                                         "The verdict cannot be given, as user counts are missing."};
inline constexpr Message section_before_after{"開始時との比較", "Before and after"};
inline constexpr Message column_before{"開始時（{date}）", "Start ({date})"};
inline constexpr Message column_after{"終了時（{date}）", "End ({date})"};
inline constexpr Message column_target_reached{"目標・目安", "Target"};
inline constexpr Message column_change_made{"変化", "Change"};
inline constexpr Message change_points{"{sign}{n}ポイント", "{sign}{n} points"};
inline constexpr Message change_hours{"{sign}{n}時間", "{sign}{n} h"};
inline constexpr Message section_money{"費用と効果（試算）", "Cost and return (estimate)"};
inline constexpr Message money_saved{
    "削減額は月およそ{saved}円です（削減時間 月{hours}時間×時間単価{hourly}円）。",
    "About JPY {saved} a month is saved ({hours} hours a month at JPY {hourly} an hour)."};
inline constexpr Message money_cost_more{"月の費用は{cost}円で、削減額がこれを上回っています。",
                                         "The cost of JPY {cost} a month is less than that."};
inline constexpr Message money_cost_less{"月の費用は{cost}円で、削減額はまだこれに届いていません。",
                                         "The cost of JPY {cost} a month is still more than that."};
inline constexpr Message money_payback{"累計の削減額は、{n}か月目に累計の費用を上回りました。",
                                       "Savings to date passed the cost to date in month {n}."};
inline constexpr Message money_note{
    "削減した時間を金額に置き換えた参考値です。支払いが減ることを示すものではありません。",
    "Hours turned into money, for orientation; it does not mean that less is paid."};
inline constexpr Message section_not_reached{"届いていないことと、その背景", "What was not reached, and why"};
inline constexpr Message not_reached_none{"すべての目標を達成しました。", "All goals were attained."};
inline constexpr Message not_reached_goal{"{goal}：{current}（目標{target}、達成度{progress}%）",
                                          "{goal}: {current} (target {target}, {progress}% of the way)"};
inline constexpr Message not_reached_unmeasured{"{goal}：{current}（{missing}がなく、達成度を測れませんでした）",
                                                "{goal}: {current} (no {missing}, so progress cannot be measured)"};
inline constexpr Message missing_baseline{"基準値", "baseline"};
inline constexpr Message missing_target{"目標値", "target"};
inline constexpr Message missing_value{"実績値", "value"};
inline constexpr Message not_reached_condition{"定着に向けて、{next}", "For established use, {next}"};
inline constexpr Message not_reached_why{"背景：{title}（{first}〜{last}の記録で{n}回）",
                                         "Background: {title} ({n} {n|record|records} from {first} to {last})"};
inline constexpr Message not_reached_why_once{"背景：{title}（{first}の記録）",
                                              "Background: {title} (record of {first})"};
inline constexpr Message section_renewal{"これからの進め方（選択肢）", "How to go on from here"};
inline constexpr Message column_renewal{"選択肢", "Way"};
inline constexpr Message column_renewal_what{"内容", "What it means"};
inline constexpr Message column_renewal_fit{"向いている場合", "It suits when"};
inline constexpr Message renewal_alone{"自走", "On your own"};
inline constexpr Message renewal_alone_what{
    "AI担当の方が月1回の社内定例を続け、顧問は1か月後に一度状況を伺います",
    "The champions hold a monthly meeting; the advisor looks in once after a month"};
inline constexpr Message renewal_alone_fit{"利用が定着し、社内で質問に答えられる",
                                           "Use is established and questions are answered inside"};
inline constexpr Message renewal_narrow{"対象を絞って継続", "Go on with a narrow scope"};
inline constexpr Message renewal_narrow_what{"1つの部署の1つの業務に絞り、装着するまでご一緒します",
                                             "One task of one department, followed until it is part of the work"};
inline constexpr Message renewal_narrow_fit{"利用がこれからの部署がある、目標に届いていない",
                                            "Departments are yet to start, or goals not yet reached"};
inline constexpr Message renewal_widen{"次の業務・部署へ拡大", "Take in more"};
inline constexpr Message renewal_widen_what{"次の12〜16週で、新しい活用テーマや部署を加えます",
                                            "In a further 12 to 16 weeks, new use cases or departments join"};
inline constexpr Message renewal_widen_fit{"成果が出ており、さらに広げたい",
                                           "There are results, and you want more of them"};
inline constexpr Message renewal_contract{"現在のご契約は{date}までです。", "The present contract runs to {date}."};
inline constexpr Message section_self_running{"自走計画", "Running it yourselves"};
inline constexpr Message column_running_what{"続けること", "What goes on"};
inline constexpr Message column_running_who{"担当", "Who"};
inline constexpr Message column_running_when{"頻度・時期", "When"};
inline constexpr Message running_champions{"各部署のAI担当", "the AI champions"};
inline constexpr Message running_meeting{"社内の定例（利用人数と目標の確認）", "Internal meeting: counts and goals"};
inline constexpr Message running_desk{"相談窓口の一次回答", "First answers at the chat desk"};
inline constexpr Message running_news{"最新情報を1つ業務に取り入れる", "Put one AI news item to use"};
inline constexpr Message running_templates{"使っているひな形の見直し", "Review the templates in use"};
inline constexpr Message running_goals{"四半期の目標を決め、経営者に報告",
                                       "Set the quarter's goals, report to the owner"};
inline constexpr Message running_check{"1か月後フォロー", "One-month check"};
inline constexpr Message monthly{"月1回", "monthly"};
inline constexpr Message daily{"随時", "as they come"};
inline constexpr Message every_two_months{"60日に1回", "every 60 days"};
inline constexpr Message quarterly{"3か月に1回", "every quarter"};
inline constexpr Message running_actions{"引き継ぐ対応事項は{n}件です（「対応事項の記録」をご覧ください）。",
                                         "{n} open {n|action is|actions are} handed over (see the action log)."};

}  // namespace planner::msg
