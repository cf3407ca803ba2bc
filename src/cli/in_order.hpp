// Work on many things at once, with the results taken in their order: the same bytes whatever the threads do.
#pragma once

#include <cstddef>
#include <functional>

namespace planner {

struct OrderedWork {
  std::size_t count = 0;
  /// Makes the result of one thing; called from several threads, once for each.
  std::function<void(std::size_t)> make;
  /// Takes a result; called in order, from the calling thread alone.
  std::function<void(std::size_t)> take;
  /// Called now and then between, with how many were taken.
  std::function<void(std::size_t)> meanwhile;
};

/// Runs it on as many threads as the machine has cores, at most `most_threads`. Only a few results wait at any time.
/// What a maker throws is thrown here.
void run_in_order(const OrderedWork& work, unsigned most_threads);

}  // namespace planner
