// What pages say besides the document's own words: controls, and the text alternatives of charts.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message page_contents{"目次", "Contents"};
inline constexpr Message page_logo{"ロゴ", "Logo"};
inline constexpr Message chart_numbers{"数字で見る", "Show the numbers"};
inline constexpr Message chart_reached{"現在", "Now"};
inline constexpr Message chart_likely{"見込みの範囲", "Likely range"};
inline constexpr Message chart_range{"（見込み {range}）", " (likely {range})"};

inline constexpr Message number_what{"項目", "What"};
inline constexpr Message number_which{"名称・番号", "Name or number"};
inline constexpr Message number_when{"日付", "Date"};
inline constexpr Message number_day{"時点", "As of"};
inline constexpr Message number_note{"補足", "Remarks"};
inline constexpr Message number_cancelled{"{date}（中止）", "{date} (cancelled)"};
inline constexpr Message number_from_to{"{from}〜{to}", "{from} – {to}"};

inline constexpr Message tell_period{"{from}から{to}までの見取り図です。", "The period from {from} to {to}."};
inline constexpr Message tell_today{"{title}は{date}です。", "{title} is {date}."};
inline constexpr Message tell_series{"{title}：{items}。", "{title}: {items}."};
inline constexpr Message tell_dated{"{name}は{date}", "{name} on {date}"};
inline constexpr Message tell_value{"{name}は{value}", "{name} {value}"};
inline constexpr Message tell_none{"なし", "none"};

}  // namespace planner::msg
