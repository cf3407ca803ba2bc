// How much room text takes in a drawing. A page cannot measure without a script, and its fonts are the reader's: these
// are upper estimates for sans-serif fonts, so that a label that fits here fits there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace planner {

/// Of ordinary labels, in the units of a drawing (pixels at its own size).
constexpr double label_size = 12;

/// Units that `text` takes in one line at `size`.
double text_width(std::string_view text, double size = label_size);

/// Cut to `room` units, with … at its end when something was cut. Empty where not even that fits.
std::string shortened(std::string_view text, double room, double size = label_size);

/// Folded to at most `most` lines of `room` units; the last one is shortened where there is more.
std::vector<std::string> wrapped(std::string_view text, double room, std::size_t most, double size = label_size);

}  // namespace planner
