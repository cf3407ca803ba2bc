#include "planner/compose/status.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace planner {
namespace {

const Date today = make_date(2026, 6, 9);

StatusLine line(const std::string& client, HealthStatus status, std::optional<int> score = std::nullopt) {
  StatusLine line;
  line.client = line.path = client;
  line.state = EngagementState::running;
  line.status = status;
  line.status_title = {std::string(id_of(status)), std::string(id_of(status))};
  line.score = score;
  return line;
}

std::string order(const std::vector<StatusLine>& lines, bool all = false) {
  const auto document = status_document(lines, all, today, Language::en);
  std::string text;
  for (const auto& block : document.blocks)
    if (const auto* table = std::get_if<Table>(&block))
      for (const auto& row : table->rows) text += row.front();
  return text;
}

StatusLine with(StatusLine line, Level level) {
  line.level = level;
  line.signal = "neglect";
  return line;
}

}  // namespace

TEST_CASE("status: worst first") {
  auto broken = line("B", HealthStatus::no_data), silent = line("S", HealthStatus::on_track, 95),
       ended = line("E", HealthStatus::action_needed, 10);
  broken.error = "wrong";
  silent.silent_days = 21;
  ended.state = EngagementState::ended;
  const auto critical = with(line("C", HealthStatus::on_track, 90), Level::critical);
  const std::vector<StatusLine> all{line("O", HealthStatus::on_track, 98),
                                    line("T", HealthStatus::too_early),
                                    line("A", HealthStatus::attention, 70),
                                    line("a", HealthStatus::attention, 60),
                                    line("N", HealthStatus::no_data),
                                    ended,
                                    line("X", HealthStatus::action_needed, 40),
                                    silent,
                                    critical,
                                    broken};
  CHECK(order(all) == "BCSXNaATO");
  CHECK(order(all, true) == "BCSXNaATOE");
  auto backwards = all;
  std::ranges::reverse(backwards);
  CHECK(order(backwards) == order(all));
}

TEST_CASE("status: what is critical comes first before the start too") {
  auto planned = with(line("P", HealthStatus::too_early), Level::critical);
  planned.state = EngagementState::planned;
  CHECK(order({planned, line("A", HealthStatus::attention, 60)}) == "PA");
}

TEST_CASE("status: unknown is never green and never 0") {
  const auto document = status_document({line("N", HealthStatus::no_data)}, false, today, Language::en);
  const auto& table = std::get<Table>(document.blocks.front());
  CHECK(table.lights == std::vector{Light::none});
  CHECK(table.rows[0][3] == "unknown");
  CHECK(document.sheet->rows[0][7] == "");
  CHECK(document.sheet->rows[0][8] == "");
}

TEST_CASE("status: adoption with its course; what was not reported is a gap in it") {
  auto known = line("K", HealthStatus::on_track, 90);
  known.rate = 0.84;
  known.history = {0.0, std::nullopt, 0.5, 0.84};
  auto lately_unknown = known;
  lately_unknown.rate.reset();
  lately_unknown.history.push_back(std::nullopt);
  const auto document = status_document({known, lately_unknown}, false, today, Language::en);
  const auto& table = std::get<Table>(document.blocks.front());
  CHECK(table.rows[0][3] == "84% ▁·▅▇");
  CHECK(table.rows[1][3] == "unknown ▁·▅▇·");
}

TEST_CASE("status: the period is drawn where one client is shown, and only there") {
  auto one = line("O", HealthStatus::on_track, 90);
  one.period = Timeline{};
  const auto drawn = [](const std::vector<StatusLine>& lines) {
    const auto document = status_document(lines, false, today, Language::en);
    return std::ranges::count_if(document.blocks,
                                 [](const Block& block) { return std::holds_alternative<Timeline>(block); });
  };
  CHECK(drawn({one}) == 1);
  CHECK(drawn({one, one}) == 0);
}

}  // namespace planner
