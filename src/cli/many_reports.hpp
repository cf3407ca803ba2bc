// Reports of many clients at once, each in a file of its own.
#pragma once

#include "planner/cli/command.hpp"
#include "planner/compose/compose.hpp"

namespace planner {

/// Whether the paths and -o ask for files in a folder.
bool wants_many_reports(const Context& context);

/// One file a client in the folder of -o, named by client, kind and date. A client that is not right stops no other.
ExitCode report_all(const Context& context, const ReportOptions& options);

}  // namespace planner
