// The catalogue: the advisor's brief before a meeting (domain 7.2). For the advisor alone, so short and plain.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message brief_title{"{client} 事前メモ", "{client}: brief before the meeting"};
inline constexpr Message brief_subtitle{"第{n}回 {when}（{as_of}現在、社外秘）",
                                        "Meeting {n}, {when} (as of {as_of}, for the advisor only)"};
inline constexpr Message brief_subtitle_none{"次回の予定なし（{as_of}現在、社外秘）",
                                             "No meeting planned (as of {as_of}, for the advisor only)"};

inline constexpr Message brief_aim{"1 今日の狙い", "1 The aim"};
inline constexpr Message aim_with_signal{"「{meeting}」。{agenda}", "{meeting}. {agenda}"};
inline constexpr Message aim_meeting{"「{meeting}」", "{meeting}"};
inline constexpr Message aim_plain{"「{meeting}」。いまの進め方を確かめ、次の一歩を決める",
                                   "{meeting}. See that all goes well, agree the next step"};
inline constexpr Message aim_counts{"「{meeting}」。利用人数を聞き取り、記録の担当と方法を決める",
                                    "{meeting}. Collect the user counts, settle who records them"};
inline constexpr Message aim_none{"次回の定例は予定されていません", "No meeting is planned"};

inline constexpr Message brief_status{"2 状況", "2 Where it stands"};
inline constexpr Message status_scored{"{status}（{score}点{trend}）。{explanation}",
                                       "{status} ({score} points{trend}). {explanation}"};
inline constexpr Message status_plain{"{status}", "{status}"};
inline constexpr Message moved_most{"最も動いた数字（{date}から）：{figures}",
                                    "What moved most (since {date}): {figures}"};
inline constexpr Message moved_nothing{"前の記録から数字は動いていません",
                                       "No figure has moved since the record before"};
inline constexpr Message moved_unknown{"前の記録（{date}）か今回の利用人数がそろっていないため、比べられません",
                                       "The record before ({date}) or this one lacks user counts, so they cannot be "
                                       "compared"};
inline constexpr Message moved_first{"比べられる前の記録はまだありません",
                                     "There is no record before to compare with yet"};
inline constexpr Message moved_figure{"{title} {sign}{change}", "{title} {sign}{change}"};
inline constexpr Message momentum_text{"直近の伸びは4週間あたり{points}ポイント",
                                       "Momentum: {points} points in four weeks"};

inline constexpr Message brief_signals{"3 兆候（上位2件）", "3 Signals (the first two)"};
inline constexpr Message signal_line{"{title}（{level}、{since}から）：{evidence}",
                                     "{title} ({level}, since {since}): {evidence}"};
inline constexpr Message signal_inserted{"議題に入れた項目：「{agenda}」{minutes}分",
                                         "In the agenda: “{agenda}”, {minutes} min"};
inline constexpr Message signal_by_chat{"時間が取れないため、チャットか個別の場で：「{agenda}」",
                                        "No room in the meeting, so by chat or apart: “{agenda}”"};
inline constexpr Message signal_by_hand{"議題にするなら：「{agenda}」{minutes}分",
                                        "If it is taken up: “{agenda}”, {minutes} min"};
inline constexpr Message signal_remedy{"対策：{action}（{owner}、{due}）", "Remedy: {action} ({owner}, {due})"};
inline constexpr Message signals_none{"兆候はありません", "No signal"};
inline constexpr Message signals_more{"ほか：{titles}", "Also: {titles}"};
inline constexpr Message signal_short{"{title}（{level}）", "{title} ({level})"};

inline constexpr Message brief_agenda{"4 議題", "4 Agenda"};
inline constexpr Message agenda_line{"{minutes}分 {title}", "{minutes} min {title}"};

inline constexpr Message brief_actions{"5 対応事項（担当者別）", "5 Actions by person"};
inline constexpr Message brief_action{"{title}（{due}）", "{title} ({due})"};
inline constexpr Message brief_action_over{"{title}（{due}、{n}日超過）", "{title} ({due}, {n} {n|day|days} overdue)"};
inline constexpr Message brief_actions_none{"未了の対応事項はありません", "No open action"};

inline constexpr Message brief_goals{"6 目標の見込みと問いかけ", "6 Goals at risk, and a question"};
inline constexpr Message brief_goal{"{goal}：{now}→見込み{forecast}（目標{target}）。{owner}に「{question}」",
                                    "{goal}: {now}, forecast {forecast} (target {target}). Ask {owner}: “{question}”"};
inline constexpr Message brief_goal_bare{"{goal}：{now}（目標{target}）。{owner}に「{question}」",
                                         "{goal}: {now} (target {target}). Ask {owner}: “{question}”"};
