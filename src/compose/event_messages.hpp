// The catalogue: what stands in calendar entries.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message event_meeting{"{client} 第{n}回定例", "{client}, meeting {n}"};
inline constexpr Message event_topic{"{meeting}：{topic}", "{meeting}: {topic}"};
inline constexpr Message event_cancelled{"【開催なし】{meeting}", "Cancelled: {meeting}"};
inline constexpr Message event_agenda{"議題（{minutes}分）", "Agenda ({minutes} min)"};
inline constexpr Message event_item{"{title}（{minutes}分）", "{title} ({minutes} min)"};

}  // namespace planner::msg
