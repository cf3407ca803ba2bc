// The pipeline of use cases: where each stands, since when, and what it saves.
#include <array>

#include "compose/report_appendix_messages.hpp"
#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"

namespace planner {
namespace {

constexpr std::array<Stage, 5> lanes{Stage::proposal, Stage::trial, Stage::fitted, Stage::driven, Stage::expanded};

Board board_of(const ReportView& view) {
  Board board;
  board.title = view.text(msg::column_case_stage);
  for (const auto stage : lanes) {
    Board::Lane lane{stage_title(view, stage), {}};
    for (const auto& use_case : view.use_cases)
      if (use_case.stage == stage)
        lane.cards.push_back(
            view.text(msg::board_card, {{"title", use_case.title}, {"department", use_case.department}}));
    board.lanes.push_back(std::move(lane));
  }
  return board;
}

std::string minutes(const ReportView& view, const ReportUseCase& use_case) {
  if (!use_case.before) return view.text(msg::amount_unknown);
  if (!use_case.after) return view.text(msg::case_minutes_before, {{"before", *use_case.before}});
  return view.text(use_case.measured ? msg::case_minutes : msg::case_minutes_provisional,
                   {{"before", *use_case.before}, {"after", *use_case.after}});
}

/// Only what is part of the work saves anything yet.
std::string hours(const ReportView& view, const ReportUseCase& use_case) {
  if (!use_case.hours || !use_case.stage || !is_fitted(*use_case.stage)) return view.text(msg::amount_none);
  return view.text(msg::case_hours, {{"n", *use_case.hours}});
}

}  // namespace

void add_use_case_board(Blocks& blocks, const ReportView& view) {
  blocks.emplace_back(Heading{2, view.text(msg::section_board)});
  if (view.use_cases.empty()) {
    blocks.emplace_back(Paragraph{view.text(msg::board_none)});
    return;
  }
  blocks.emplace_back(board_of(view));
  Table table;
  table.columns = {report_column(view, msg::column_case), report_column(view, msg::column_case_stage),
                   report_column(view, msg::column_case_days, Align::right),
                   report_column(view, msg::column_case_minutes),
                   report_column(view, msg::column_case_hours, Align::right)};
  for (const auto& use_case : view.use_cases)
    table.rows.push_back(
        {use_case.title, stage_title(view, use_case.stage),
         use_case.stage ? view.text(msg::case_days, {{"n", use_case.days}}) : view.text(msg::amount_none),
         minutes(view, use_case), hours(view, use_case)});
  blocks.emplace_back(std::move(table));
}

}  // namespace planner
