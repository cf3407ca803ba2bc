#include "cli/in_order.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

namespace planner {

TEST_CASE("in order: results come in order, each made and taken once, from one thread or two") {
  for (const unsigned threads : {1U, 2U}) {
    constexpr std::size_t count = 500;
    std::vector<std::atomic<int>> made(count);
    std::vector<std::size_t> taken;
    OrderedWork work;
    work.count = count;
    work.make = [&](std::size_t i) {
      if (i % 97 == 0) std::this_thread::sleep_for(std::chrono::milliseconds{2});
      ++made[i];
    };
    work.take = [&](std::size_t i) {
      CHECK(made[i] == 1);
      taken.push_back(i);
    };
    std::size_t last = 0;
    work.meanwhile = [&](std::size_t done) {
      CHECK(done >= last);
      last = done;
    };
    run_in_order(work, threads);
    REQUIRE(taken.size() == count);
    for (std::size_t i = 0; i < count; ++i) CHECK(taken[i] == i);
    CHECK(last == count);
  }
}

TEST_CASE("in order: few results wait for one that is slow") {
  std::atomic<std::size_t> made = 0;
  OrderedWork work;
  work.count = 400;
  work.make = [&](std::size_t i) {
    if (i == 0) std::this_thread::sleep_for(std::chrono::milliseconds{150});
    ++made;
  };
  std::size_t taken = 0, ahead = 0;
  work.take = [&](std::size_t) { ahead = std::max(ahead, made - taken++); };
  work.meanwhile = [](std::size_t) {};
  run_in_order(work, 2);
  CHECK(taken == 400);
  CHECK(ahead <= 66);
}

TEST_CASE("in order: what a maker throws arrives, and nobody is left waiting") {
  for (const unsigned threads : {1U, 2U}) {
    OrderedWork work;
    work.count = 100;
    work.make = [](std::size_t i) {
      if (i == 40) throw std::runtime_error("made badly");
    };
    std::size_t taken = 0;
    work.take = [&](std::size_t) { ++taken; };
    work.meanwhile = [](std::size_t) {};
    CHECK_THROWS_WITH(run_in_order(work, threads), "made badly");
    CHECK(taken <= 40);
  }
}

TEST_CASE("in order: nothing to do") {
  OrderedWork work;
  run_in_order(work, 2);
}

}  // namespace planner
