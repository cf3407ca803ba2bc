// The catalogue: what an agenda says of the news item that was picked for it.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message news_focus{"{focus}。今回の候補は「{title}」", "{focus}; this time: “{title}”"};
inline constexpr Message news_focus_for{"{focus}。今回の候補は「{title}」（{target}）",
                                        "{focus}; this time: “{title}” ({target})"};
inline constexpr Message news_point{"候補：「{title}」", "from the shelf: “{title}”"};
inline constexpr Message news_point_for{"候補：「{title}」（{target}）", "from the shelf: “{title}” ({target})"};
inline constexpr Message news_prepare{"顧問が「{title}」を1枚に要約", "The advisor's one-page summary of “{title}”"};

}  // namespace planner::msg
