// The system's errors in words.
#pragma once

#include "planner/base/language.hpp"
#include "planner/cli/system.hpp"

namespace planner {

Words failure_words(Failure failure);

}  // namespace planner
