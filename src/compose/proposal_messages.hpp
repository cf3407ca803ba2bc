// The catalogue: the proposal of an engagement.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message proposal_title{"{client} 生成AI定着支援のご提案",
                                        "Proposal for {client}: making generative AI stick"};
inline constexpr Message proposal_lead{
    "生成AIが日々の仕事で自然に使われ、成果が続くところまで、{weeks}週間伴走いたします。",
    "For {weeks} weeks we work alongside you, until generative AI is used as a matter of course and its results last."};

inline constexpr Message proposal_now{"現在の状況", "Where you are"};
inline constexpr Message now_fresh{"これから生成AIを仕事に取り入れる段階です。",
                                   "You are about to bring generative AI into your work."};
inline constexpr Message now_stalled{"生成AIは導入済みですが、日々の仕事にはまだ広がっていない段階です。",
                                     "Generative AI has been introduced, but has yet to spread through daily work."};
inline constexpr Message now_restart{"一度お使いになった生成AIに、あらためて取り組む段階です。",
                                     "You are taking up generative AI once more."};
inline constexpr Message now_people{"対象", "People"};
inline constexpr Message now_people_text{"{departments}部署・{people}名",
                                         "{people} in {departments} {departments|department|departments}"};
inline constexpr Message now_tool{"ツール", "Tool"};
inline constexpr Message now_users{"週に1回以上使っている方", "Weekly users"};
inline constexpr Message now_users_text{"{people}名中{active}名（{percent}%、{date}）",
                                        "{active} of {people} ({percent}%, {date})"};
inline constexpr Message now_users_before{"{people}名中{active}名（{percent}%、開始前）",
                                          "{active} of {people} ({percent}%, before the start)"};
inline constexpr Message now_trainings{"これまでの研修", "Training so far"};
inline constexpr Message now_trainings_text{"{count}回（最後は{date}の「{title}」）",
                                            "{count} (the last on {date}: “{title}”)"};
inline constexpr Message now_tasks{"業務の洗い出し", "Work map"};
inline constexpr Message now_tasks_text{"{count}件", "{count} {count|task|tasks}"};
inline constexpr Message now_champions{"AI担当", "AI champions"};
inline constexpr Message now_champions_text{
    "{departments}部署のうち{covered}部署で決まっています（{people}名）",
    "named in {covered} of {departments} departments ({people} {people|person|people})"};
inline constexpr Message not_heard{"まだ伺っていません", "not known to us yet"};
inline constexpr Message not_heard_note{
    "まだ伺っていない項目は、ヒアリングシートで一緒に整理いたします。そろっていなくても始められます。",
    "What we do not know yet we fill in together with you, on the sheet for the first consultation. You can begin "
    "without it."};

inline constexpr Message proposal_period{"期間と日程", "Period and dates"};
inline constexpr Message period_row{"期間", "Period"};
inline constexpr Message period_row_text{"{start}〜{end}（{weeks}週間）", "{start} to {end} ({weeks} weeks)"};
inline constexpr Message meetings_row{"定例ミーティング", "Regular meetings"};
inline constexpr Message meetings_row_text{"全{count}回（初回 {first}、最終回 {last}）",
                                           "{count} in all (the first on {first}, the last on {last})"};
inline constexpr Message phases_row{"進め方", "Phases"};
inline constexpr Message phase_until{"{phase}（〜{date}）", "{phase} (to {date})"};

inline constexpr Message proposal_line{"1回の支援（点）と、続ける支援（線）", "One-off and continuous support"};
inline constexpr Message line_what{"比べる点", "Compared by"};
inline constexpr Message line_point{"点の支援（研修など）", "One-off (such as training)"};
inline constexpr Message line_line{"線の支援（本提案）", "Continuous (this proposal)"};
inline constexpr Message line_touches{"顔を合わせる回数", "Meetings"};
inline constexpr Message line_point_touches{"これまで{count}回", "{count} so far"};
inline constexpr Message line_point_none{"1回で終わり", "one, and that is all"};
inline constexpr Message line_line_touches{"定例{count}回、相談窓口は毎営業日",
                                           "{count} meetings, and a desk every working day"};
inline constexpr Message line_gap{"次に会うまで", "Until we meet again"};
inline constexpr Message line_point_gap{"最後の研修から{days}日", "{days} days since the last training"};
inline constexpr Message line_point_gap_none{"決まっていません", "not agreed"};
inline constexpr Message line_line_gap{"長くても{days}日", "{days} days at most"};
inline constexpr Message line_measure{"効果の測り方", "What is measured"};
inline constexpr Message line_point_measure{"研修直後の感想", "how people liked it"};
inline constexpr Message line_line_measure{"毎回、利用人数と目標の数字を確認",
                                           "people who use it, and the goals' figures, every time"};
inline constexpr Message line_renewal{"新しい機能", "What is new"};
inline constexpr Message line_point_news{"研修の時点のまま", "as it was at the training"};
inline constexpr Message line_line_renewal{"毎回1件を実際の仕事に適用", "one item put to work every time"};
inline constexpr Message line_so_far{"これまでの実績", "So far"};
inline constexpr Message line_so_far_text{
    "接点{touches}回・最終{date}・最新情報の適用{news}件",
    "{touches} {touches|contact|contacts}, the last on {date}; news applied: {news}"};

inline constexpr Message proposal_ask{"お願いしたいこと", "What we ask of you"};
inline constexpr Message ask_of_sponsor{
    "経営者の方：初回・中間・最終回のご出席と、ふだんの定例の冒頭10分",
    "Executive sponsor: the first, middle and last meeting, and the first ten minutes of the others"};
inline constexpr Message ask_for_champions{
    "部署ごとにAI担当を1名（兼任で構いません。週{hours}時間ほど）",
    "One champion for each department (part-time is fine; about {hours} hours a week)"};
inline constexpr Message ask_for_counts{"定例の前に、AIを使った方の人数だけをお知らせいただくこと（お名前は不要です）",
                                        "Before each meeting, the number of people who used AI (no names)"};
inline constexpr Message ask_next{
    "開始は{start}の予定です。日程とご担当をご確認のうえ、ご意向をお聞かせください。",
    "We plan to begin on {start}. Please look at the dates and people, and let us know what "
    "you think."};

}  // namespace planner::msg