inline constexpr Message ask_use{"次の2週間で、どの部署のどなたに声をかけるとよいでしょうか",
                                 "Which department should we talk to in the next two weeks?"};
inline constexpr Message ask_hours{"人数・頻度・1回あたりの効果のうち、どれを増やせそうですか",
                                   "Which can grow: people, frequency, or the saving per run?"};
inline constexpr Message ask_manual{"前回から変えたことと、次に1つ変えるとしたら何でしょうか",
                                    "What did you change since last time, and what one thing next?"};
inline constexpr Message ask_complete{"基準値は、いつ・誰が測れるでしょうか",
                                      "Who can measure the baseline, and when?"};
inline constexpr Message brief_goals_none{"見込みの足りない目標はありません", "No goal at risk"};

inline constexpr Message brief_stuck{"7 止まっている活用テーマ", "7 Use cases that stand still"};
inline constexpr Message stuck_line{"{title}：「{stage}」のまま{n}日。{proposal}",
                                    "{title}: at {stage} for {n} {n|day|days}. {proposal}"};
inline constexpr Message stuck_go{"30分の実践会を開き、次の段階へ", "A 30-minute session to take it on"};
inline constexpr Message stuck_drop{"保留を提案し、別の1件を選ぶ", "Suggest to park it and choose another"};
inline constexpr Message stuck_none{"ありません", "None"};

inline constexpr Message brief_questions{"8 未回答のご質問と、よくある質問の候補", "8 Open questions, and likely FAQ"};
inline constexpr Message question_open{"未回答（{date}）：{text}", "Open ({date}): {text}"};
inline constexpr Message question_faq{"よくある質問の候補：{text}", "Likely FAQ: {text}"};
inline constexpr Message questions_none{"未回答のご質問はありません", "No open question"};

inline constexpr Message brief_news{"9 最新情報の適用", "9 News to apply"};
inline constexpr Message news_last{"最後の適用は{date}（{n}日前）の「{title}」",
                                   "Last applied on {date} ({n} {n|day|days} ago): {title}"};
inline constexpr Message news_never{"まだ適用の記録がありません", "Nothing applied yet"};
inline constexpr Message news_for{"当てる候補：「{title}」（{department}）", "Apply to: {title} ({department})"};

inline constexpr Message news_from_shelf{"次の候補：「{title}」", "Next from the shelf: {title}"};
inline constexpr Message news_from_shelf_for{"次の候補：「{title}」（対象：{target}）",
                                             "Next from the shelf: {title} (for {target})"};

inline constexpr Message brief_people{"10 人について", "10 People"};
inline constexpr Message people_sponsor_absent{"経営者は前回ご欠席でした。冒頭10分のご参加をお願いする",
                                               "The sponsor was absent last time: ask for the first ten minutes"};
inline constexpr Message people_many_departments{"{name}：{n}部署を担当（{most}部署まで）",
                                                 "{name} looks after {n} departments (at most {most})"};
inline constexpr Message people_many_actions{"{name}：未了の対応事項が{n}件", "{name} has {n} open {n|action|actions}"};
inline constexpr Message people_no_deputy{"{name}：代理が未定", "{name} has no deputy"};
inline constexpr Message people_support{"{name}：サポートの候補は、{text}", "Support for {name}: {text}"};
inline constexpr Message people_memo{"控え（{date}）：{text}", "Memo ({date}): {text}"};
inline constexpr Message people_nothing{"特にありません", "Nothing in particular"};

inline constexpr Message brief_missing{"11 足りない数字と聞く相手", "11 Figures missing, and whom to ask"};
inline constexpr Message missing_counts{"{department}の利用人数：{who}", "Users in {department}: {who}"};
inline constexpr Message missing_regular{"{department}の週3日以上の人数：{who}",
                                         "Regular users in {department}: {who}"};
inline constexpr Message missing_core{"{department}の主要業務での人数：{who}",
                                      "Users in core work in {department}: {who}"};
inline constexpr Message missing_hours{"{department}の削減時間：{who}", "Hours saved in {department}: {who}"};
inline constexpr Message missing_all_counts{"全部署の直近7日の利用人数：{who}",
                                            "User counts of all departments: {who}"};
inline constexpr Message missing_goal{"「{goal}」の最新値：{who}", "Latest value of “{goal}”: {who}"};
inline constexpr Message missing_chat_count{"ご質問の件数：{who}", "Number of questions: {who}"};
inline constexpr Message missing_none{"そろっています", "Nothing is missing"};

inline constexpr Message brief_fallback{"12 時間が短くなったとき", "12 If time is short"};
inline constexpr Message fallback_line{"{minutes}分版：{items}", "{minutes} minutes: {items}"};
inline constexpr Message fallback_item{"{title} {minutes}分", "{title} {minutes}"};

}  // namespace planner::msg
