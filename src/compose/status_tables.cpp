// The table of all clients as readers see it, and as a spreadsheet takes it.
#include "compose/status_tables.hpp"

#include <algorithm>

#include "compose/status_messages.hpp"
#include "planner/assess/rounding.hpp"
#include "planner/base/sparkline.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr std::size_t latest_shown = 8;  // records in the sparkline

Light light_of(const StatusLine& line) {
  if (!line.error.empty()) return Light::red;
  switch (line.status) {
    case HealthStatus::on_track:
      return Light::green;
    case HealthStatus::attention:
      return Light::yellow;
    case HealthStatus::action_needed:
      return Light::red;
    case HealthStatus::too_early:
    case HealthStatus::no_data:
      break;
  }
  return Light::none;
}

class Cells {
 public:
  Cells(const StatusLine& line, Language language) : line_(line), language_(language) {}

  std::vector<std::string> row() const {
    if (!line_.error.empty()) return {line_.path, none(), none(), none(), none(), none(), none(), error()};
    return {client(), week(), phase(), adoption(), health(), next(), std::to_string(line_.overdue), signal()};
  }

 private:
  std::string text(const Message& message, const Args& args = {}) const { return say(message, language_, args); }
  std::string none() const { return text(msg::none_mark); }
  std::string error() const { return text(msg::broken_client); }

  /// Without the legal form, which takes the room of the name.
  std::string client() const {
    for (const auto form : msg::legal_forms)
      if (line_.client.starts_with(form)) return std::string(trim(line_.client.substr(form.size())));
    for (const auto form : msg::legal_forms)
      if (line_.client.ends_with(form))
        return std::string(trim(line_.client.substr(0, line_.client.size() - form.size())));
    return line_.client;
  }

  std::string week() const {
    const bool runs = line_.state == EngagementState::running;
    return runs ? text(msg::week_of_weeks, {{"week", line_.week}, {"weeks", line_.weeks}}) : none();
  }

  std::string phase() const {
    switch (line_.state) {
      case EngagementState::planned:
        return text(msg::phase_planned);
      case EngagementState::running:
        break;
      case EngagementState::post:
        return text(msg::phase_post);
      case EngagementState::ended:
        return text(msg::phase_ended);
    }
    return line_.phase_title.in(language_);
  }

  std::string adoption() const {
    if (line_.history.empty()) return text(msg::not_known);
    std::string marks;
    const auto shown = std::min(line_.history.size(), latest_shown);
    for (auto i = line_.history.size() - shown; i < line_.history.size(); ++i) marks += spark_mark(line_.history[i], 1);
    return (line_.rate ? figure(percent(*line_.rate)) + "%" : text(msg::not_known)) + " " + marks;
  }

  static std::string figure(double value) { return std::to_string(to_whole(value)); }

  /// The title without what stands in brackets, and the score.
  std::string health() const {
    const auto& title = line_.status_title.in(language_);
    const auto word = title.substr(0, title.find(msg::opening_bracket.in(language_)));
    return line_.score ? word + " " + std::to_string(*line_.score) : word;
  }

  std::string next() const { return line_.next_meeting ? tiny_date(*line_.next_meeting, language_) : none(); }

  std::string signal() const {
    if (line_.silent_days && line_.level != Level::critical) return text(msg::silent_for, {{"n", *line_.silent_days}});
    if (line_.level == Level::none) return none();
    return text(msg::signal_with_level, {{"level", line_.level_title}, {"title", line_.signal_title}});
  }

  const StatusLine& line_;
  Language language_;
};

}  // namespace

Table status_table(const std::vector<StatusLine>& lines, Language language) {
  const auto column = [&](const Message& title, Align align = Align::left, Room room = Room::keeps) {
    return Column{std::string(title.in(language)), align, room};
  };
  Table table;
  table.columns = {column(msg::column_client, Align::left, Room::cuts),
                   column(msg::column_week, Align::right),
                   column(msg::column_status_phase),
                   column(msg::column_adoption),
                   column(msg::column_health),
                   column(msg::column_next, Align::right),
                   column(msg::column_overdue, Align::right),
                   column(msg::column_signal, Align::left, Room::cuts)};
  table.light_column = 4;
  for (const auto& line : lines) {
    table.rows.push_back(Cells(line, language).row());
    table.lights.push_back(light_of(line));
  }
  return table;
}

namespace {

template <class T>
std::string number(const std::optional<T>& value) {
  return value ? std::to_string(*value) : std::string();
}

}  // namespace

Table status_sheet(const std::vector<StatusLine>& lines, Language language) {
  Table sheet;
  for (const auto* title :
       {&msg::column_path, &msg::column_client, &msg::column_state, &msg::column_week, &msg::column_weeks,
        &msg::column_status_phase, &msg::column_health, &msg::column_score, &msg::column_adoption, &msg::column_next,
        &msg::column_overdue, &msg::column_signal, &msg::column_level, &msg::column_error})
    sheet.columns.push_back({std::string(title->in(language)), Align::left});
  for (const auto& line : lines) {
    if (!line.error.empty()) {
      sheet.rows.push_back({line.path, line.client, "", "", "", "", "", "", "", "", "", "", "", line.error});
      continue;
    }
    const auto rate = line.rate ? fill("{n}%", {{"n", to_tenth(percent(*line.rate))}}, language) : std::string();
    sheet.rows.push_back({line.path, line.client, std::string(state_id(line.state)),
                          line.week > 0 ? std::to_string(line.week) : "", std::to_string(line.weeks),
                          line.phase_title.in(language), line.status_title.in(language), number(line.score), rate,
                          line.next_meeting ? iso(*line.next_meeting) : "", std::to_string(line.overdue),
                          line.signal_title.in(language), line.level_title.in(language), ""});
  }
  return sheet;
}

}  // namespace planner
