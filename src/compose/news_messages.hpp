// The catalogue: the news shelf.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message shelf_title{"最新情報の棚", "The news shelf"};
inline constexpr Message shelf_empty{"この日までの最新情報はありません。", "There is no news up to this day."};
inline constexpr Message shelf_date{"日付", "Date"};
inline constexpr Message shelf_tool{"ツール", "Tool"};
inline constexpr Message shelf_any_tool{"どのツールでも", "any"};
inline constexpr Message shelf_for{"対象", "For"};
inline constexpr Message shelf_everybody{"すべての部署", "everybody"};
inline constexpr Message shelf_applied{"適用済み", "Applied"};
inline constexpr Message shelf_applied_entry{"{client}（{date}）", "{client} ({date})"};
inline constexpr Message shelf_applied_by{"{client}（{date}、{by}）", "{client} ({date}, {by})"};
inline constexpr Message shelf_waiting{"これから", "Still to apply"};
inline constexpr Message shelf_nobody{"なし", "none"};

}  // namespace planner::msg
