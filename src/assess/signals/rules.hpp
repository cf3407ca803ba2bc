// The rules of the signals, one a kind, in order of priority. A rule sees one moment and says what it finds.
#pragma once

#include "assess/signals/reading.hpp"

namespace planner {

Reading read_goal_weak(const Moment& moment);
Reading read_champion_missing(const Moment& moment);
Reading read_neglect(const Moment& moment);
Reading read_polarized_between(const Moment& moment);
Reading read_polarized_within(const Moment& moment);
Reading read_goal_off_track(const Moment& moment);
Reading read_use_case_stuck(const Moment& moment);
/// Whether a proposal or a trial has waited long enough to be watched.
bool any_use_case_stands_still(const Moment& moment);
Reading read_peripheral_use(const Moment& moment);
Reading read_champion_skill(const Moment& moment);
Reading read_meeting_slip(const Moment& moment);
Reading read_action_overdue(const Moment& moment);
Reading read_chat_silent(const Moment& moment);
Reading read_chat_slow(const Moment& moment);
Reading read_stale_knowledge(const Moment& moment);
Reading read_attendance_drop(const Moment& moment);
Reading read_overclaim(const Moment& moment);
Reading read_data_gap(const Moment& moment);

}  // namespace planner
