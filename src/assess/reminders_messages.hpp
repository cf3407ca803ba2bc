// The catalogue: what reminders are filled with, and the points that stand in lists after their texts.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message each_department{"{departments}のそれぞれ", "each of these departments ({departments})"};
inline constexpr Message point_criterion{"{text}", "{text}"};
inline constexpr Message point_adoption{"利用率{least}%以上（現在{now}%）",
                                        "adoption of {least}% or more ({now}% now)"};
inline constexpr Message point_adoption_unknown{"利用率{least}%以上（利用人数の報告待ち）",
                                                "adoption of {least}% or more (user counts not reported yet)"};
inline constexpr Message point_core{"主要業務での利用割合{least}%以上（現在{now}%）",
                                    "core-use share of {least}% or more ({now}% now)"};
inline constexpr Message point_core_unknown{"主要業務での利用割合{least}%以上（報告待ち）",
                                            "core-use share of {least}% or more (not reported yet)"};
inline constexpr Message point_gap{"部署間の差{most}ポイント以内（現在{now}ポイント）",
                                   "gap between departments within {most} points ({now} points now)"};
inline constexpr Message point_fitted{"装着した活用テーマがこれからの部署：{departments}",
                                      "departments still to fit a first use case: {departments}"};
inline constexpr Message point_fitted_small{"装着した活用テーマがこれからの少人数の部署：{n}部署",
                                            "small departments still to fit a first use case: {n}"};
inline constexpr Message point_shared{"2部署以上で使われる事例{least}件以上（現在{now}件）",
                                      "{least} or more use cases live in two departments ({now} now)"};
inline constexpr Message point_written{"手順書への組み込み{least}件以上（現在{now}件）",
                                       "{least} or more built into written procedures ({now} now)"};

}  // namespace planner::msg
