// The catalogue: what makes planner at home on a system: schemas for editors, completion for shells, the manual page.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message schema_summary{
    "ファイルやJSON出力のJSON Schemaを出力します（エディターでの入力補完と確認に使えます）",
    "prints the JSON Schema of a file or a JSON output, for completion and checks in editors"};
inline constexpr Message schema_examples{
    "planner schema\nplanner schema engagement -o minato/engagement.schema.json\nplanner schema engagement --playbook "
    "my.toml",
    "planner schema\nplanner schema engagement -o harbor/engagement.schema.json\nplanner schema engagement --playbook "
    "my.toml"};
inline constexpr Message opt_schema_playbook{"IDやしきい値を取り出すプレイブック（省くと内蔵のもの）",
                                             "the playbook whose ids and thresholds it knows (else the built-in one)"};
inline constexpr Message schema_of_file{"入力：{path}", "input: {path}"};
inline constexpr Message schema_of_output{"出力：{command} -f json（{version}）",
                                          "output: {command} -f json ({version})"};

inline constexpr Message completion_summary{"シェルの入力補完の設定を出力します",
                                            "prints what makes a shell complete planner's commands"};
inline constexpr Message completion_examples{
    "source <(planner completion bash)\nplanner completion bash > ~/.local/share/bash-completion/completions/planner\n"
    "planner completion fish > ~/.config/fish/completions/planner.fish",
    "source <(planner completion bash)\nplanner completion bash > ~/.local/share/bash-completion/completions/planner\n"
    "planner completion fish > ~/.config/fish/completions/planner.fish"};

inline constexpr Message man_summary{"マニュアルページ planner(1) を出力します", "prints the manual page planner(1)"};
inline constexpr Message man_examples{"planner man | man -l -\nplanner man -o planner.1",
                                      "planner man | man -l -\nplanner man -o planner.1"};
inline constexpr Message man_title{"ユーザーコマンド", "User Commands"};
inline constexpr Message man_name{"名前", "NAME"};
inline constexpr Message man_synopsis{"書式", "SYNOPSIS"};
inline constexpr Message man_description{"説明", "DESCRIPTION"};
inline constexpr Message man_commands{"コマンド", "COMMANDS"};
inline constexpr Message man_common{"共通のオプション", "COMMON OPTIONS"};
inline constexpr Message man_exit{"終了ステータス", "EXIT STATUS"};
inline constexpr Message man_environment{"環境変数", "ENVIRONMENT"};
inline constexpr Message man_files{"ファイル", "FILES"};
inline constexpr Message man_command{"コマンド", "command"};
inline constexpr Message man_option{"オプション", "option"};
inline constexpr Message man_about{
    "クライアントごとに1つのフォルダーを持ちます。契約時に planner init で作り、定例のたびに planner checkin で記録し、"
    "planner plan と planner agenda で計画書と議題を作ります。\n"
    "ENGAGEMENT は engagement.toml "
    "のあるフォルダーか、そのファイルです。省くと、今のフォルダーか、最も近い親フォルダーの"
    "ものを使います。PATH にはクライアントのフォルダーをまとめたフォルダーも指定できます。",
    "There is one folder a client. planner init makes it at the contract, planner checkin records each meeting, "
    "planner "
    "plan and planner agenda make the plan and the agendas.\n"
    "ENGAGEMENT is a folder with an engagement.toml, or that file; without it, the current folder or the nearest "
    "parent "
    "that has one. PATH may also be a folder of many clients."};
inline constexpr Message man_exit_done{"正常に終わりました", "done"};
inline constexpr Message man_exit_yes{"お尋ねの答えが「ある」です（--strict など）、または中止しました",
                                      "the answer is \"yes, something\" (such as with --strict), or it was stopped"};
inline constexpr Message man_exit_usage{"使い方が正しくありません", "wrong usage"};
inline constexpr Message man_exit_data{"ファイルの内容に誤りがあります", "a file that is not right"};
inline constexpr Message man_exit_system{"ファイルの読み書きなどができませんでした",
                                         "the system refused, as for a missing file or a full disk"};
inline constexpr Message man_as_of{"今日とみなす日付。--as-of が優先します",
                                   "the date that stands for today; --as-of comes first"};
inline constexpr Message man_locale{"表示の言語。--lang が優先します。文書の言語は engagement.toml に従います",
                                    "the program's language; --lang comes first. Documents follow engagement.toml"};
inline constexpr Message man_editor{"checkin --edit で使うエディター", "the editor of checkin --edit"};
inline constexpr Message man_no_color{"NO_COLOR に値があるとき、または TERM が dumb のときは色を付けません",
                                      "no colour when NO_COLOR is not empty or TERM is dumb"};
inline constexpr Message man_columns{"端末の幅が分からないときの幅", "the width, where the terminal does not tell it"};
inline constexpr Message man_state_home{"下書きなどを置くフォルダー（省くと ~/.local/state）",
                                        "where drafts are kept (otherwise ~/.local/state)"};
inline constexpr Message man_engagement_file{"契約時の内容。人が編集し、コマンドは書き換えません",
                                             "what held at the contract; people edit it, no command rewrites it"};
inline constexpr Message man_checkin_files{"進捗記録。1回につき1ファイルで、作成後は変更しません",
                                           "the check-ins, one file each, never changed once made"};

}  // namespace planner::msg
