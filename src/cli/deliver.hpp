// Sends a document where the options say: format, file or standard output, width, colour.
#pragma once

#include <initializer_list>

#include "planner/cli/command.hpp"
#include "planner/document/document.hpp"
#include "planner/render/render.hpp"

namespace planner {

/// The formats that a command's document comes in; the first is the usual one.
using Formats = std::initializer_list<Format>;

/// The format that -f or the ending of -o asks for; says why not on standard error.
std::optional<Format> chosen_format(const Context& context, std::string_view command, Formats formats);

ExitCode deliver(const Context& context, const Document& document, Format format);

/// To a file, whatever -o says.
ExitCode deliver_to(const Context& context, const Document& document, Format format, const std::string& path);

/// Text as it is, to -o or standard output.
ExitCode deliver_text(const Context& context, std::string_view text);

/// Likewise; `arrived` tells whether a reader was there to take it all. A closed pipe is no failure, but nobody read.
ExitCode deliver_text(const Context& context, std::string_view text, bool& arrived);

}  // namespace planner
