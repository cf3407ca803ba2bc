// Points 1 to 4 and 12 of the brief: the aim, where it stands, the signals, the agenda, and a shorter one.
#include <algorithm>
#include <cmath>

#include "compose/brief_messages.hpp"
#include "compose/brief_sections.hpp"
#include "compose/report_messages.hpp"
#include "planner/assess/rounding.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr std::size_t signals_told = 2, figures_told = 2;

const ReportSignal* foremost(const BriefInput& input) {
  const auto& signals = input.view.signals;
  return !signals.empty() && signals.front().level >= Level::watch ? &signals.front() : nullptr;
}

/// The gravest signal that the meeting's agenda makes room for.
const ReportSignal* taken_up(const BriefInput& input) {
  for (const auto& signal : input.view.signals)
    if (std::ranges::any_of(input.meeting->agenda.items,
                            [&](const AgendaItem& item) { return item.signal == signal.kind; }))
      return &signal;
  return nullptr;
}

/// Few values make no pace.
bool has_pace(const BriefInput& input) {
  const auto known =
      std::ranges::count_if(input.view.history, [](const auto& one) { return one.adoption.has_value(); });
  return static_cast<double>(known) >= input.view.playbook->threshold("forecast_min_values");
}

/// What holds the score down; the score itself stands before it.
std::string explanation(const BriefInput& input) {
  auto sentences = input.view.explanation;
  if (!sentences.empty()) sentences.erase(sentences.begin());
  return join(sentences, input.view.language == Language::ja ? "" : " ");
}

std::string trend_text(const BriefInput& input) {
  if (!input.view.health.trend) return {};
  static constexpr std::array<const Message*, 3> words{&msg::trend_rising, &msg::trend_level, &msg::trend_falling};
  return input.text(*words[static_cast<std::size_t>(*input.view.health.trend)]);
}

struct Move {
  std::string title, change;
  double weight = 0;  ///< how much it counts beside the others
  double by = 0;
};

/// Changes against the record before, the largest first: points, hours against their size, people by department.
std::vector<Move> moves(const BriefInput& input) {
  const auto& view = input.view;
  std::vector<Move> list;
  if (!view.now || !view.then) return list;
  const auto add = [&](const Message& title, const Message& unit, std::optional<double> ReportFigures::*member) {
    const auto &now = view.now->*member, &then = view.then->*member;
    if (!now || !then || to_tenth(*now - *then) == 0) return;
    const double by = to_tenth(*now - *then);
    list.push_back({input.text(title), input.text(unit, {{"n", std::abs(by)}}), std::abs(by), by});
  };
  add(msg::figure_adoption, msg::amount_points, &ReportFigures::adoption);
  add(msg::figure_core_share, msg::amount_points, &ReportFigures::core);
  add(msg::figure_gap, msg::amount_points, &ReportFigures::gap);
  for (const auto& department : view.departments) {
    const auto now = department.rate(), then = department.rate_then();
    if (!now || !then) continue;
    const double by = percent(*now - *then);
    if (to_tenth(by) != 0)
      list.push_back(
          {department.name, input.text(msg::amount_points, {{"n", to_tenth(std::abs(by))}}), std::abs(by), by});
  }
  std::ranges::stable_sort(list, std::ranges::greater{}, &Move::weight);
  return list;
}

/// Why no figure is told: that none has moved can be said only of figures that are known in both records.
std::string none_moved(const BriefInput& input) {
  const auto& view = input.view;
  if (!view.now || !view.then) return input.text(msg::moved_first);
  if (view.now->adoption && view.then->adoption) return input.text(msg::moved_nothing);
  return input.text(msg::moved_unknown, {{"date", tiny_date(view.then->date, view.language)}});
}

std::string moved(const BriefInput& input) {
  const auto list = moves(input);
  if (list.empty()) return none_moved(input);
  std::vector<std::string> figures;
  for (std::size_t i = 0; i < std::min(list.size(), figures_told); ++i)
    figures.push_back(
        input.text(msg::moved_figure,
                   {{"title", list[i].title}, {"sign", list[i].by > 0 ? "+" : "−"}, {"change", list[i].change}}));
  return input.text(msg::moved_most, {{"date", tiny_date(input.view.then->date, input.view.language)},
                                      {"figures", join(figures, list_separator(input.view.language))}});
}

/// Where the next meeting takes a signal up: an item of its own, the chat, or not at all.
std::string room_for(const BriefInput& input, const ReportSignal& signal) {
  Args args{{"agenda", signal.agenda}, {"minutes", signal.minutes}};
  if (!input.meeting) return input.text(msg::signal_by_hand, args);
  const auto serves = [&](const AgendaItem& item) { return item.signal == signal.kind; };
  const auto& agenda = input.meeting->agenda;
  const auto item = std::ranges::find_if(agenda.items, serves);
  if (item != agenda.items.end())
    return input.text(msg::signal_inserted, {{"agenda", signal.agenda}, {"minutes", item->minutes}});
  const bool by_chat = std::ranges::any_of(agenda.by_chat, serves);
  return input.text(by_chat ? msg::signal_by_chat : msg::signal_by_hand, args);
}

