// The catalogue: units of thresholds and of what signals measure.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message unit_points{"{n}ポイント", "{n} {n|point|points}"};
inline constexpr Message unit_percent{"{n}%", "{n}%"};
inline constexpr Message unit_days{"{n}日", "{n} {n|day|days}"};
inline constexpr Message unit_hours{"{n}時間", "{n} {n|hour|hours}"};
inline constexpr Message unit_minutes{"{n}分", "{n} {n|minute|minutes}"};
inline constexpr Message unit_departments{"{n}部署", "{n} {n|department|departments}"};
inline constexpr Message unit_items{"{n}件", "{n}"};
inline constexpr Message unit_times{"{n}回", "{n} {n|time|times}"};
inline constexpr Message unit_people{"{n}名", "{n} {n|person|people}"};
inline constexpr Message limit_at_least{"{limit}以上", "{limit} or more"};
inline constexpr Message limit_above{"{limit}超", "over {limit}"};
inline constexpr Message limit_below{"{limit}未満", "under {limit}"};
inline constexpr Message limit_at_most{"{limit}以下", "{limit} or less"};
inline constexpr Message unit_fields{"{n}項目", "{n} {n|field|fields}"};
inline constexpr Message unit_values{"{n}個", "{n} {n|value|values}"};
inline constexpr Message unit_none{"{n}", "{n}"};

// What signals are followed by.
inline constexpr Message measure_fields{"未記入{n}項目", "{n} {n|field|fields} missing"};
inline constexpr Message measure_covered{"担当のいる部署{n}%", "{n}% of departments covered"};
inline constexpr Message measure_adoption{"利用率{n}%", "adoption {n}%"};
inline constexpr Message measure_gap{"{n}ポイント", "{n} points"};
inline constexpr Message measure_unused{"未利用{n}%", "{n}% not using"};
inline constexpr Message measure_forecast{"着地見込み{n}%", "forecast {n}%"};
inline constexpr Message measure_waiting{"提案・試行{n}件", "{n} waiting"};
inline constexpr Message measure_core{"主要業務{n}%", "core {n}%"};
inline constexpr Message measure_cancelled{"見送り{n}回", "{n} cancelled"};
inline constexpr Message measure_overdue{"期日超過{n}%", "{n}% overdue"};
inline constexpr Message measure_asked{"ご質問{n}件", "{n} {n|question|questions}"};
inline constexpr Message measure_answer{"回答まで{n}時間", "answered in {n} h"};
inline constexpr Message measure_news{"最新情報から{n}日", "{n} {n|day|days} since news"};
inline constexpr Message measure_attendance{"出席率{n}%", "attendance {n}%"};
inline constexpr Message measure_minutes{"1人1日{n}分", "{n} min a user and day"};

}  // namespace planner::msg
