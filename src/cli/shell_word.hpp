// Words of commands that are printed to be copied into a shell.
#pragma once

#include <string>
#include <string_view>

namespace planner {

/// As a shell reads it as one word: as it is where nothing in it is special, else in single quotes.
std::string shell_word(std::string_view word);

}  // namespace planner
