// The catalogue: how an answer to a question of init is written.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message example_client{"例：株式会社みなと商事", "such as Harbour Lane Ltd"};
inline constexpr Message example_start{"例：2026-05-11、5/11、5月11日", "such as 2026-05-11 or 5/11"};
inline constexpr Message example_weeks{"例：14、auto", "such as 14, or auto"};
inline constexpr Message example_cadence{"例：every 2 weeks on tue、1st,3rd thu",
                                         "such as every 2 weeks on tue, or 1st,3rd thu"};
inline constexpr Message example_time{"例：10:00", "such as 10:00"};
inline constexpr Message example_department{"例：営業部:8、sales=営業部:8", "such as Sales:8 or sales=Sales:8"};

}  // namespace planner::msg
