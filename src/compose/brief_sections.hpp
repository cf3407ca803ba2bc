// The twelve points of the advisor's brief (domain 7.2), in their order: two files of them.
#pragma once

#include "compose/report_sections.hpp"

namespace planner {

/// What the brief is made of: it may know everything.
struct BriefInput {
  const Subject& subject;
  const Assessment& assessment;
  const ReportView& view;
  const Meeting* meeting = nullptr;  ///< the next one, if any

  std::string text(const Message& message, const Args& args = {}) const { return view.text(message, args); }
};

using BriefPoint = void (*)(Blocks& blocks, const BriefInput& input);

void add_aim(Blocks& blocks, const BriefInput& input);
void add_standing(Blocks& blocks, const BriefInput& input);
void add_top_signals(Blocks& blocks, const BriefInput& input);
void add_brief_agenda(Blocks& blocks, const BriefInput& input);
void add_actions_by_person(Blocks& blocks, const BriefInput& input);
void add_goals_at_risk(Blocks& blocks, const BriefInput& input);
void add_stuck_cases(Blocks& blocks, const BriefInput& input);
void add_questions(Blocks& blocks, const BriefInput& input);
void add_news_to_apply(Blocks& blocks, const BriefInput& input);
void add_people_notes(Blocks& blocks, const BriefInput& input);
void add_missing_figures(Blocks& blocks, const BriefInput& input);
void add_fallback(Blocks& blocks, const BriefInput& input);

Document brief_document(const Subject& subject, const Assessment& assessment, const ReportView& view);

/// A point with its lines, or with the one that says there are none.
void add_point(Blocks& blocks, const BriefInput& input, const Message& title, std::vector<std::string> lines,
               const Message& none);

}  // namespace planner