std::vector<std::string> lines_of(const BriefInput& input, const ReportSignal& signal) {
  std::vector<std::string> evidence;
  for (const auto& item : signal.evidence) evidence.push_back(item.text);
  std::vector<std::string> lines{
      input.text(msg::signal_line, {{"title", signal.title},
                                    {"level", level_title(input.view, signal.level)},
                                    {"since", tiny_date(signal.since, input.view.language)},
                                    {"evidence", join(evidence, sentence_separator(input.view.language))}})};
  lines.push_back(room_for(input, signal));
  if (signal.remedies.empty()) return lines;
  const auto& remedy = signal.remedies.front();
  lines.push_back(input.text(msg::signal_remedy, {{"action", remedy.action},
                                                  {"owner", remedy.owner},
                                                  {"due", remedy.due ? tiny_date(*remedy.due, input.view.language)
                                                                     : input.text(msg::amount_none)}}));
  return lines;
}

/// Items scaled to fewer minutes; in the shortest version only the fixed functions and what a signal put in.
std::string shorter(const BriefInput& input, int minutes, bool only_needed) {
  std::vector<const AgendaItem*> items;
  std::vector<int> lengths;
  for (const auto& item : input.meeting->agenda.items) {
    if (only_needed && !item.fixed && item.signal.empty()) continue;
    items.push_back(&item);
    lengths.push_back(item.minutes);
  }
  const auto scaled = scale_minutes(lengths, minutes);
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (scaled[i] > 0)
      parts.push_back(
          input.text(msg::fallback_item, {{"title", items[i]->title.in(input.view.language)}, {"minutes", scaled[i]}}));
  return input.text(msg::fallback_line,
                    {{"minutes", minutes}, {"items", join(parts, list_separator(input.view.language))}});
}

}  // namespace

void add_aim(Blocks& blocks, const BriefInput& input) {
  blocks.emplace_back(Heading{2, input.text(msg::brief_aim)});
  std::string aim = input.text(msg::aim_none);
  if (input.meeting) {
    const auto title = input.meeting->agenda.title.in(input.view.language);
    const auto* taken = taken_up(input);
    const Message& words = taken ? msg::aim_with_signal : foremost(input) ? msg::aim_meeting : msg::aim_plain;
    aim = input.text(words, {{"meeting", title}, {"agenda", taken ? taken->agenda : std::string()}});
    if (input.view.health.status == HealthStatus::no_data) aim = input.text(msg::aim_counts, {{"meeting", title}});
  }
  blocks.emplace_back(Paragraph{std::move(aim), Tone::lead});
}

void add_standing(Blocks& blocks, const BriefInput& input) {
  const auto& health = input.view.health;
  const Args args{{"status", status_title(input.view, health.status)},
                  {"score", health.score.value_or(0)},
                  {"trend", trend_text(input)},
                  {"explanation", explanation(input)}};
  std::vector<std::string> lines{input.text(health.score ? msg::status_scored : msg::status_plain, args), moved(input)};
  if (input.view.momentum && has_pace(input))
    lines.push_back(input.text(msg::momentum_text, {{"points", to_tenth(input.view.momentum->points)}}));
  add_point(blocks, input, msg::brief_status, std::move(lines), msg::moved_nothing);
}

void add_top_signals(Blocks& blocks, const BriefInput& input) {
  std::vector<std::string> lines, others;
  std::size_t told = 0;
  for (const auto& signal : input.view.signals) {
    if (signal.level >= Level::watch && told < signals_told) {
      ++told;
      for (auto& line : lines_of(input, signal)) lines.push_back(std::move(line));
    } else {
      others.push_back(
          input.text(msg::signal_short, {{"title", signal.title}, {"level", level_title(input.view, signal.level)}}));
    }
  }
  if (!others.empty())
    lines.push_back(input.text(msg::signals_more, {{"titles", join(others, list_separator(input.view.language))}}));
  add_point(blocks, input, msg::brief_signals, std::move(lines), msg::signals_none);
}

void add_brief_agenda(Blocks& blocks, const BriefInput& input) {
  std::vector<std::string> items;
  if (input.meeting)
    for (const auto& item : input.meeting->agenda.items)
      items.push_back(
          input.text(msg::agenda_line, {{"minutes", item.minutes}, {"title", item.title.in(input.view.language)}}));
  blocks.emplace_back(Heading{2, input.text(msg::brief_agenda)});
  blocks.emplace_back(
      Paragraph{items.empty() ? input.text(msg::aim_none) : join(items, list_separator(input.view.language))});
}

void add_fallback(Blocks& blocks, const BriefInput& input) {
  constexpr int shorter_minutes = 45, shortest_minutes = 30;
  std::vector<std::string> lines;
  if (input.meeting && !input.meeting->agenda.items.empty()) {
    if (input.meeting->minutes > shorter_minutes) lines.push_back(shorter(input, shorter_minutes, false));
    if (input.meeting->minutes > shortest_minutes) lines.push_back(shorter(input, shortest_minutes, true));
  }
  add_point(blocks, input, msg::brief_fallback, std::move(lines), msg::aim_none);
}

}  // namespace planner
