// What must hold whatever the files say.
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <set>

#include "unit/assess/engagements.hpp"

namespace planner {
namespace {

const std::vector<std::string> names{"minato", "hikari", "aoba", "harbor"};

std::vector<Date> record_days(const Dossier& dossier) {
  std::set<Date> days;
  for (const auto& checkin : dossier.checkins) days.insert(*checkin.date);
  return {days.begin(), days.end()};
}

/// 0 for the greenest; no verdict is the least green of all.
int rank(HealthStatus status) { return status == HealthStatus::too_early ? 0 : static_cast<int>(status); }

/// An assessment in a line, to be compared.
std::string line_of(const Assessment& result) {
  std::string text = test::shown(result) + " " + std::string(id_of(result.health.status));
  for (const auto& signal : result.signals) text += " " + iso(signal.since) + std::to_string(signal.step);
  for (const auto& component : result.health.components) text += fmt::format(" {:.6f}", component.value.value_or(-1));
  for (const auto& goal : result.goals)
    text += fmt::format(" {:.4f} {:.4f}", goal.current.value_or(-1), goal.ratio.value_or(-1));
  for (const auto& milestone : result.milestones) text += " " + std::string(id_of(milestone.standing));
  for (const auto& entry : result.history) text += fmt::format(" {}", entry.health.score.value_or(-1));
  return text;
}

/// The status on each day that has a check-in.
std::vector<std::pair<Date, int>> ranks(const Dossier& dossier) {
  std::vector<std::pair<Date, int>> result;
  for (const Date day : record_days(dossier)) result.emplace_back(day, rank(assess(dossier, day).health.status));
  return result;
}

struct Omission {
  const char* name;
  std::function<void(CheckIn&)> leave_out;
};

template <class T>
std::function<void(CheckIn&)> without_usage_of(Field<T> Usage::*count) {
  return [count](CheckIn& checkin) {
    for (auto& usage : checkin.usage) (usage.*count).value.reset();
  };
}

const std::vector<Omission> omissions{
    {"regular", without_usage_of(&Usage::regular)},
    {"core", without_usage_of(&Usage::core)},
    {"uses", without_usage_of(&Usage::uses)},
    {"hours", without_usage_of(&Usage::hours)},
    {"would miss", [](CheckIn& c) { c.would_miss_percent.value.reset(); }},
    {"sponsor", [](CheckIn& c) { c.sponsor.value.reset(); }},
    {"attendance", [](CheckIn& c) { c.attended.value.reset(); }},
    {"chat", [](CheckIn& c) { c.chat.reset(); }},
    {"median",
     [](CheckIn& c) {
       if (c.chat) c.chat->median_hours.value.reset();
     }},
    {"goal values",
     [](CheckIn& c) {
       for (auto& goal : c.goals) goal.value.value.reset();
     }},
};

}  // namespace

TEST_CASE("property: leaving out optional numbers never turns a status greener") {
  for (const auto& name : names) {
    const auto full = test::load_example(name).dossier;
    const auto before = ranks(full);
    for (const auto& omission : omissions) {
      auto bare = full;
      for (auto& checkin : bare.checkins) omission.leave_out(checkin);
      for (const auto& [day, wanted] : before) {
        CAPTURE(name);
        CAPTURE(omission.name);
        CAPTURE(iso(day));
        CHECK(rank(assess(bare, day).health.status) >= wanted);
      }
    }
  }
}

TEST_CASE("property: leaving them out of the last record alone does not either") {
  for (const auto& name : names) {
    const auto full = test::load_example(name).dossier;
    const auto before = ranks(full);
    for (const auto& omission : omissions)
      for (const auto& [at, wanted] : before) {
        const Date day = at;
        auto bare = full;
        for (auto& checkin : bare.checkins)
          if (*checkin.date == day) omission.leave_out(checkin);
        CAPTURE(name);
        CAPTURE(omission.name);
        CAPTURE(iso(day));
        CHECK(rank(assess(bare, day).health.status) >= wanted);
      }
  }
}

TEST_CASE("property: check-ins after the day change nothing") {
  for (const auto& name : names) {
    const auto full = test::load_example(name).dossier;
    for (const Date day : record_days(full)) {
      auto then = full;
      std::erase_if(then.checkins, [&](const CheckIn& checkin) { return *checkin.date > day; });
      CHECK(line_of(assess(then, day)) == line_of(assess(full, day)));
    }
  }
}

TEST_CASE("property: the order of the files changes nothing") {
  for (const auto& name : names) {
    const auto full = test::load_example(name).dossier;
    auto turned = full;
    std::ranges::reverse(turned.checkins);
    for (const Date day : record_days(full)) CHECK(line_of(assess(turned, day)) == line_of(assess(full, day)));
  }
}

TEST_CASE("property: one more active person never lowers reach") {
  const auto reach = [](const Dossier& dossier, Date day) {
    return assess(dossier, day).health.components.front().value.value_or(-1);
  };
  for (const auto& name : names) {
    const auto full = test::load_example(name).dossier;
    for (const Date day : record_days(full))
      for (std::size_t i = 0; i < full.checkins.size(); ++i) {
        if (*full.checkins[i].date != day) continue;
        for (std::size_t u = 0; u < full.checkins[i].usage.size(); ++u) {
          auto more = full;
          auto& active = more.checkins[i].usage[u].active;
          active.value = active.value_or(0) + 1;
          CHECK(reach(more, day) >= reach(full, day) - 1e-12);
        }
      }
  }
}

TEST_CASE("property: signals come by level, then priority, each once") {
  const auto kinds = signal_kinds();
  const auto priority = [&](const Signal& s) { return std::ranges::find(kinds, s.kind) - kinds.begin(); };
  for (const auto& name : names) {
    const auto full = test::load_example(name).dossier;
    for (const Date day : record_days(full)) {
      const auto result = assess(full, day);
      for (std::size_t i = 1; i < result.signals.size(); ++i) {
        const auto &a = result.signals[i - 1], &b = result.signals[i];
        CHECK((a.level > b.level || (a.level == b.level && priority(a) < priority(b))));
      }
      for (const auto& signal : result.signals) CHECK(signal.since <= day);
    }
  }
}

}  // namespace planner
