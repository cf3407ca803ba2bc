// The keys of engagement.toml, in the order of its documentation.
#include <array>

#include "keys.hpp"

namespace planner {

constexpr auto count_of_people = Limits{.least = 0, .most = 1'000'000};
constexpr auto score = between(1, 5);

template <>
std::span<const Key<Client>> keys_of() {
  static constexpr std::array keys{key<&Client::name>("name", required),
                                   key<&Client::industry>("industry"),
                                   key<&Client::employees>("employees", count_of_people),
                                   key<&Client::situation>("situation"),
                                   key<&Client::sponsor>("sponsor"),
                                   key<&Client::lead>("lead")};
  return keys;
}

template <>
std::span<const Key<Person>> keys_of() {
  static constexpr std::array keys{key<&Person::name>("name", required), key<&Person::role>("role"),
                                   key<&Person::email>("email"), key<&Person::mention>("mention"),
                                   key<&Person::honorific>("honorific", {.may_be_empty = true})};
  return keys;
}

template <>
std::span<const Key<Privacy>> keys_of() {
  static constexpr std::array keys{key<&Privacy::min_group>("min_group", between(1, 1000)),
                                   key<&Privacy::not_for_evaluation>("not_for_evaluation")};
  return keys;
}

template <>
std::span<const Key<RemindSettings>> keys_of() {
  static constexpr std::array keys{key<&RemindSettings::mute>("mute")};
  return keys;
}

template <>
std::span<const Key<Advisor>> keys_of() {
  static constexpr std::array keys{key<&Advisor::name>("name"), key<&Advisor::organization>("organization"),
                                   key<&Advisor::email>("email"), key<&Advisor::logo>("logo"),
                                   key<&Advisor::color>("color", {.form = Limits::Form::color})};
  return keys;
}

template <>
std::span<const Key<Period>> keys_of() {
  static constexpr std::array keys{key<&Period::start>("start", required), key<&Period::weeks>("weeks")};
  return keys;
}

template <>
std::span<const Key<MeetingChange>> keys_of() {
  static constexpr std::array keys{key<&MeetingChange::meeting>("meeting", {.required = true, .least = 1, .most = 99}),
                                   key<&MeetingChange::date>("date"),
                                   key<&MeetingChange::time>("time"),
                                   key<&MeetingChange::where>("place"),
                                   key<&MeetingChange::cancelled>("cancelled"),
                                   key<&MeetingChange::reason>("reason")};
  return keys;
}

template <>
std::span<const Key<Meetings>> keys_of() {
  static constexpr std::array keys{
      key<&Meetings::cadence>("cadence"),   key<&Meetings::first>("first"),
      key<&Meetings::time>("time"),         key<&Meetings::minutes>("minutes", between(20, 240)),
      key<&Meetings::where>("place"),       key<&Meetings::mode>("mode"),
      key<&Meetings::timezone>("timezone"), key<&Meetings::when_closed>("when_closed"),
      key<&Meetings::changes>("change")};
  return keys;
}

template <>
std::span<const Key<ClosedRange>> keys_of() {
  static constexpr std::array keys{key<&ClosedRange::from>("from", required), key<&ClosedRange::to>("to", required),
                                   key<&ClosedRange::name>("name")};
  return keys;
}

template <>
std::span<const Key<CalendarSettings>> keys_of() {
  static constexpr std::array keys{key<&CalendarSettings::holidays>("holidays"),
                                   key<&CalendarSettings::closed>("closed"),
                                   key<&CalendarSettings::workdays>("workdays", {.filled = true})};
  return keys;
}

template <>
std::span<const Key<ChatDesk>> keys_of() {
  static constexpr std::array keys{key<&ChatDesk::service>("service"), key<&ChatDesk::channel>("channel"),
                                   key<&ChatDesk::reply_within_hours>("reply_within_hours", between(1, 200))};
  return keys;
}

template <>
std::span<const Key<Contract>> keys_of() {
  static constexpr std::array keys{key<&Contract::end>("end"), key<&Contract::notice_by>("notice_by")};
  return keys;
}

template <>
std::span<const Key<Cost>> keys_of() {
  static constexpr std::array keys{
      key<&Cost::monthly_fee>("monthly_fee", at_least(0)), key<&Cost::seats>("seats", count_of_people),
      key<&Cost::seat_price>("seat_price", at_least(0)), key<&Cost::hourly_cost>("hourly_cost", at_least(0))};
  return keys;
}

template <>
std::span<const Key<Tool>> keys_of() {
  static constexpr std::array keys{key<&Tool::name>("name", required), key<&Tool::seats>("seats", count_of_people)};
  return keys;
}

template <>
std::span<const Key<Department>> keys_of() {
  static constexpr std::array keys{
      key<&Department::id>("id", required_id),
      key<&Department::name>("name", required),
      key<&Department::headcount>("headcount", {.required = true, .least = 1, .most = 1e6}),
      key<&Department::manager>("manager"),
      key<&Department::literacy>("literacy", score),
      key<&Department::active_before>("active_before", count_of_people),
      key<&Department::from>("from")};
  return keys;
}

template <>
std::span<const Key<Champion>> keys_of() {
  static constexpr std::array keys{key<&Champion::name>("name", required),
                                   key<&Champion::departments>("departments", {.required = true, .filled = true}),
                                   key<&Champion::deputy>("deputy"),
                                   key<&Champion::it>("it", score),
                                   key<&Champion::business>("business", score),
                                   key<&Champion::communication>("communication", score),
                                   key<&Champion::hours_per_week>("hours_per_week", between(0, 60)),
                                   key<&Champion::from>("from"),
                                   key<&Champion::status>("status"),
                                   key<&Champion::email>("email")};
  return keys;
}

template <>
std::span<const Key<Goal>> keys_of() {
  static constexpr std::array keys{key<&Goal::id>("id", required_id), key<&Goal::title>("title", required),
                                   key<&Goal::kind>("kind"),          key<&Goal::metric>("metric"),
                                   key<&Goal::unit>("unit"),          key<&Goal::baseline>("baseline"),
                                   key<&Goal::target>("target"),      key<&Goal::due>("due"),
                                   key<&Goal::owner>("owner"),        key<&Goal::departments>("departments")};
  return keys;
}

template <>
std::span<const Key<Task>> keys_of() {
  static constexpr std::array keys{key<&Task::title>("title", required),
                                   key<&Task::department>("department", required),
                                   key<&Task::runs_per_month>("runs_per_month", at_least(0)),
                                   key<&Task::minutes>("minutes", at_least(0)),
                                   key<&Task::people>("people", count_of_people),
                                   key<&Task::personal_data>("personal_data"),
                                   key<&Task::needs_integration>("needs_integration"),
                                   key<&Task::pain>("pain")};
  return keys;
}

template <>
std::span<const Key<UseCase>> keys_of() {
  static constexpr std::array keys{key<&UseCase::id>("id", required_id),
                                   key<&UseCase::title>("title", required),
                                   key<&UseCase::department>("department", required),
                                   key<&UseCase::owner>("owner"),
                                   key<&UseCase::minutes_before>("minutes_before", at_least(0)),
                                   key<&UseCase::minutes_after>("minutes_after", at_least(0)),
                                   key<&UseCase::runs_per_month>("runs_per_month", at_least(0)),
                                   key<&UseCase::value>("value", score),
                                   key<&UseCase::ease>("ease", score),
                                   key<&UseCase::personal_data>("personal_data"),
                                   key<&UseCase::needs_integration>("needs_integration"),
                                   key<&UseCase::no_samples>("no_samples"),
                                   key<&UseCase::expert_check>("expert_check"),
                                   key<&UseCase::how>("how"),
                                   key<&UseCase::caution>("caution"),
                                   key<&UseCase::in_procedure>("in_procedure"),
                                   key<&UseCase::template_reviewed>("template_reviewed"),
                                   key<&UseCase::stages>("stages")};
  return keys;
}

template <>
std::span<const Key<Training>> keys_of() {
  static constexpr std::array keys{key<&Training::date>("date", required), key<&Training::title>("title", required),
                                   key<&Training::departments>("departments"),
                                   key<&Training::hours>("hours", at_least(0))};
  return keys;
}

template <>
std::span<const Key<Engagement>> keys_of() {
  static constexpr std::array keys{key<&Engagement::format>("format", required),
                                   key<&Engagement::id>("id", required_id),
                                   key<&Engagement::language>("language"),
                                   key<&Engagement::playbook>("playbook"),
                                   key<&Engagement::client>("client", required),
                                   key<&Engagement::people>("person"),
                                   key<&Engagement::privacy>("privacy"),
                                   key<&Engagement::remind>("remind"),
                                   key<&Engagement::advisor>("advisor"),
                                   key<&Engagement::period>("period", required),
                                   key<&Engagement::meetings>("meetings"),
                                   key<&Engagement::calendar>("calendar"),
                                   key<&Engagement::chat>("chat"),
                                   key<&Engagement::contract>("contract"),
                                   key<&Engagement::cost>("cost"),
                                   key<&Engagement::tools>("tool"),
                                   key<&Engagement::departments>("department"),
                                   key<&Engagement::champions>("champion"),
                                   key<&Engagement::goals>("goal"),
                                   key<&Engagement::tasks>("task"),
                                   key<&Engagement::use_cases>("use_case"),
                                   key<&Engagement::trainings>("training"),
                                   key<&Engagement::thresholds>("thresholds")};
  return keys;
}

}  // namespace planner
