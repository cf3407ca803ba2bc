// A check-in that somebody wrote as a file.
#include "cli/checkin/record.hpp"
#include "cli/checkin/ways.hpp"
#include "cli/cli_messages.hpp"
#include "cli/failure.hpp"

namespace planner {

ExitCode by_file(const Context& context, const ClientFiles& client) {
  const auto name = context.arguments.value("from").value_or("-");
  Submission submission{name, {}};
  const auto failure =
      name == "-" ? context.system.read_input(submission.text) : context.system.read_file(name, submission.text);
  if (failure)
    return context.refuse(ExitCode::system, msg::cannot_read, {{"path", name}, {"why", failure_words(failure)}});
  return record(context, client, submission);
}

}  // namespace planner
