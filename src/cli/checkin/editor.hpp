// Recording in the user's editor: the commented text that is opened, and the notes on top of one that has errors.
#pragma once

#include <string>
#include <string_view>

#include "cli/checkin/examination.hpp"
#include "cli/subject.hpp"
#include "planner/cli/system.hpp"

namespace planner {

/// A check-in to fill in, in the language of the client's documents. All of it but format and date is commented:
/// "## " explains, "# " is a line to use. Last time's figures stand only in what explains.
std::string editor_template(const ClientFiles& client, const Today& today, System& system);

/// The text with its errors as lines of "#! " above it. The lines they name are those that the editor will show; an
/// error of another file, which the text would cause, names that file.
std::string with_notes(const Examination& result, std::string_view text, Language language);

/// The text without such lines at its top.
std::string without_notes(std::string_view text);

}  // namespace planner
