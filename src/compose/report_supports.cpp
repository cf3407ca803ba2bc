// The three supports as they ran, the touches, and the advisor's own view.
#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "compose/words.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

std::string chat_text(const ReportView& view) {
  const auto& ran = view.supports;
  if (!ran.asked || !ran.answered) return view.text(msg::ran_chat_unknown);
  const auto median = ran.median_hours ? view.text(msg::ran_median, {{"n", *ran.median_hours}}) : std::string();
  const auto waiting = ran.waiting > 0 ? view.text(msg::ran_waiting, {{"n", ran.waiting}}) : std::string();
  return view.text(msg::ran_chat, {{"asked", *ran.asked}, {"answered", *ran.answered}, {"median", median}}) + waiting;
}

}  // namespace

void add_supports_run(Blocks& blocks, const ReportView& view) {
  const auto& ran = view.supports;
  blocks.emplace_back(Heading{2, view.text(msg::section_ran)});
  const std::vector<std::string> parts{view.text(ran.unrecorded > 0 ? msg::ran_meetings_unrecorded : msg::ran_meetings,
                                                 {{"planned", ran.planned}, {"held", ran.held}, {"n", ran.unrecorded}}),
                                       view.text(ran.use_cases > 0 ? msg::ran_use_cases : msg::ran_use_cases_none,
                                                 {{"n", ran.use_cases}, {"fitted", ran.fitted}}),
                                       chat_text(view)};
  blocks.emplace_back(Paragraph{join(parts, list_separator(view.language))});
  if (!ran.last_touch) {
    blocks.emplace_back(Paragraph{view.text(msg::ran_no_touch)});
    return;
  }
  const int days = days_between(*ran.last_touch, view.as_of);
  const auto ago = days == 0 ? view.text(msg::ago_today) : view.text(msg::ago_days, {{"n", days}});
  blocks.emplace_back(Paragraph{view.text(
      msg::ran_touches,
      {{"n", ran.touches}, {"date", plain_date(*ran.last_touch, view.language)}, {"ago", ago}, {"news", ran.news}})});
}

void add_comments(Blocks& blocks, const ReportView& view) {
  if (view.comments.empty()) return;
  blocks.emplace_back(Heading{2, view.text(msg::section_comments)});
  for (const auto& comment : view.comments) blocks.emplace_back(Paragraph{comment.text});
}

}  // namespace planner
