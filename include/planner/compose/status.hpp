// The status of many clients: one line a client, worst first.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "planner/assess/assessment.hpp"
#include "planner/compose/compose.hpp"

namespace planner {

/// All that is kept of a client once it has been looked at.
struct StatusLine {
  std::string path;
  std::string client;  ///< empty when its file could not be read
  EngagementState state = EngagementState::planned;
  int week = 0, weeks = 0;
  std::string phase;  ///< its id; empty outside the period
  Words phase_title;
  HealthStatus status = HealthStatus::no_data;
  Words status_title;
  std::optional<int> score;
  std::optional<double> rate;                  ///< adoption at the last record, 0 to 1
  std::vector<std::optional<double>> history;  ///< adoption at each record, 0 to 1
  std::optional<Date> next_meeting;
  int overdue = 0;     ///< open actions past their date
  std::string signal;  ///< the worst one's kind; empty without any
  Level level = Level::none;
  Words signal_title, level_title;
  std::optional<int> silent_days;      ///< since anything usable was recorded, when that is too long ago
  std::vector<std::string> conflicts;  ///< records of one day that disagree, in words with their place
  std::optional<Timeline> period;      ///< drawn where no other client is shown
  std::string error;                   ///< why the client could not be looked at
};

StatusLine status_line(const Subject& subject, const Assessment& assessment, const std::string& path);

/// For a status of one client: its phases, meetings and milestones.
void draw_period(StatusLine& line, const Subject& subject);

/// Ended clients are shown only with `all`; the language is the program's.
Document status_document(std::vector<StatusLine> lines, bool all, Date today, Language language);

}  // namespace planner
