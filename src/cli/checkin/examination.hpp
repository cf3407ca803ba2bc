// The one validation that every way to record goes through, before anything is stored.
#pragma once

#include <string>
#include <vector>

#include "cli/client.hpp"

namespace planner {

/// A check-in's text and what it is called in findings.
struct Submission {
  std::string name;
  std::string text;
};

/// What validation made of a submission.
struct Examination {
  CheckIn checkin;
  Findings findings;
  Sources sources;  ///< the client's, and the submission as the last
  bool fine = false;
};

/// Reads the submission and checks it against the client's files, as they will be with it. What would make one of the
/// files wrong that are there already is an error too. `today` stands in where the submission has no date.
Examination examine(const ClientFiles& client, const Submission& submission, Date today);

/// Whether another record of the day gives a figure or date differently, so that neither would count.
bool contradicts_its_day(const ClientFiles& client, const CheckIn& checkin);

/// What is possible and yet so rare that it is asked about once more.
std::vector<Phrase> doubts(const ClientFiles& client, const CheckIn& checkin, Date today);

}  // namespace planner
