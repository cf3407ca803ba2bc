// What is to be done about a signal: the actions recorded for it, else the countermeasure of its step with the person
// who does it and the day by which.
#pragma once

#include "compose/report_view.hpp"

namespace planner {

/// Open actions recorded for the signal, in order of date due; without any the playbook's for its step, counted from
/// the next meeting, which agrees it, or from the subject's day where none is to come.
std::vector<ReportRemedy> remedies_for(const Subject& subject, const Signal& signal);

/// The person who fills a role, or the role's name where nobody is known. `department` helps to find champion and
/// manager.
std::string person_of(const Subject& subject, Role role, std::string_view department);

}  // namespace planner
