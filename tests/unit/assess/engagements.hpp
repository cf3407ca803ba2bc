// Clients made up for tests of the assessment: three departments on the meetings of spring(), and check-ins in a line.
#pragma once

#include <fmt/format.h>

#include "planner/assess/assessment.hpp"
#include "unit/schedule/clients.hpp"

namespace planner::test {

/// 16 weeks from 6 April 2026, meetings every other Tuesday from the 7th; departments a (20), b (10), c (10), each with
/// a champion; a goal for adoption from 20 to 75 % and one for 60 hours a month.
inline std::string three_departments(const std::string& more = "", int weeks = 16) {
  std::string text = spring(weeks);
  for (const auto& [id, heads] : {std::pair{"a", 20}, std::pair{"b", 10}, std::pair{"c", 10}}) {
    text += fmt::format("[[department]]\nid = \"{}\"\nname = \"Dept {}\"\nheadcount = {}\n", id, id, heads);
    text += fmt::format("[[champion]]\nname = \"Champion {}\"\ndepartments = [\"{}\"]\nit = 4\nbusiness = 4\n", id, id);
    text += "communication = 4\n";
  }
  text +=
      "[[goal]]\nid = \"adoption\"\ntitle = \"Adoption\"\nkind = \"use\"\nmetric = \"adoption\"\nunit = \"%\"\n"
      "baseline = 20\ntarget = 75\nowner = \"Lee\"\n"
      "[[goal]]\nid = \"hours\"\ntitle = \"Hours\"\nmetric = \"hours\"\nunit = \"h\"\nbaseline = 0\ntarget = 60\n"
      "owner = \"Lee\"\n";
  return text + more;
}

/// Counts of one department: active, regular, core; -1 leaves one out.
struct Use {
  const char* id;
  int active, regular, core;
  double hours = 1;
};

inline std::string usage(const std::vector<Use>& uses) {
  std::string text;
  for (const auto& use : uses) {
    text += fmt::format("[[usage]]\ndepartment = \"{}\"\n", use.id);
    if (use.active >= 0) text += fmt::format("active = {}\n", use.active);
    if (use.regular >= 0) text += fmt::format("regular = {}\n", use.regular);
    if (use.core >= 0) text += fmt::format("core = {}\n", use.core);
    if (use.hours >= 0) text += fmt::format("hours = {:.1f}\n", use.hours);
  }
  return text;
}

/// A meeting that was held, with everyone there and all questions answered.
inline std::string record(const std::string& date, int meeting, const std::vector<Use>& uses,
                          const std::string& more = "") {
  return fmt::format(
             "date = {}\nmeeting = {}\ninvited = 6\nattended = 6\nsponsor = true\n"
             "[chat]\nasked = 8\nanswered = 8\nmedian_hours = 4\n"
             "[[news]]\ntitle = \"News\"\n",
             date, meeting) +
         usage(uses) + more;
}

/// The Tuesdays of the meetings, from number 1.
inline std::string tuesday(int meeting) { return iso(*parse_date("2026-04-07") + Days{14 * (meeting - 1)}); }

/// Meetings held from the first on, one a list of counts.
inline std::vector<std::string> course(const std::vector<std::vector<Use>>& counts) {
  std::vector<std::string> files;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const int number = static_cast<int>(i) + 1;
    files.push_back(record(tuesday(number), number, counts[i]));
  }
  return files;
}

inline Assessment assess_on(const Dossier& dossier, const std::string& date) {
  return assess(dossier, *parse_date(date));
}

/// "kind:level kind:level", by level and priority; unknown ones left out.
inline std::string shown(const Assessment& assessment) {
  std::string text;
  for (const auto& signal : assessment.signals)
    if (signal.level >= Level::watch)
      text += (text.empty() ? "" : " ") + signal.kind + ":" + std::string(id_of(signal.level));
  return text;
}

inline Level level_of(const Assessment& assessment, std::string_view kind) {
  const auto* signal = assessment.signal(kind);
  return signal ? signal->level : Level::none;
}

}  // namespace planner::test
