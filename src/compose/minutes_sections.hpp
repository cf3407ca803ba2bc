// The sections of the minutes. Each adds its blocks, or none where there is nothing to say.
#pragma once

#include <string>

#include "planner/compose/compose.hpp"

namespace planner {

/// One recorded meeting, on whose day the subject is.
class MeetingRecord {
 public:
  MeetingRecord(const Subject& on_its_day, const Meeting& its_meeting, const Record& its_record)
      : subject(on_its_day), meeting(its_meeting), record(its_record) {}

  const Subject& subject;
  const Meeting& meeting;
  const Record& record;

  bool held() const { return record.held.value_or(true); }
  std::string say(const Message& message, const Args& args = {}) const {
    return planner::say(message, subject.language, args);
  }
};

/// What was promised and is due, done or given up, and how it stands.
void add_promises(std::vector<Block>& blocks, const MeetingRecord& minutes);
/// Figures, goals, stages, news: what was reported, for the client's eyes.
void add_reported(std::vector<Block>& blocks, const MeetingRecord& minutes);
void add_decisions(std::vector<Block>& blocks, const MeetingRecord& minutes);
/// New actions as who, what, by when.
void add_new_actions(std::vector<Block>& blocks, const MeetingRecord& minutes);
void add_open_questions(std::vector<Block>& blocks, const MeetingRecord& minutes);

}  // namespace planner
