// The advisor's brief before a meeting: one page of twelve points.
#include <array>

#include "compose/brief_messages.hpp"
#include "compose/brief_sections.hpp"
#include "compose/words.hpp"

namespace planner {
namespace {

constexpr std::array<BriefPoint, 12> points{
    add_aim,         add_standing,  add_top_signals,   add_brief_agenda, add_actions_by_person, add_goals_at_risk,
    add_stuck_cases, add_questions, add_news_to_apply, add_people_notes, add_missing_figures,   add_fallback};

}  // namespace

void add_point(Blocks& blocks, const BriefInput& input, const Message& title, std::vector<std::string> lines,
               const Message& none) {
  blocks.emplace_back(Heading{2, input.text(title)});
  if (lines.empty())
    blocks.emplace_back(Paragraph{input.text(none)});
  else
    blocks.emplace_back(Bullets{std::move(lines)});
}

Document brief_document(const Subject& subject, const Assessment& assessment, const ReportView& view) {
  BriefInput input{subject, assessment, view};
  if (assessment.next_meeting) input.meeting = subject.schedule.meeting(*assessment.next_meeting);
  Document document;
  document.language = subject.language;
  document.title = input.text(msg::brief_title, {{"client", view.client}});
  Args args{{"as_of", long_date(subject.today, subject.language)}};
  if (input.meeting) {
    args.emplace_back("n", input.meeting->number);
    args.emplace_back("when", meeting_time(*input.meeting, subject.language));
  }
  document.subtitle = input.text(input.meeting ? msg::brief_subtitle : msg::brief_subtitle_none, args);
  document.letterhead = letterhead(subject.dossier);
  for (const auto add : points) add(document.blocks, input);
  return document;
}

}  // namespace planner
