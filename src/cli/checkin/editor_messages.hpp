// The catalogue: the text that the editor opens, and what is said around it.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message e_title{"{client}　進捗の記録　{date}", "{client}: check-in of {date}"};
inline constexpr Message e_how{
    "使う行の先頭の「# 」を外し、値を書いてください。外した行だけが記録されます。",
    "Take away the \"# \" before a line to use it, and fill in its value; only such lines are recorded."};
inline constexpr Message e_nothing{"何も外さずに閉じると、記録しません。使わない行はそのままで構いません。",
                                   "Closed as it is, nothing is recorded. Lines that are not used may stay."};

inline constexpr Message e_meeting{"定例", "The meeting"};
inline constexpr Message e_meeting_next{"記録のない定例のうち今日に最も近いもの：第{n}回（{date}）",
                                        "the one nearest to today without a record: meeting {n} ({date})"};
inline constexpr Message e_people_last{"前回（{date}）の出席者です。いらした方だけを残してください。",
                                       "Those who were there last time ({date}); leave those who were there today."};
inline constexpr Message e_people_known{"関係者の一覧です。いらした方だけを残してください。",
                                        "The people on file; leave those who were there."};
inline constexpr Message e_counts{"お名前の代わりに人数だけでも記録できます。", "Or only counts, instead of names."};
inline constexpr Message e_texts{
    "決定事項、議事録に載るメモ、顧問だけのメモ、次の報告書に載る顧問所見",
    "Decisions, notes for the minutes, a memo for the advisor alone, a comment for the next report"};

inline constexpr Message e_open_actions{
    "前回までの対応事項。完了は closed、取りやめは dropped に残してください。",
    "Open actions: leave those that are done in closed, those that are given up in dropped."};
inline constexpr Message e_action{"{id}  {title}（{owner}、{due}まで）", "{id}  {title} ({owner}, by {due})"};
inline constexpr Message e_open_questions{
    "回答待ちのご質問。回答したものを answered に残してください（回答文は下の [[question]] に書けます）。",
    "Questions that wait for an answer: leave the answered ones (a text may go into [[question]] below)."};
inline constexpr Message e_question{"{id}  {text}", "{id}  {text}"};

inline constexpr Message e_usage{
    "利用人数（直近7日）：利用、うち週3日以上、うち主要業務、削減時間",
    "People in the last seven days: active, on three days or more, in core work, hours saved"};
inline constexpr Message e_department{"{name}（{people}名）。前回{date}：{figures}",
                                      "{name} ({people}); on {date}: {figures}"};
inline constexpr Message e_department_first{"{name}（{people}名）。前回の記録なし",
                                            "{name} ({people}); never recorded"};

inline constexpr Message e_chat{"相談窓口（前回から）：件数、回答数、回答までの営業時間",
                                "The desk since last time: asked, answered, business hours to the answer"};
inline constexpr Message e_goals{"目標の実績", "Goals"};
inline constexpr Message e_goal{"{title}。目標{target}、前回{last}", "{title}; target {target}, last {last}"};
inline constexpr Message e_goal_dated{"{value}（{date}）", "{value} ({date})"};
inline constexpr Message e_unknown{"不明", "unknown"};
inline constexpr Message e_use_cases{
    "活用テーマの段階：proposal → trial → fitted → driven → expanded（parked、rejected）",
    "Stages of the use cases: proposal, trial, fitted, driven, expanded (parked, rejected)"};
inline constexpr Message e_use_case{"{title}：今は{stage}", "{title}: now {stage}"};
inline constexpr Message e_postpone{"対応事項の新しい期日", "A new date for an action"};
inline constexpr Message e_new_action{"次回までの対応事項。足りなければ書き足してください（id は a- と英数字）",
                                      "New actions; for more, copy one with an id of its own (a- and letters)"};
inline constexpr Message e_new_question{"回答待ちのご質問（新規）。回答済みのときは answer も書けます",
                                        "A new question, with its answer if there is one"};
inline constexpr Message e_news{"実務に適用した最新AI情報", "News that was put to work"};

inline constexpr Message e_note_head{"次の点を直して保存してください（「#!」の行は消さなくて構いません）",
                                     "please mend this and save again (the lines of \"#!\" may stay)"};
inline constexpr Message e_note{"{line}行目：{text}", "line {line}: {text}"};
inline constexpr Message e_note_other{"この記録により {file} の{line}行目：{text}",
                                      "with this check-in, {file}, line {line}: {text}"};

inline constexpr Message no_editor{
    "エディターが分かりません。VISUAL または EDITOR を設定してください（例：EDITOR=nano planner checkin --edit）",
    "no editor is known: set VISUAL or EDITOR (such as EDITOR=nano planner checkin --edit)"};
inline constexpr Message editor_failed{"エディター「{command}」を起動できません：{why}",
                                       "cannot run the editor '{command}': {why}"};
inline constexpr Message editor_missing{"エディター「{command}」が見つかりません", "there is no editor '{command}'"};
inline constexpr Message editor_ended{"エディターが終了コード{status}で終わったため、記録していません",
                                      "the editor ended with status {status}; nothing was recorded"};
inline constexpr Message editor_unchanged{"変更がないため、記録していません",
                                          "nothing was changed, so nothing was recorded"};
inline constexpr Message editor_kept{"書いた内容はここにあります：{path}", "what you wrote is in {path}"};
inline constexpr Message editor_again{"続けるには：planner checkin {client} --from {path}",
                                      "to go on: planner checkin {client} --from {path}"};

}  // namespace planner::msg
