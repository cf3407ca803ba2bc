// Thresholds as people read them: the number with the unit that the threshold's name stands for.
#pragma once

#include <string>
#include <string_view>

#include "planner/base/language.hpp"

namespace planner {

/// "40ポイント" for `polarized_between_critical_gap` of 40; ratios and shares of the period as percent.
std::string threshold_text(std::string_view name, double value, Language language);

/// A threshold as a reader sees it beside a figure, with the side of it that the rule looks for: 40ポイント以上, 35%超,
/// 100%未満, 50%以下. Empty for one that says nothing without its rule, such as an index.
std::string limit_text(std::string_view name, double value, Language language);

/// The figure by which a kind of signal is followed (measure_of_signal), with its unit.
std::string measure_text(std::string_view kind, double value, Language language);

}  // namespace planner
