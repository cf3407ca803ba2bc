#include "planner/assess/health.hpp"

#include <algorithm>
#include <cmath>

#include "assess/health_messages.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

std::optional<int> raw_score(const std::vector<HealthComponent>& components, int least) {
  double lost = 0;
  int available = 0;
  for (const auto& component : components) {
    available += component.value ? 1 : 0;
    lost += component.lost;
  }
  if (available < least) return std::nullopt;
  return to_whole(100 - lost);
}

/// The gravest signal that caps the score; signals come in order of level and priority.
const Signal* capping_signal(const std::vector<Signal>& signals) {
  const auto found = std::ranges::find_if(
      signals, [](const Signal& signal) { return signal.level >= Level::warn && caps_score(signal.kind); });
  return found == signals.end() ? nullptr : &*found;
}

HealthStatus band(const Moment& moment, int score) {
  if (score >= moment.whole("health_band_on_track")) return HealthStatus::on_track;
  return score >= moment.whole("health_band_attention") ? HealthStatus::attention : HealthStatus::action_needed;
}

/// Whether the last figures are from before anything is judged. Later on the lack of newer ones is lack of data.
bool is_too_early(const Moment& moment) {
  const int from = moment.whole("judged_from_week");
  if (moment.week >= from) return false;
  if (!moment.record()) return true;
  const int age = days_between(moment.record()->date, moment.today);
  return moment.schedule.week_of(moment.today) < from || age <= moment.whole("data_gap_watch_days");
}

bool has_figures(const Moment& moment) {
  return moment.measured() && moment.figures()->adoption && moment.week >= moment.whole("judged_from_week");
}

const Message& component_title(std::string_view id) {
  if (id == "reach") return msg::health_reach;
  if (id == "depth") return msg::health_depth;
  if (id == "evenness") return msg::health_evenness;
  return id == "goals" ? msg::health_goals : msg::health_cadence;
}

Words title_of(const Playbook& playbook, std::string_view kind) {
  const auto found = std::ranges::find_if(playbook.signals, [&](const SignalRule& r) { return r.id.value == kind; });
  return found == playbook.signals.end() || !found->title ? Words{std::string(kind), std::string(kind)} : *found->title;
}

Words level_title(const Playbook& playbook, Level level) {
  const auto found =
      std::ranges::find_if(playbook.levels, [&](const NamedWords& w) { return w.id.value == id_of(level); });
  const std::string id(id_of(level));
  return found == playbook.levels.end() || !found->title ? Words{id, id} : *found->title;
}

}  // namespace

std::vector<const HealthComponent*> Health::most_lost() const {
  std::vector<const HealthComponent*> most;
  for (const auto& component : components)
    if (to_whole(component.lost) > 0) most.push_back(&component);
  std::ranges::stable_sort(most, std::ranges::greater{}, &HealthComponent::lost);
  if (most.size() > 2) most.resize(2);
  return most;
}

Health health_of(const Moment& moment, const std::vector<Signal>& signals) {
  Health health;
  health.components = health_components(moment);
  if (moment.measured()) health.raw = raw_score(health.components, moment.whole("health_min_components"));
  if (is_too_early(moment)) {
    health.status = HealthStatus::too_early;
    return health;
  }
  if (!has_figures(moment) || !health.raw) return health;
  health.score = *health.raw;
  if (const auto* signal = capping_signal(signals)) {
    const int cap = moment.whole(signal->level == Level::critical ? "health_cap_critical" : "health_cap_warn");
    if (cap < *health.raw) {
      health.cap = cap;
      health.capped_by = signal->kind;
      health.capped_level = signal->level;
      health.score = cap;
    }
  }
  health.status = band(moment, *health.score);
  return health;
}

std::optional<Trend> trend_of(const Health& before, const Health& now, const Playbook& playbook) {
  if (!before.score || !now.score) return std::nullopt;
  const double change = *now.score - *before.score, noise = playbook.threshold("health_trend");
  if (std::abs(change) <= noise) return Trend::level;
  return change > 0 ? Trend::rising : Trend::falling;
}

std::vector<Phrase> explain(const Health& health, const Playbook& playbook) {
  std::vector<Phrase> phrases;
  if (!health.score) return phrases;
  phrases.push_back({msg::health_points, {{"score", *health.score}}});
  if (health.cap)
    phrases.push_back({msg::health_capped,
                       {{"raw", *health.raw},
                        {"signal", title_of(playbook, health.capped_by)},
                        {"level", level_title(playbook, health.capped_level)},
                        {"cap", *health.cap}}});
  const auto most = health.most_lost();
  const auto points = [](const HealthComponent& c) { return to_whole(c.lost); };
  if (most.size() == 1)
    phrases.push_back({msg::health_lost_one, {{"first", component_title(most[0]->id)}, {"points", points(*most[0])}}});
  if (most.size() == 2)
    phrases.push_back({msg::health_lost_two,
                       {{"first", component_title(most[0]->id)},
                        {"points", points(*most[0])},
                        {"second", component_title(most[1]->id)},
                        {"more", points(*most[1])}}});
  return phrases;
}

}  // namespace planner
