// What fits at the end of a command line: asked by the completion scripts, answered from the command table and the
// engagement at hand.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "planner/cli/command.hpp"

namespace planner {

/// What a shell may add of its own, or how it goes on after a candidate.
enum class Follow { words, open, files, folders };

struct Completion {
  struct Candidate {
    std::string word;   ///< the whole word, as it would stand on the line
    std::string about;  ///< what it is, in a few words; may be empty
  };
  std::vector<Candidate> candidates;
  Follow follow = Follow::words;
};

/// `words` are those behind the program's name; the last one, possibly empty, is being typed.
Completion complete(const std::vector<std::string>& words, const Context& context);

/// The candidates for a value by what help calls it: "USE_CASE:STAGE", "FILE", "MILESTONE:done|DATE". `typed` is the
/// value so far; `words` tell which engagement is at hand.
Completion complete_value(std::string_view value_name, std::string_view typed, const std::vector<std::string>& words,
                          const Context& context);

/// The answer as a script reads it: how to follow, then a line a candidate with a tab before what it is.
std::string completion_text(const Completion& completion);

}  // namespace planner
