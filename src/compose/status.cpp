// The table of all clients, and planner.status/1.
#include "planner/compose/status.hpp"

#include <algorithm>
#include <tuple>

#include "compose/plan_sections.hpp"
#include "compose/status_messages.hpp"
#include "compose/status_tables.hpp"

namespace planner {
namespace {

/// What cannot be read comes first: nothing is known of it. Then the critical, then those that nothing is heard of.
enum class Rank { broken, critical, silent, other, ended };

Rank rank_of(const StatusLine& line) {
  if (!line.error.empty()) return Rank::broken;
  if (line.state == EngagementState::ended) return Rank::ended;
  if (line.level == Level::critical) return Rank::critical;
  return line.silent_days ? Rank::silent : Rank::other;
}

/// Of equals, unknown is worse than good.
int gravity(HealthStatus status) {
  switch (status) {
    case HealthStatus::action_needed:
      return 0;
    case HealthStatus::no_data:
      return 1;
    case HealthStatus::attention:
      return 2;
    case HealthStatus::too_early:
      return 3;
    case HealthStatus::on_track:
      break;
  }
  return 4;
}

auto order(const StatusLine& line) {
  return std::tuple(rank_of(line), gravity(line.status), line.score.value_or(-1), line.path);
}

Value line_facts(const StatusLine& line) {
  Value facts;
  facts.add("path", line.path);
  if (!line.client.empty()) facts.add("client", line.client);
  if (!line.error.empty()) return facts.add("error", line.error);
  facts.add("state", state_id(line.state)).add("week", line.week).add("weeks", line.weeks);
  if (!line.phase.empty()) facts.add("phase", line.phase);
  facts.add("status", id_of(line.status)).add("score", line.score);
  if (line.rate) facts.add("rate", Share{*line.rate});
  facts.add("next_meeting", line.next_meeting).add("overdue", line.overdue);
  if (!line.signal.empty()) facts.add("signal", line.signal).add("level", id_of(line.level));
  facts.add("silent_days", line.silent_days);
  if (line.conflicts.empty()) return facts;
  Array conflicts;
  for (const auto& conflict : line.conflicts) conflicts.emplace_back(conflict);
  return facts.add("conflicts", std::move(conflicts));
}

void add_conflicts(Document& document, const std::vector<StatusLine>& lines) {
  Bullets bullets;
  for (const auto& line : lines)
    bullets.items.insert(bullets.items.end(), line.conflicts.begin(), line.conflicts.end());
  if (bullets.items.empty()) return;
  document.blocks.emplace_back(Heading{2, say(msg::conflicts_heading, document.language)});
  document.blocks.emplace_back(std::move(bullets));
}

}  // namespace

void draw_period(StatusLine& line, const Subject& subject) { line.period = make_timeline(subject); }

Document status_document(std::vector<StatusLine> lines, bool all, Date today, Language language) {
  if (!all) std::erase_if(lines, [](const StatusLine& line) { return rank_of(line) == Rank::ended; });
  std::ranges::stable_sort(lines, {}, order);
  Document document;
  document.language = language;
  document.title = say(msg::status_title, language);
  document.subtitle = say(msg::status_subtitle, language, {{"date", today}, {"n", lines.size()}});
  if (!lines.empty()) document.blocks.emplace_back(status_table(lines, language));
  if (lines.size() == 1 && lines.front().period) document.blocks.emplace_back(*lines.front().period);
  add_conflicts(document, lines);
  Array clients;
  for (const auto& line : lines) clients.push_back(line_facts(line));
  document.facts.add("schema", "planner.status/1").add("as_of", today).add("clients", std::move(clients));
  document.sheet = status_sheet(lines, language);
  return document;
}

}  // namespace planner
