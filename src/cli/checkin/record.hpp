// The last step of every way to record: one validation, one file, one word of what was done.
#pragma once

#include <string>

#include "cli/client.hpp"
#include "planner/cli/command.hpp"

namespace planner {

/// A check-in's text and what it is called in findings.
struct Submission {
  std::string name;
  std::string text;
};

/// What validation made of a submission.
struct Examination {
  CheckIn checkin;
  Findings findings;
  Sources sources;  ///< the client's, and the submission as the last
  bool fine = false;
};

/// Reads the submission and checks it against the client's files, as they will be with it.
Examination examine(const ClientFiles& client, const Submission& submission, Date today);

/// People whose hours saved are over an hour a working day each: to be asked about once more.
std::vector<Phrase> doubts(const CheckIn& checkin, const Playbook& playbook);

/// Examines, asks where there is doubt, stores and echoes. Nothing is stored unless all is fine.
ExitCode record(const Context& context, const ClientFiles& client, const Submission& submission);

/// Stores a file of checkins/, under a name of its date and five random characters.
Failure store_checkin(System& system, const std::string& client_folder, Date date, std::string_view text,
                      std::string& path);

/// One line for each thing that the check-in says.
std::vector<std::string> summary_lines(const CheckIn& checkin, const State& before, const Playbook& playbook,
                                       Language language);

}  // namespace planner
