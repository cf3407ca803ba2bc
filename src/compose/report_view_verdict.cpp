// 定着判定 with the figures it rests on.
#include <algorithm>

#include "compose/privacy.hpp"
#include "compose/report_messages.hpp"
#include "compose/report_view.hpp"
#include "compose/words.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {

void view_verdict(ReportView& view, const Subject& subject, const Assessment& assessment) {
  auto& verdict = view.verdict;
  verdict.established = assessment.established;
  verdict.judged = assessment.tau >= view.playbook->threshold("established_from_tau") && view.current;
  if (assessment.established.result_progress)
    verdict.result = to_tenth(percent(*assessment.established.result_progress));
  const auto* figures = assessment.figures();
  if (view.now && view.current) {
    verdict.adoption = view.now->adoption;
    verdict.core = view.now->core;
  }
  if (!figures) return;
  const Pooling pooling(subject, figures->departments);
  if (const auto& next = assessment.established.next)
    verdict.next = pooling.shows(*next) ? next->in(view.language) : view.text(msg::verdict_next_hidden);
  const auto lowest = std::ranges::min_element(figures->groups, {}, &UseGroup::rate);
  if (lowest == figures->groups.end() || !pooling.shows(*lowest)) return;
  verdict.lowest = to_tenth(percent(lowest->rate()));
  verdict.lowest_name = lowest->id.empty() ? view.text(msg::pool_small) : department_name(subject.state, lowest->id);
}

}  // namespace planner
