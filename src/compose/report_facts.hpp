// The report for machines: planner.report/1. It only grows. Made from the same view as the page, so it holds no more.
#pragma once

#include "compose/report_view.hpp"

namespace planner {

Value report_facts(const ReportView& view);

// Its parts.
Value adoption_facts(const ReportView& view);
Value gap_facts(const ReportView& view);
Array goal_facts(const ReportView& view);
Array use_case_facts(const ReportView& view);
Array signal_facts(const ReportView& view);
Value action_facts(const ReportView& view);
Value chat_facts(const ReportView& view);

}  // namespace planner
