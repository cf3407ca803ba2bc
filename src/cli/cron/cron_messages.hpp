// The catalogue: what `planner cron` prints around the lines to paste, and what it refuses.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message cron_summary{"毎朝のお知らせを動かす設定（crontab と systemd）を出します",
                                      "a crontab and a systemd timer for the morning's reminders"};
inline constexpr Message cron_examples{"planner cron clients\nplanner cron minato aoba",
                                       "planner cron clients\nplanner cron harbor --lang en"};

inline constexpr Message cron_head{
    "# planner remind を平日の朝8時に動かす設定です。1か2のどちらか一方を使います。\n"
    "# 8時は、このコンピューターの時計での8時です。\n"
    "# planner や案件のフォルダーを移したときは、この設定を作り直してください。\n"
    "# 「定例の事前メモ」のお知らせが出た朝は、次のコマンドで事前メモを作れます。\n"
    "#   {program} report --for advisor フォルダー\n",
    "# Runs planner remind at eight on weekday mornings. Use either 1 or 2.\n"
    "# Eight o'clock is that of this machine's clock.\n"
    "# When planner or a client's folder moves, print these lines again.\n"
    "# On a morning that announces a meeting's brief, this command makes it:\n"
    "#   {program} report --for advisor FOLDER\n"};

inline constexpr Message cron_crontab{
    "# ==== 1. cron ====\n"
    "# crontab -e で開く画面の最後に、この下の行をそのまま貼り付けます。\n"
    "# お知らせのある朝だけメールが届きます（メールを送る仕組みが必要です）。\n"
    "# 届け先を変えるときは、MAILTO の行の先頭の # を消して書き換えます。\n",
    "# ==== 1. cron ====\n"
    "# Paste the lines below at the end of what crontab -e opens, as they are.\n"
    "# A mail comes only on mornings with something to say (this needs a mail\n"
    "# service). To send it elsewhere, take the # from MAILTO and change it.\n"};

inline constexpr Message cron_service{
    "# ==== 2. systemd ====\n"
    "# (1) 次の内容を ~/.config/systemd/user/planner-remind.service に保存します。\n",
    "# ==== 2. systemd ====\n"
    "# (1) Save this as ~/.config/systemd/user/planner-remind.service\n"};
inline constexpr Message cron_service_title{"planner の朝のお知らせ", "The morning's reminders of planner"};

inline constexpr Message cron_timer{"# (2) 次の内容を ~/.config/systemd/user/planner-remind.timer に保存します。\n",
                                    "# (2) Save this as ~/.config/systemd/user/planner-remind.timer\n"};
inline constexpr Message cron_timer_title{"平日の朝8時に planner のお知らせを出す",
                                          "The reminders of planner at eight on weekday mornings"};

inline constexpr Message cron_enable{
    "# (3) 次の2行を実行します。3行目は、ログインしていない間も動かすときに使います。\n"
    "#   systemctl --user daemon-reload\n"
    "#   systemctl --user enable --now planner-remind.timer\n"
    "#   loginctl enable-linger\n"
    "# その日のお知らせは、次のコマンドで読めます。\n"
    "#   journalctl --user -u planner-remind -o cat --since today\n",
    "# (3) Run the first two lines; the third keeps it going while you are logged out.\n"
    "#   systemctl --user daemon-reload\n"
    "#   systemctl --user enable --now planner-remind.timer\n"
    "#   loginctl enable-linger\n"
    "# This shows the reminders of the day:\n"
    "#   journalctl --user -u planner-remind -o cat --since today\n"};

inline constexpr Message cron_program_unknown{"planner 自身の場所が分かりません",
                                              "cannot tell where the program itself is"};
inline constexpr Message cron_path_unfit{
    "「{path}」は、制御文字などが含まれるため設定に書けません。名前を変えてください",
    "'{path}' holds characters that these lines cannot hold; give it another name"};
inline constexpr Message cron_too_long{
    "cron の1行は{most}バイトまでです。案件をまとめたフォルダーを1つ指定してください",
    "cron takes lines of up to {most} bytes; name one folder that holds the clients"};

}  // namespace planner::msg
