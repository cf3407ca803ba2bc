// The catalogue: the health score explained.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message health_points{"{score}点です。", "{score} points."};
inline constexpr Message health_capped{
    "計算上は{raw}点ですが、「{signal}」が{level}の段階にあるため{cap}点を上限としています。",
    "By its parts the score would be {raw}; “{signal}” stands at {level}, so {cap} is the most it can be."};
inline constexpr Message health_lost_one{"主な減点：{first} −{points}点", "Points lost most: {first} −{points}"};
inline constexpr Message health_lost_two{"主な減点：{first} −{points}点、{second} −{more}点",
                                         "Points lost most: {first} −{points}, {second} −{more}"};

inline constexpr Message health_reach{"広がり", "reach"};
inline constexpr Message health_depth{"深さ", "depth"};
inline constexpr Message health_evenness{"部署間の差", "gap between departments"};
inline constexpr Message health_goals{"目標", "goals"};
inline constexpr Message health_cadence{"運営", "cadence"};

}  // namespace planner::msg
