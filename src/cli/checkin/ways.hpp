// The ways to record besides the options.
#pragma once

#include "cli/client.hpp"
#include "cli/subject.hpp"
#include "planner/cli/command.hpp"

namespace planner {

/// --from FILE, or - for standard input.
ExitCode by_file(const Context& context, const ClientFiles& client);

/// --edit: a commented template in the user's editor, opened again with the findings as comments until all is fine;
/// left as it was, nothing is recorded.
ExitCode by_editor(const Context& context, const ClientFiles& client);

/// Questions on a terminal. Ctrl-C keeps the answers for the next run.
ExitCode by_questions(const Context& context, const ClientFiles& client);

/// --use-case: use cases of the playbook's library become proposals of the client, with the library's minutes.
ExitCode take_ready_use_cases(const Context& context, const ClientFiles& client, const Today& today, CheckIn& checkin);

/// --usage-csv: the table's figures into the check-in, after showing them. Does nothing where the option is not given.
ExitCode take_usage_table(const Context& context, const Today& today, CheckIn& checkin);

}  // namespace planner
