// The catalogue: what the commands over many clients say.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message progress{"{total}件のうち{done}件を読みました", "{done} of {total} clients read"};
inline constexpr Message no_clients{"{path} の中に engagement.toml が見つかりません", "no engagement.toml in {path}"};

inline constexpr Message remind_summary{
    "今日お伝えすることを、宛先ごとにまとめて出します（なければ何も出しません）",
    "what has to be said today, one letter a reader; prints nothing when there is nothing to say"};
inline constexpr Message remind_examples{
    "planner remind clients\nplanner remind clients --once --for advisor\nplanner remind minato --within 7\nplanner "
    "remind clients -f slack | curl -d @- -H 'Content-Type: application/json' \"$WEBHOOK\"",
    "planner remind clients\nplanner remind clients --once --for advisor\nplanner remind harbor --within 7\nplanner "
    "remind clients -f slack | curl -d @- -H 'Content-Type: application/json' \"$WEBHOOK\""};
inline constexpr Message opt_within{"今日からこの日数のうちにお伝えすることも含めます",
                                    "also what is to be said within so many days from today"};
inline constexpr Message opt_readers{"宛先の役割（advisor,champion のように並べられます）",
                                     "the readers' roles, such as advisor,champion"};
inline constexpr Message opt_once{"1件を1回だけお伝えし、実行しなかった日の分も補います",
                                  "says each thing once, and makes up for days on which it was not run"};
inline constexpr Message opt_exit_code{"お伝えすることがあるとき終了ステータスを1にします",
                                       "exit status 1 when something is due"};
inline constexpr Message no_state_home{
    "--once の記録を置く場所がありません（XDG_STATE_HOME か HOME を設定してください）",
    "there is no place to remember what was said for --once (set XDG_STATE_HOME or HOME)"};
inline constexpr Message cannot_remember{"お伝えした記録を {path} に保存できません：{why}",
                                         "cannot remember in {path} what was said: {why}"};

inline constexpr Message status_summary{"案件の一覧を、状況の悪い順に表示します",
                                        "all clients in one table, worst first"};
inline constexpr Message status_examples{"planner status clients\nplanner status clients --all -o status.csv",
                                         "planner status clients\nplanner status clients --all -o status.csv"};
inline constexpr Message opt_all{"終了した案件も含めます", "ended ones too"};

}  // namespace planner::msg
