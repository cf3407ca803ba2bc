// Findings: what is wrong, or could be better, in a file; and their one printed form.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planner/base/message.hpp"
#include "planner/base/place.hpp"

namespace planner {

enum class Severity { error, advice };

std::string_view severity_name(Severity severity);

struct Finding {
  Severity severity = Severity::error;
  std::string_view code;  ///< stable, for machines: "unknown-key"
  Place place;
  Phrase text;
  std::optional<Phrase> hint;
};
using Findings = std::vector<Finding>;

bool has_error(const Findings& findings);

/// In the order of files and lines, each once.
void sort_findings(Findings& findings);

/// `path:line:col: error: text [code]`, the line itself with a caret under the place by display width, and the hint.
/// Without a line only the path. Control characters of the file are made visible. Ends with a newline.
std::string print_finding(const Finding& finding, const Sources& sources, Language language);

/// A line of a text, counted from 1, without its end; empty where the text has none.
std::string_view line_of(std::string_view text, std::uint32_t line);

/// A value, unless there were errors; findings either way.
template <class T>
struct Result {
  std::optional<T> value;
  Findings findings;
};

}  // namespace planner
