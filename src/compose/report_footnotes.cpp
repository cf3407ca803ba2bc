// What a reader has to know about the figures.
#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "compose/words.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

std::string short_weeks(const ReportView& view) {
  std::vector<std::string> dates;
  for (const auto& figures : view.history)
    if (figures.short_week && figures.has_usage) dates.push_back(tiny_date(figures.date, view.language));
  if (dates.empty()) return {};
  return view.text(msg::note_short_week, {{"dates", join(dates, list_separator(view.language))},
                                          {"n", view.playbook->threshold("short_week_open_days")}});
}

}  // namespace

void add_footnotes(Blocks& blocks, const ReportView& view) {
  std::vector<std::string> notes;
  if (view.now) {
    notes.push_back(view.text(msg::note_data, {{"date", plain_date(view.now->date, view.language)},
                                               {"reported", view.now->departments_reported},
                                               {"all", view.now->departments}}));
    if (view.now->hours_estimated) notes.push_back(view.text(msg::note_provisional));
    notes.push_back(short_weeks(view));
    if (view.language == Language::ja) notes.push_back(view.text(msg::note_names));
  }
  if (view.money) notes.push_back(view.text(msg::note_money, {{"hourly", grouped(view.money->hourly)}}));
  if (view.not_for_evaluation) notes.push_back(view.text(msg::note_not_for_evaluation));
  std::erase(notes, "");
  if (!notes.empty()) blocks.emplace_back(Paragraph{join(notes, view.language == Language::ja ? "" : " "), Tone::note});
}

}  // namespace planner
