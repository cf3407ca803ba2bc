// The catalogue: what signals rest on. Figures stand in the text, their thresholds beside it.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message no_usage{"利用人数の報告がありません", "no user counts were reported"};
inline constexpr Message usage_incomplete{"報告のあった部署が少ないため、判定できません",
                                          "too few departments reported to judge"};

// goal_weak
inline constexpr Message goal_none_with_target{"目標値のある目標がありません", "no goal has a target"};
inline constexpr Message goal_lacks_baseline{"全社目標「{goal}」に基準値がありません",
                                             "company goal “{goal}” has no baseline"};
inline constexpr Message goal_lacks_fields{"目標「{goal}」に未記入の項目が{n}つあります",
                                           "goal “{goal}” lacks {n} {n|field|fields}"};
inline constexpr Message goal_same_target{"目標「{goal}」の目標値が基準値と同じです",
                                          "the target of goal “{goal}” is the same as its baseline"};
inline constexpr Message goal_activity_only{"目標が活動の回数だけです", "the goals count activity only"};
inline constexpr Message goal_department_uncovered{"{department}を対象とする成果の目標がありません",
                                                   "no result goal covers {department}"};

// champion_missing
inline constexpr Message champion_coverage{"AI担当のいる部署は{percent}%です（1人が受け持つのは{most}部署まで）",
                                           "{percent}% of departments have a champion (at most {most} a person)"};
inline constexpr Message champion_not_in{"{department}のAI担当が決まっていません", "{department} has no champion"};
inline constexpr Message champion_many_departments{"1名で{n}部署を担当しています",
                                                   "one person looks after {n} departments"};

// neglect, polarized_within
inline constexpr Message adoption_fell{"利用率が{percent}%で、これまでの水準{peak}%を下回っています",
                                       "adoption is {percent}%, its level so far was {peak}%"};
inline constexpr Message adoption_low{"利用率が{percent}%です", "adoption is {percent}%"};
inline constexpr Message regular_fell{"習慣利用率が{percent}%で、これまでの水準{peak}%を下回っています",
                                      "the regular-user rate is {percent}%, its level so far was {peak}%"};
inline constexpr Message department_lost{"{department}の利用者が{peak}名から{active}名になりました",
                                         "users in {department} went from {peak} to {active}"};
inline constexpr Message beginners_left{
    "{department}では、よく使う方は変わらず、ほかの方が{n}名減りました（未利用{unused}%）",
    "in {department} regular users stay while {n} others stopped ({unused}% not using)"};
inline constexpr Message company_beginners_left{
    "よく使う方の人数は保たれていますが、利用率{percent}%はこれまでの水準{peak}%を下回っています",
    "regular users stay, but adoption is {percent}% and its level so far was {peak}%"};
inline constexpr Message split_in_two{"{department}では、よく使う方が{regular}%、未利用の方が{unused}%です",
                                      "in {department} {regular}% use it regularly and {unused}% not at all"};
inline constexpr Message regular_unknown{"{department}の週3日以上の利用人数が報告されていません",
                                         "{department} did not report its regular users"};
inline constexpr Message training_without_touch{"{date}の研修から{n}日、その後の機会がありません",
                                                "{n} days since the training of {date} without anything after it"};

// polarized_between
inline constexpr Message gap_between{"{highest}{high}%、{lowest}{low}%で、差は{gap}ポイントです",
                                     "{highest} {high}%, {lowest} {low}%: {gap} points apart"};
inline constexpr Message small_departments{"少人数の部署（合算）", "the small departments together"};

// goal_off_track
inline constexpr Message goal_forecast_short{"目標「{goal}」の着地見込みは、目標までの道のりの{percent}%です",
                                             "the forecast of goal “{goal}” is {percent}% of the way to its target"};
inline constexpr Message goal_attained_part{"目標「{goal}」の達成度は{percent}%です",
                                            "goal “{goal}” has come {percent}% of the way to its target"};
inline constexpr Message goal_not_measurable{"目標「{goal}」は基準値か目標値がなく、達成度を測れません",
                                             "goal “{goal}” lacks baseline or target, so its way cannot be measured"};
inline constexpr Message goal_values_few{"目標「{goal}」の実績値はまだ{n}個です",
                                         "goal “{goal}” has only {n} {n|value|values} so far"};
inline constexpr Message no_goal_to_judge{"判定できる目標がありません", "there is no goal to judge"};

// use_case_stuck
inline constexpr Message use_case_waits{"活用テーマ「{title}」が「{stage}」のまま{n}日になります",
                                        "use case “{title}” has been at {stage} for {n} {n|day|days}"};
