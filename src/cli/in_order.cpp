#include "cli/in_order.hpp"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace planner {
namespace {

/// Results that may wait for their turn.
constexpr std::size_t most_waiting = 64;
constexpr std::chrono::milliseconds look_again{100};

class Crew {
 public:
  explicit Crew(const OrderedWork& work) : work_(work), made_(work.count, false) {}

  void run(unsigned threads) {
    std::vector<std::jthread> crew;
    for (unsigned i = 0; i < threads; ++i) crew.emplace_back([this] { make_all(); });
    try {
      for (std::size_t i = 0; i < work_.count; ++i) take(i);
    } catch (...) {
      stop();
      throw;
    }
  }

 private:
  void make_all() {
    while (const auto at = next()) {
      try {
        work_.make(*at);
      } catch (...) {
        const std::lock_guard lock(mutex_);
        failure_ = std::current_exception();
      }
      const std::lock_guard lock(mutex_);
      made_[*at] = true;
      if (*at == taken_ || failure_) ready_.notify_all();
    }
  }

  /// The next thing to make, once there is room for its result.
  std::optional<std::size_t> next() {
    std::unique_lock lock(mutex_);
    room_.wait(lock, [this] { return failure_ || next_ >= work_.count || next_ < taken_ + most_waiting; });
    if (failure_ || next_ >= work_.count) return std::nullopt;
    return next_++;
  }

  void take(std::size_t at) {
    std::unique_lock lock(mutex_);
    while (!made_[at] && !failure_)
      if (ready_.wait_for(lock, look_again) == std::cv_status::timeout) {
        lock.unlock();
        work_.meanwhile(at);
        lock.lock();
      }
    if (failure_) std::rethrow_exception(failure_);
    lock.unlock();
    work_.take(at);
    work_.meanwhile(at + 1);
    lock.lock();
    taken_ = at + 1;
    room_.notify_all();
  }

  void stop() {
    const std::lock_guard lock(mutex_);
    next_ = work_.count;
    room_.notify_all();
  }

  const OrderedWork& work_;
  std::mutex mutex_;
  std::condition_variable ready_;  ///< the result whose turn it is
  std::condition_variable room_;   ///< for one more result
  std::vector<bool> made_;
  std::size_t next_ = 0, taken_ = 0;
  std::exception_ptr failure_;
};

}  // namespace

void run_in_order(const OrderedWork& work, unsigned most_threads) {
  const auto wanted = static_cast<unsigned>(std::min<std::size_t>(most_threads, work.count));
  const unsigned threads = std::min(wanted, std::thread::hardware_concurrency());
  if (threads > 1) return Crew(work).run(threads);
  for (std::size_t i = 0; i < work.count; ++i) {
    work.make(i);
    work.take(i);
    work.meanwhile(i + 1);
  }
}

}  // namespace planner
