// One client, read from its files.
#pragma once

#include <memory>
#include <string>

#include "planner/cli/command.hpp"
#include "planner/read/builtin_playbook.hpp"
#include "planner/schedule/schedule.hpp"

namespace planner {

struct ClientFiles {
  std::string path;    ///< of the engagement file, as it is shown
  std::string folder;  ///< that holds it and checkins/
  Sources sources;
  Dossier dossier;
  std::shared_ptr<const Playbook> playbook;
  Findings findings;        ///< of the client's files
  Findings shelf_findings;  ///< of the news shelves, whose bad items are left out
  ExitCode status = ExitCode::done;
  std::optional<Phrase> failure;  ///< why a file could not be read at all

  bool usable() const { return status == ExitCode::done; }
};

/// The engagement file that an operand means: a folder's, a file, or without one the nearest above here.
std::optional<std::string> find_engagement(System& system, const std::optional<std::string>& operand);

/// Reads engagement, playbook, calendar files and check-ins, and cross-checks them.
ClientFiles read_client(System& system, const std::string& engagement_file);

/// Reads the client that the command's operand means; says on standard error what is wrong with it.
ClientFiles load_client(const Context& context, const std::optional<std::string>& operand);

/// Findings as they are printed, those of severity error or all.
std::string findings_text(const Findings& findings, const Sources& sources, Language language, bool errors_only);
/// What is wrong with a client's files, as it is said on standard error; empty when nothing is.
std::string complaints_of(const ClientFiles& files, Language language);

/// Findings on standard error, those of severity error or all.
void print_findings(const Context& context, const Findings& findings, const Sources& sources, bool errors_only);

}  // namespace planner
