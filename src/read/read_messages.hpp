// The catalogue: what reading a file can find.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message too_large{"ファイルが1 MiBを超えているため、読み込みを中止しました",
                                   "the file is over 1 MiB and was not read"};
inline constexpr Message too_many{"「{key}」が{n}件あります（1つのファイルに{most}件まで）",
                                  "{n} of '{key}', and a file has {most} at most"};
inline constexpr Message and_more{"誤りが{most}件に達したため、残りの指摘は省きました",
                                  "{most} errors so far; the rest is left out"};
inline constexpr Message key_too_deep{"キーの「.」が64個を超えています", "this key has more than 64 dotted parts"};
inline constexpr Message unknown_key{"「{key}」というキーはありません", "there is no key '{key}' here"};
inline constexpr Message did_you_mean{"「{name}」ではありませんか", "did you mean '{name}'?"};
inline constexpr Message known_keys{"使えるキー：{names}", "known here: {names}"};
inline constexpr Message missing_key{"「{key}」が必要です", "'{key}' is missing"};
inline constexpr Message wrong_kind{"「{key}」には{wanted}を書いてください（今は{given}です）",
                                    "'{key}' wants {wanted}, and this is {given}"};
inline constexpr Message empty_text{"「{key}」が空です", "'{key}' is empty"};
inline constexpr Message below_least{"「{key}」は{least}以上にしてください（今は{value}です）",
                                     "'{key}' is at least {least}, and this is {value}"};
inline constexpr Message above_most{"「{key}」は{most}以下にしてください（今は{value}です）",
                                    "'{key}' is at most {most}, and this is {value}"};
inline constexpr Message unknown_word{"「{key}」に「{value}」は使えません", "'{key}' cannot be '{value}'"};
inline constexpr Message known_words{"使える値：{names}", "one of: {names}"};
inline constexpr Message bad_id{
    "「{key}」に使えるのは半角の英数字と「_」「-」で、64文字までです（今は「{value}」です）",
    "'{key}' is made of letters, digits, '_' and '-', at most 64 (this is '{value}')"};
inline constexpr Message bad_color{"「{key}」は \"#1f6feb\" のような色で書いてください",
                                   "'{key}' is a colour such as \"#1f6feb\""};
inline constexpr Message bad_timezone{"タイムゾーン「{value}」はありません", "there is no time zone '{value}'"};
inline constexpr Message timezone_hint{"\"Asia/Tokyo\" のように、地域/都市の形で書きます",
                                       "write it as area and city, such as \"Asia/Tokyo\""};
inline constexpr Message bad_holidays{"祝日「{value}」を読み取れません", "cannot read the holidays '{value}'"};
inline constexpr Message holidays_hint{"\"jp\" または .ics ファイルのパスを書きます",
                                       "write \"jp\" or the path of an .ics file"};
inline constexpr Message bad_email{"メールアドレス「{value}」に「@」がありません",
                                   "the e-mail address '{value}' has no '@'"};
inline constexpr Message bad_cadence{"開催の間隔「{value}」を読み取れません", "cannot read the cadence '{value}'"};
inline constexpr Message cadence_hint{"\"every 2 weeks on tue\" または \"1st,3rd tue\" のように書きます",
                                      "write \"every 2 weeks on tue\" or \"1st,3rd tue\""};
inline constexpr Message bad_time{"時刻「{value}」を読み取れません", "cannot read the time '{value}'"};
inline constexpr Message time_hint{"\"10:00\" のように書きます", "write \"10:00\""};
inline constexpr Message bad_date{"日付「{value}」を読み取れません", "cannot read the date '{value}'"};
inline constexpr Message date_hint{"引用符を付けずに {example} のように書きます", "write {example}, without quotes"};
inline constexpr Message date_range{"「{key}」は2000年から2099年までの日付にしてください",
                                    "'{key}' is a date from 2000 to 2099"};
inline constexpr Message bad_weeks{"「{key}」には週の数か \"auto\" を書いてください",
                                   "'{key}' is a number of weeks or \"auto\""};
inline constexpr Message bad_week_range{"「{key}」は [4, 8] のように、最初と最後の週で書いてください",
                                        "'{key}' is a first and a last week, such as [4, 8]"};
inline constexpr Message format_unknown{"この形式（format = {value}）は扱えません。扱えるのは 1 です",
                                        "this is format {value}; known is 1"};

inline constexpr Message kind_text{"文字列（引用符つき）", "a text in quotes"};
inline constexpr Message kind_integer{"整数", "a whole number"};
inline constexpr Message kind_number{"数値", "a number"};
inline constexpr Message kind_flag{"true か false", "true or false"};
inline constexpr Message kind_date{"日付（2026-04-07 の形）", "a date such as 2026-04-07"};
inline constexpr Message kind_time{"時刻（\"10:00\" の形）", "a time such as \"10:00\""};
inline constexpr Message kind_date_time{"日時", "a date with a time"};
inline constexpr Message kind_list{"リスト（[ ] で囲んだもの）", "a list in [ ]"};
inline constexpr Message kind_table{"テーブル", "a table"};
inline constexpr Message kind_words{"言語ごとの文（{ ja = \"…\", en = \"…\" } の形）",
                                    "a text for each language, { ja = \"…\", en = \"…\" }"};
inline constexpr Message playbook_lacks{"この playbook には、次の表がありません：{names}",
                                        "this playbook lacks tables: {names}"};
inline constexpr Message playbook_base_hint{
    "base = \"builtin\" と書くと、内蔵の playbook と違うところだけを書けば済みます",
    "with base = \"builtin\" it need only say what differs from the built-in one"};
inline constexpr Message kind_tables{"テーブルの並び（[[{key}]]）", "a list of tables, [[{key}]]"};
inline constexpr Message kind_departments{"部署のidのリストか \"all\"", "a list of department ids, or \"all\""};

}  // namespace planner::msg
