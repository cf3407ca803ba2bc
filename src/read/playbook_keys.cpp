// The keys of a playbook.
#include <array>

#include "keys.hpp"

namespace planner {

template <>
std::span<const Key<WordsTable>> keys_of() {
  static constexpr std::array keys{key<&WordsTable::ja>("ja", required), key<&WordsTable::en>("en", required)};
  return keys;
}

template <>
std::span<const Key<RoleEntry>> keys_of() {
  static constexpr std::array keys{key<&RoleEntry::id>("id", required_id), key<&RoleEntry::title>("title", required)};
  return keys;
}

template <>
std::span<const Key<PhaseEntry>> keys_of() {
  static constexpr std::array keys{
      key<&PhaseEntry::id>("id", required_id),          key<&PhaseEntry::title>("title", required),
      key<&PhaseEntry::short_title>("short"),           key<&PhaseEntry::weeks_16>("weeks_16", required),
      key<&PhaseEntry::weeks_12>("weeks_12", required), key<&PhaseEntry::exit>("exit", required)};
  return keys;
}

template <>
std::span<const Key<MilestoneRule>> keys_of() {
  static constexpr std::array keys{key<&MilestoneRule::id>("id", required_id),
                                   key<&MilestoneRule::title>("title", required),
                                   key<&MilestoneRule::owner>("owner", required),
                                   key<&MilestoneRule::phase>("phase", required),
                                   key<&MilestoneRule::week_16>("week_16", required),
                                   key<&MilestoneRule::week_12>("week_12", required),
                                   key<&MilestoneRule::after_end>("after_end"),
                                   key<&MilestoneRule::criterion>("criterion", required),
                                   key<&MilestoneRule::adoption>("adoption", between(0, 100)),
                                   key<&MilestoneRule::core>("core", between(0, 100)),
                                   key<&MilestoneRule::gap>("gap", between(0, 100)),
                                   key<&MilestoneRule::saving_percent>("saving_percent", between(0, 100)),
                                   key<&MilestoneRule::saving_minutes>("saving_minutes", at_least(0)),
                                   key<&MilestoneRule::keeps_percent>("keeps_percent", between(0, 100)),
                                   key<&MilestoneRule::coverage>("coverage", between(0, 100)),
                                   key<&MilestoneRule::goals_per_department>("goals_per_department", at_least(0)),
                                   key<&MilestoneRule::fitted_per_department>("fitted_per_department", at_least(0)),
                                   key<&MilestoneRule::shared_departments>("shared_departments", at_least(0)),
                                   key<&MilestoneRule::shared_cases>("shared_cases", at_least(0)),
                                   key<&MilestoneRule::in_procedure>("in_procedure", at_least(0)),
                                   key<&MilestoneRule::tasks_per_department>("tasks_per_department", at_least(0))};
  return keys;
}

template <>
std::span<const Key<AgendaItemRule>> keys_of() {
  static constexpr std::array keys{
      key<&AgendaItemRule::id>("id", required_id),
      key<&AgendaItemRule::kind>("kind", required),
      key<&AgendaItemRule::pdca>("pdca", required),
      key<&AgendaItemRule::owner>("owner", required),
      key<&AgendaItemRule::floor>("floor", {.required = true, .least = 1, .most = 60}),
      key<&AgendaItemRule::cut_order>("cut_order", {.required = true, .least = 1, .most = 9}),
      key<&AgendaItemRule::title>("title", required),
      key<&AgendaItemRule::purpose>("purpose", required),
      key<&AgendaItemRule::prepare>("prepare", required),
      key<&AgendaItemRule::for_department>("for_department"),
      key<&AgendaItemRule::once>("once"),
      key<&AgendaItemRule::keep>("keep"),
      key<&AgendaItemRule::function>("function")};
  return keys;
}

template <>
std::span<const Key<AgendaSlot>> keys_of() {
  static constexpr std::array keys{key<&AgendaSlot::item>("item", required_id),
                                   key<&AgendaSlot::minutes>("minutes", {.required = true, .least = 1, .most = 60}),
                                   key<&AgendaSlot::focus>("focus", required)};
  return keys;
}

template <>
std::span<const Key<MeetingRule>> keys_of() {
  static constexpr std::array keys{
      key<&MeetingRule::id>("id", required_id), key<&MeetingRule::title>("title", required),
      key<&MeetingRule::facilitator>("facilitator", required), key<&MeetingRule::agenda>("agenda", required)};
  return keys;
}

template <>
std::span<const Key<SeriesEntry>> keys_of() {
  static constexpr std::array keys{key<&SeriesEntry::meeting>("meeting", required_id),
                                   key<&SeriesEntry::replace>("replace"),
                                   key<&SeriesEntry::with>("with"),
                                   key<&SeriesEntry::title>("title"),
                                   key<&SeriesEntry::focus>("focus"),
                                   key<&SeriesEntry::repeat>("repeat")};
  return keys;
}

template <>
std::span<const Key<Series>> keys_of() {
  static constexpr std::array keys{key<&Series::meetings>("meetings", {.required = true, .least = 1, .most = 99}),
                                   key<&Series::agendas>("agendas", required)};
  return keys;
}

template <>
std::span<const Key<Countermeasure>> keys_of() {
  static constexpr std::array keys{key<&Countermeasure::step>("step", {.required = true, .least = 1, .most = 2}),
                                   key<&Countermeasure::title>("title", required),
                                   key<&Countermeasure::owner>("owner", required), key<&Countermeasure::also>("also"),
                                   key<&Countermeasure::days>("days", {.required = true, .least = 0, .most = 60})};
  return keys;
}

template <>
std::span<const Key<SignalRule>> keys_of() {
  static constexpr std::array keys{key<&SignalRule::id>("id", required_id),
                                   key<&SignalRule::title>("title", required),
                                   key<&SignalRule::advisor_title>("advisor_title"),
                                   key<&SignalRule::client>("client", required),
                                   key<&SignalRule::minutes>("minutes", {.required = true, .least = 1, .most = 60}),
                                   key<&SignalRule::agenda>("agenda", required),
                                   key<&SignalRule::item>("item"),
                                   key<&SignalRule::explain>("explain", required),
                                   key<&SignalRule::rule>("rule", required),
                                   key<&SignalRule::actions>("action", required)};
  return keys;
}

template <>
std::span<const Key<StageEntry>> keys_of() {
  static constexpr std::array keys{key<&StageEntry::id>("id", required_id), key<&StageEntry::title>("title", required),
                                   key<&StageEntry::entry>("entry", required),
                                   key<&StageEntry::exit>("exit", required)};
  return keys;
}

template <>
std::span<const Key<NamedWords>> keys_of() {
  static constexpr std::array keys{key<&NamedWords::id>("id", required_id), key<&NamedWords::title>("title", required),
                                   key<&NamedWords::sentence>("sentence"), key<&NamedWords::note>("note")};
  return keys;
}

template <>
std::span<const Key<ReadyUseCase>> keys_of() {
  static constexpr std::array keys{key<&ReadyUseCase::id>("id", required_id),
                                   key<&ReadyUseCase::department>("department", required_id),
                                   key<&ReadyUseCase::department_title>("department_title", required),
                                   key<&ReadyUseCase::title>("title", required),
                                   key<&ReadyUseCase::minutes_before>("minutes_before", at_least(0)),
                                   key<&ReadyUseCase::minutes_after>("minutes_after", at_least(0)),
                                   key<&ReadyUseCase::runs_per_month>("runs_per_month", at_least(0)),
                                   key<&ReadyUseCase::caution>("caution"),
                                   key<&ReadyUseCase::how>("how"),
                                   key<&ReadyUseCase::personal_data>("personal_data"),
                                   key<&ReadyUseCase::needs_integration>("needs_integration"),
                                   key<&ReadyUseCase::no_samples>("no_samples"),
                                   key<&ReadyUseCase::expert_check>("expert_check")};
  return keys;
}

template <>
std::span<const Key<SkillRubric>> keys_of() {
  static constexpr std::array keys{
      key<&SkillRubric::id>("id", required_id),        key<&SkillRubric::title>("title", required),
      key<&SkillRubric::score_1>("score_1", required), key<&SkillRubric::score_2>("score_2", required),
      key<&SkillRubric::score_3>("score_3", required), key<&SkillRubric::score_4>("score_4", required),
      key<&SkillRubric::score_5>("score_5", required)};
  return keys;
}

template <>
std::span<const Key<ChampionSupport>> keys_of() {
  static constexpr std::array keys{key<&ChampionSupport::weak>("weak", required_id),
                                   key<&ChampionSupport::text>("text", required),
                                   key<&ChampionSupport::evidence>("evidence", required)};
  return keys;
}

template <>
std::span<const Key<NonUseReason>> keys_of() {
  static constexpr std::array keys{key<&NonUseReason::code>("code", required_id),
                                   key<&NonUseReason::title>("title", required),
                                   key<&NonUseReason::remedy>("remedy", required)};
  return keys;
}

template <>
std::span<const Key<ReminderRule>> keys_of() {
  static constexpr std::array keys{key<&ReminderRule::type>("type", required_id),
                                   key<&ReminderRule::variant>("variant"),
                                   key<&ReminderRule::when>("when"),
                                   key<&ReminderRule::lead_days>("lead_days"),
                                   key<&ReminderRule::to>("to"),
                                   key<&ReminderRule::cc>("cc"),
                                   key<&ReminderRule::default_on>("default_on"),
                                   key<&ReminderRule::subject>("subject", required),
                                   key<&ReminderRule::body>("body"),
                                   key<&ReminderRule::advisor>("advisor")};
  return keys;
}

template <>
std::span<const Key<AvoidedWindow>> keys_of() {
  constexpr Limits day_of_year{.required = true, .least = 101, .most = 1231};
  static constexpr std::array keys{key<&AvoidedWindow::from>("from", day_of_year),
                                   key<&AvoidedWindow::to>("to", day_of_year),
                                   key<&AvoidedWindow::title>("title", required)};
  return keys;
}

template <>
std::span<const Key<UsageColumn>> keys_of() {
  static constexpr std::array keys{key<&UsageColumn::field>("field", required),
                                   key<&UsageColumn::names>("names", {.required = true, .filled = true})};
  return keys;
}

template <>
std::span<const Key<SheetRow>> keys_of() {
  static constexpr std::array keys{key<&SheetRow::cells>("cells", {.required = true, .filled = true}),
                                   key<&SheetRow::fill>("fill")};
  return keys;
}

template <>
std::span<const Key<SheetBlock>> keys_of() {
  static constexpr std::array keys{
      key<&SheetBlock::kind>("kind", required), key<&SheetBlock::when>("when"),
      key<&SheetBlock::text>("text"),           key<&SheetBlock::items>("items"),
      key<&SheetBlock::columns>("columns"),     key<&SheetBlock::rows>("rows"),
      key<&SheetBlock::from>("from"),           key<&SheetBlock::room>("room", between(1, 40))};
  return keys;
}

template <>
std::span<const Key<SheetRule>> keys_of() {
  static constexpr std::array keys{key<&SheetRule::id>("id", required_id), key<&SheetRule::title>("title", required),
                                   key<&SheetRule::purpose>("purpose", required), key<&SheetRule::use_case>("use_case"),
                                   key<&SheetRule::blocks>("block", {.required = true, .filled = true})};
  return keys;
}

template <>
std::span<const Key<Playbook>> keys_of() {
  static constexpr std::array keys{key<&Playbook::format>("format", required),
                                   key<&Playbook::roles>("role", required),
                                   key<&Playbook::phases>("phase", required),
                                   key<&Playbook::milestones>("milestone", required),
                                   key<&Playbook::items>("item", required),
                                   key<&Playbook::meetings>("meeting", required),
                                   key<&Playbook::series>("series", required),
                                   key<&Playbook::signals>("signal", required),
                                   key<&Playbook::thresholds>("thresholds", required),
                                   key<&Playbook::stages>("stage", required),
                                   key<&Playbook::levels>("level", required),
                                   key<&Playbook::statuses>("status", required),
                                   key<&Playbook::states>("state", required),
                                   key<&Playbook::use_cases>("use_case"),
                                   key<&Playbook::skills>("skill", required),
                                   key<&Playbook::supports>("support", required),
                                   key<&Playbook::reasons>("reason", required),
                                   key<&Playbook::reminders>("reminder", required),
                                   key<&Playbook::terms>("term", required),
                                   key<&Playbook::avoid>("avoid"),
                                   key<&Playbook::usage_columns>("usage_column"),
                                   key<&Playbook::sheets>("sheet")};
  return keys;
}

}  // namespace planner
