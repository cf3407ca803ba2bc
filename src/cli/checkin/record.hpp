// The last step of every way to record: one validation, one file, one word of what was done.
#pragma once

#include <string>

#include "cli/checkin/examination.hpp"
#include "planner/cli/command.hpp"

namespace planner {

/// Examines, asks where there is doubt, stores and echoes. Nothing is stored unless all is fine.
ExitCode record(const Context& context, const ClientFiles& client, const Submission& submission);

/// Stores a file of checkins/, under a name of its date and five random characters.
Failure store_checkin(System& system, const std::string& client_folder, Date date, std::string_view text,
                      std::string& path);

/// One line for each thing that the check-in says.
std::vector<std::string> summary_lines(const CheckIn& checkin, const State& before, const Playbook& playbook,
                                       Language language);

}  // namespace planner
