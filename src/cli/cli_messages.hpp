// The catalogue: what the command line itself says.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message no_command{"コマンドを指定してください", "name a command"};
inline constexpr Message unknown_command{"「{word}」というコマンドはありません", "there is no command '{word}'"};
inline constexpr Message unknown_option{"「{word}」というオプションはありません", "there is no option '{word}'"};
inline constexpr Message surplus_word{"「{word}」は余分です", "'{word}' is one word too many"};
inline constexpr Message missing_word{"{name} を指定してください", "{name} is missing"};
inline constexpr Message option_wants_value{"値の必要なオプションに値がありません", "an option lacks its value"};
inline constexpr Message bad_choice{"--{option} に「{value}」は使えません", "--{option} cannot be '{value}'"};
inline constexpr Message bad_word{"planner {command} に「{word}」は指定できません",
                                  "planner {command} does not take '{word}'"};
inline constexpr Message choices{"使える値：{names}", "one of: {names}"};
inline constexpr Message option_means{"--{option}：{meaning}", "--{option}: {meaning}"};
inline constexpr Message meant{"{name} ではありませんか", "did you mean {name}?"};
inline constexpr Message see_help{"使い方は planner {command} --help をご覧ください", "see planner {command} --help"};
inline constexpr Message see_all_help{"コマンドの一覧は planner --help で見られます",
                                      "planner --help lists the commands"};
inline constexpr Message bad_date_option{"--{option} の日付「{value}」を読み取れません（例：2026-04-07）",
                                         "cannot read the date '{value}' of --{option} (such as 2026-04-07)"};
inline constexpr Message bad_number_option{
    "--{option} には{least}から{most}までの整数を指定してください（今は「{value}」です）",
    "--{option} is a whole number from {least} to {most}, and this is '{value}'"};
inline constexpr Message bad_as_of_variable{"環境変数 PLANNER_AS_OF の日付「{value}」を読み取れません",
                                            "cannot read the date '{value}' in PLANNER_AS_OF"};
inline constexpr Message cannot_read{"{path} を読み込めません：{why}", "cannot read {path}: {why}"};
inline constexpr Message not_a_logo{"{path} はPNGでもSVGでもありません", "{path} is neither a PNG nor an SVG"};
inline constexpr Message logo_too_big{"{path} は大きすぎます。ロゴは1 MiBまでにしてください",
                                      "{path} is too big; a logo may have up to 1 MiB"};
inline constexpr Message too_many_checkins{
    "記録のファイルが{n}個あります（1社につき{most}個まで）。別の場所のファイルが入っていないか確認してください",
    "{n} check-ins are in this folder, and one client has {most} at most; look whether they all belong here"};
inline constexpr Message checkins_too_large{
    "記録が合わせて8 MiBを超えています。別の場所のファイルが入っていないか確認してください",
    "these check-ins are over 8 MiB together; look whether they all belong here"};
inline constexpr Message cannot_write{"{path} に書き込めません：{why}", "cannot write {path}: {why}"};
inline constexpr Message cannot_print{"標準出力に書き込めません：{why}", "cannot write to standard output: {why}"};
inline constexpr Message no_engagement{"{path} に engagement.toml がありません",
                                       "there is no engagement.toml in {path}"};
inline constexpr Message no_engagement_here{
    "ここにも親フォルダーにも engagement.toml がありません。フォルダーを指定するか、planner init で作成してください",
    "no engagement.toml here or in any parent folder; name one, or make one with "
    "planner init"};
inline constexpr Message format_unsuited{"{command} は {format} の形式では出力できません（使える形式：{names}）",
                                         "{command} does not come as {format} (but as {names})"};
inline constexpr Message format_of_name{
    "ファイル名「{path}」からは形式が分かりません。-f で指定してください（使える形式：{names}）",
    "cannot tell a format from the name '{path}'; say -f (one of {names})"};
inline constexpr Message wrote{"{path} に保存しました", "wrote {path}"};
inline constexpr Message out_of_memory{"メモリーが足りません", "out of memory"};
inline constexpr Message unexpected{"予期しないエラーです：{what}", "unexpected: {what}"};

inline constexpr Message why_missing{"見つかりません", "not found"};
inline constexpr Message why_forbidden{"権限がありません", "permission denied"};
inline constexpr Message why_folder{"フォルダーです", "it is a folder"};
inline constexpr Message why_not_folder{"フォルダーではありません", "not a folder"};
inline constexpr Message why_exists{"すでにあります", "it exists already"};
inline constexpr Message why_full{"ディスクがいっぱいです", "the disk is full"};
inline constexpr Message why_read_only{"読み取り専用です", "read-only"};
inline constexpr Message why_too_big{"ファイルサイズの上限を超えます", "over the limit of a file's size"};
inline constexpr Message why_loop{"リンクが循環しています", "links go in a circle"};
inline constexpr Message why_input_output{"入出力エラーです", "input/output error"};
inline constexpr Message why_other{"システムのエラー番号 {code}", "system error {code}"};

inline constexpr Message tagline{"生成AIの定着を支える伴走支援プランナー",
                                 "the follow-up planner that makes generative AI stick"};
inline constexpr Message usage_title{"使い方：", "Usage: "};
inline constexpr Message commands_title{"コマンド", "Commands"};
inline constexpr Message options_title{"オプション", "Options"};
inline constexpr Message common_title{"共通のオプション", "Common options"};
inline constexpr Message examples_title{"例", "Examples"};
inline constexpr Message more_help{"各コマンドの詳しい使い方：planner コマンド --help",
                                   "More on a command: planner COMMAND --help"};
inline constexpr Message help_examples{
    "planner init minato --client 株式会社みなと商事 --start 2026-04-06\nplanner plan minato -o minato/plan.md",
    "planner init harbor --client \"Harbour Lane Ltd\" --start 2026-11-09 --lang en\nplanner plan harbor -o plan.md"};
inline constexpr Message version_line{"planner {version}", "planner {version}"};

inline constexpr Message opt_as_of{"今日とみなす日付（環境変数 PLANNER_AS_OF でも指定できます）",
                                   "the date that stands for today (also PLANNER_AS_OF)"};
inline constexpr Message opt_lang{"表示の言語。指定すると文書にも使います",
                                  "the program's language; when given, the document's too"};
inline constexpr Message opt_color{"色を付けるか（NO_COLOR にも従います）",
                                   "whether to use colour (NO_COLOR is honoured)"};
inline constexpr Message opt_help{"使い方を表示します", "shows help"};
inline constexpr Message opt_version{"版を表示します", "shows the version"};
inline constexpr Message opt_output{"保存先のファイル。形式は拡張子から決まります（- は標準出力）",
                                    "the file to write; its ending gives the format (- is standard output)"};
inline constexpr Message opt_format{"形式", "the format"};

}  // namespace planner::msg
