// The catalogue: pages to print.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message sheet_blank{"＿＿＿＿＿＿＿＿＿＿＿＿＿＿", "＿＿＿＿＿＿＿＿＿＿＿＿＿＿"};
inline constexpr Message sheet_blank_line{"＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿",
                                          "＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿"};

// What stands in a sentence where the client's own word is not known.
inline constexpr Message sheet_our_company{"当社", "our company"};
inline constexpr Message sheet_our_tool{"会社が指定したサービス", "the service our company has chosen"};
inline constexpr Message sheet_chat_desk{"チャット相談窓口", "the chat desk"};
inline constexpr Message sheet_the_lead{"推進責任者", "the programme lead"};
inline constexpr Message sheet_the_advisor{"顧問", "the advisor"};
inline constexpr Message sheet_the_champions{"AI担当", "the champions"};
inline constexpr Message sheet_usual_meetings{"月2回、1回60分ほど", "twice a month, about 60 minutes"};
inline constexpr Message sheet_this_task{"この業務", "this task"};

inline constexpr Message sheet_named_role{"{role}（{name}）", "{role} ({name})"};
inline constexpr Message sheet_channel{"{service}「{channel}」", "{service}, {channel}"};
inline constexpr Message sheet_seats{"{name}（{n}席）", "{name} ({n} {n|seat|seats})"};
inline constexpr Message sheet_people{"{n}名", "{n}"};
inline constexpr Message sheet_department_people{"{name} {n}名", "{name} ({n})"};
inline constexpr Message sheet_honorific{"様", " "};
inline constexpr Message sheet_champion_hours{"週{n}時間ほど（業務時間内）",
                                              "about {n} hours a week, in working hours"};
inline constexpr Message sheet_meetings{"全{count}回、1回{minutes}分", "{count} in all, {minutes} minutes each"};
inline constexpr Message sheet_meetings_next{"{meetings}、次回は{when}", "{meetings}, the next on {when}"};
inline constexpr Message sheet_hours{"{n}時間", "{n} hours"};
inline constexpr Message sheet_runs{"{n}回", "{n}"};
inline constexpr Message sheet_each{"{value}（1人あたり）", "{value} (each person)"};

// What to mind with a use case, by its flags.
inline constexpr Message mind_personal{
    "個人情報や社外秘を扱う業務です。入力ルールの「加工すれば可」に沿って、名前などを置き換えてから入力します。",
    "The task holds personal or confidential data: replace names and the like by the input rule before entering."};
inline constexpr Message mind_integration{
    "ほかのシステムとのつなぎ込みが必要です。まずは、つながずに手で写す形で試します。",
    "Another system would have to be connected; try it first without, copying by hand."};
inline constexpr Message mind_samples{"手本になる過去の資料がまだありません。はじめに良い例を2〜3件そろえます。",
                                      "There are no past samples yet; gather two or three good ones first."};
inline constexpr Message mind_expert{"できたものは毎回、担当者が確認してから使います。",
                                     "The person in charge checks every result before it is used."};
inline constexpr Message mind_rule{"入力してよい情報は、入力ルール（A4・1枚）に従います。",
                                   "What may be entered follows the one-page input rule."};

// The flags of a task in the work map, as one word each.
inline constexpr Message task_personal{"個人", "personal"};
inline constexpr Message task_system{"連携", "system"};

inline constexpr Message sheet_ditto{"〃", "″"};

// The list of sheets.
inline constexpr Message sheets_title{"用紙の一覧", "Sheets"};
inline constexpr Message sheets_column_name{"名前", "Name"};
inline constexpr Message sheets_column_title{"用紙", "Sheet"};
inline constexpr Message sheets_column_use{"使いどころ", "What it is for"};
inline constexpr Message sheets_use{"planner sheet 名前 [案件] で印刷用のページを作ります。",
                                    "planner sheet NAME [ENGAGEMENT] makes the page to print."};

}  // namespace planner::msg
