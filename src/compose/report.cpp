// Reports: each kind is a row with its title and its sections, for the front page and for the appendix.
#include <algorithm>
#include <array>
#include <span>

#include "compose/brief_sections.hpp"
#include "compose/report_facts.hpp"
#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "compose/words.hpp"
#include "planner/compose/before_and_after.hpp"

namespace planner {
namespace {

constexpr std::array status_front{add_headline,     add_summary,        add_reasons,          add_requests,
                                  add_numbers,      add_adoption_chart, add_department_chart, add_goal_bars,
                                  add_supports_run, add_next_actions,   add_footnotes};
constexpr std::array status_appendix{add_comments,     add_decided,       add_departments,  add_use_case_board,
                                     add_goal_numbers, add_points,        add_followed,     add_verdict_table,
                                     add_action_log,   add_meetings_held, add_news_applied, add_advisor_notes,
                                     add_glossary,     add_score};

constexpr std::array midterm_front{add_headline,       add_summary,          add_requests,    add_options,  add_numbers,
                                   add_adoption_chart, add_department_chart, add_goal_review, add_footnotes};
constexpr std::array midterm_appendix{
    add_comments,       add_goal_bars,    add_supports_run,  add_next_actions, add_decided,       add_departments,
    add_use_case_board, add_goal_numbers, add_points,        add_followed,     add_verdict_table, add_action_log,
    add_meetings_held,  add_news_applied, add_advisor_notes, add_glossary,     add_score};

constexpr std::array final_front{add_headline,       add_outcome,          add_requests,  add_before_after,
                                 add_adoption_chart, add_department_chart, add_goal_bars, add_money,
                                 add_not_reached,    add_renewal,          add_footnotes};
constexpr std::array final_appendix{add_self_running,   add_comments,      add_decided,    add_departments,
                                    add_use_case_board, add_goal_numbers,  add_points,     add_followed,
                                    add_verdict_table,  add_supports_run,  add_action_log, add_meetings_held,
                                    add_news_applied,   add_advisor_notes, add_glossary,   add_score};

struct KindRow {
  ReportKind kind;
  const Message* title;
  std::span<const Section> front, appendix;
};

constexpr std::array<KindRow, 3> kinds{
    {{ReportKind::status, &msg::report_title_status, status_front, status_appendix},
     {ReportKind::midterm, &msg::report_title_midterm, midterm_front, midterm_appendix},
     {ReportKind::final, &msg::report_title_final, final_front, final_appendix}}};

}  // namespace

Document report_document(const Subject& subject, const Assessment& assessment, const ReportOptions& options) {
  ReportView view;
  fill_view(view, subject, assessment, options);
  if (options.kind == ReportKind::proposal || options.kind == ReportKind::handover) {
    auto document = options.kind == ReportKind::proposal ? proposal_document(subject, assessment)
                                                         : handover_document(subject, assessment);
    document.facts = report_facts(view);
    return document;
  }
  const auto& row = *std::ranges::find(kinds, options.kind, &KindRow::kind);
  if (subject.audience == Audience::advisor && options.kind == ReportKind::status) {
    auto brief = brief_document(subject, assessment, view);
    brief.facts = report_facts(view);
    return brief;
  }
  Document document;
  document.title = view.text(*row.title, {{"client", view.client}});
  document.subtitle = view.text(msg::report_as_of, {{"date", view.as_of}});
  document.language = view.language;
  document.letterhead = letterhead(subject.dossier);
  for (const auto section : row.front) section(document.blocks, view);
  document.blocks.emplace_back(PageBreak{});
  for (const auto section : row.appendix) section(document.blocks, view);
  document.facts = report_facts(view);
  return document;
}

}  // namespace planner
