// Commands over many clients: finding them below folders, looking at one after the other, and going on when one is
// broken.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "cli/client.hpp"
#include "cli/in_order.hpp"
#include "cli/progress.hpp"

namespace planner {

/// The engagement files that the paths mean, in order and each once: a file is one, a folder is walked for
/// engagement.toml. Hidden folders are passed over, circles of links are not followed. A path that is missing comes
/// back as it is, so that reading it says so.
std::vector<std::string> find_engagements(System& system, const std::vector<std::string>& paths);

/// What stands on the command line; without anything the nearest engagement above here, else this folder.
std::vector<std::string> operand_paths(const Context& context);

/// The engagement files that the operands mean. Says so where there is none.
std::vector<std::string> operand_clients(const Context& context);

/// What is kept of a client: what has to be said on standard error, and the worst that happened.
struct Look {
  std::string complaints;
  std::string shelf;  ///< of the news shelves, which many clients share: said once
  ExitCode status = ExitCode::done;
};

/// Reads each client and looks at it, in two threads where there are two cores, and takes what was made of them in the
/// order of the files; a client's own files are gone by then. `look` is called from several threads. The worst status.
template <class Made>
ExitCode look_at_clients(const Context& context, const std::vector<std::string>& files,
                         const std::function<Made(ClientFiles&, Look&)>& look,
                         const std::function<void(Made&&)>& take) {
  constexpr unsigned most_threads = 2;
  struct Result {
    Look look;
    Made made;
  };
  std::vector<std::optional<Result>> results(files.size());
  Progress progress(context, files.size());
  std::set<std::string> shelves;
  ExitCode worst = ExitCode::done;
  OrderedWork work;
  work.count = files.size();
  work.make = [&](std::size_t i) {
    auto client = read_client(context.system, files[i]);
    auto& result = results[i].emplace();
    result.look = {complaints_of(client, context.language),
                   findings_text(client.shelf_findings, client.sources, context.language, true), client.status};
    result.made = look(client, result.look);
  };
  work.take = [&](std::size_t i) {
    auto& look_here = results[i]->look;
    if (!look_here.shelf.empty() && shelves.insert(look_here.shelf).second) look_here.complaints += look_here.shelf;
    if (!look_here.complaints.empty()) {
      progress.clear();
      context.system.print_error(look_here.complaints);
    }
    worst = std::max(worst, results[i]->look.status);
    take(std::move(results[i]->made));
    results[i].reset();
  };
  work.meanwhile = [&](std::size_t done) { progress.at(done); };
  run_in_order(work, most_threads);
  return worst;
}

}  // namespace planner