inline constexpr Message none_fitted{"期間の{percent}%が過ぎ、装着した活用テーマがまだありません",
                                     "{percent}% of the period has passed and no use case is fitted yet"};

// peripheral_use
inline constexpr Message none_fitted_at_end{"期間の終わりまでに装着した活用テーマがありません",
                                            "the period has ended and no use case is fitted"};
inline constexpr Message core_share_low{"主要業務での利用割合が{percent}%です", "the core-use share is {percent}%"};
inline constexpr Message core_share_fell{"主要業務での利用割合が{percent}%で、これまでの水準{peak}%を下回っています",
                                         "the core-use share is {percent}%, its level so far was {peak}%"};
inline constexpr Message core_share_flat{"主要業務での利用割合が{percent}%で、2回前は{before}%でした",
                                         "the core-use share is {percent}%, two check-ins before it was {before}%"};
inline constexpr Message core_unknown{"主要業務での利用人数の報告が足りません",
                                      "too few reports of users in core work"};

// champion_skill
inline constexpr Message champion_scores{
    "{name}さんの評価は、IT {it}・業務 {business}・コミュニケーション {communication}です",
    "{name} scored {it} in IT, {business} in business, {communication} in communication"};
inline constexpr Message champion_unscored{"{name}さんの評価がまだありません", "{name} has not been scored yet"};

// meeting_slip
inline constexpr Message days_since_held{"定例の開催間隔が{n}日あいています", "{n} {n|day|days} between meetings held"};
inline constexpr Message cancelled_of_last{"直近{last}回の定例のうち{n}回が見送りとなりました",
                                           "{n} of the last {last} meetings {n|was|were} not held"};

// action_overdue
inline constexpr Message overdue_share{"対応事項{open}件のうち{n}件（{percent}%）が期日を過ぎています",
                                       "{n} of {open} open actions ({percent}%) {n|is|are} overdue"};
inline constexpr Message overdue_oldest{"対応事項「{title}」が期日を{n}日過ぎています",
                                        "action “{title}” is {n} {n|day|days} overdue"};

// chat_silent, chat_slow
inline constexpr Message chat_few{"前回からのご質問は{n}件です", "{n} {n|question|questions} since the last check-in"};
inline constexpr Message chat_none{"{n}回続けてご質問がありません", "no question in {n} check-ins in a row"};
inline constexpr Message chat_not_counted{"ご質問の件数が記録されていません", "questions were not counted"};
inline constexpr Message chat_unanswered{"ご質問{asked}件のうち{answered}件に回答済みです",
                                         "{answered} of {asked} questions answered"};
inline constexpr Message chat_median{"回答までの時間は{hours}営業時間（中央値）です",
                                     "the median answer took {hours} business hours"};

// stale_knowledge
inline constexpr Message news_old{"新しい機能や情報を業務に取り入れてから{n}日になります",
                                  "{n} {n|day|days} since AI news was applied to work"};
inline constexpr Message news_never_applied{
    "開始から{n}日になりますが、新しい機能や情報を業務に取り入れた記録がありません",
    "{n} {n|day|days} since the start, and no AI news has been applied"};
inline constexpr Message template_old{"「{title}」のひな形を見直してから{n}日になります",
                                      "{n} days since the template of “{title}” was reviewed"};

// attendance_drop
inline constexpr Message attendance_rate{"定例の出席率が{percent}%です", "attendance was {percent}%"};
inline constexpr Message attendance_fell{
    "定例の出席率{percent}%は、最初の{first}回の平均より{points}ポイント低くなっています",
    "attendance of {percent}% is {points} points below the mean of the first {first} meetings"};
inline constexpr Message sponsor_absent{"経営者の欠席が{n}回続いています",
                                        "the sponsor was absent {n} {n|time|times} in a row"};
inline constexpr Message champion_absent{"AI担当の{name}さんの欠席が{n}回続いています",
                                         "champion {name} was absent {n} {n|time|times} in a row"};
inline constexpr Message attendance_unknown{"定例の出席者数が記録されていません", "attendance was not recorded"};

// overclaim
inline constexpr Message minutes_high{"{department}の削減時間は、利用者1人1日あたり{minutes}分になります",
                                      "{department} reports {minutes} minutes saved per user and working day"};

// data_gap
inline constexpr Message usage_missing{"利用人数の記録がない回が{n}回続いています",
                                       "{n} {n|record|records} in a row without user counts"};
inline constexpr Message usage_old{"最後の利用人数の記録から{n}日になります",
                                   "{n} {n|day|days} since user counts were recorded"};

}  // namespace planner::msg
