// The keys of checkins/*.toml, in the order of their documentation.
#include <array>

#include "keys.hpp"
#include "planner/model/checkin.hpp"

namespace planner {

constexpr auto people_count = Limits{.least = 0, .most = 1'000'000};
constexpr auto skill_score = between(1, 5);

namespace {

/// A key of the part that an entry shares with the engagement's table.
template <auto Part, auto Member>
constexpr auto part_key(std::string_view name, Limits limits = {}) {
  using T = decltype(detail::class_of(Part));
  return Key<T>{
      name,
      [](const Key<T>& self, const Node& node, T& into, Reader& reader) {
        read_value(self.name, self.limits, node, into.*Part.*Member, reader);
      },
      [](const Key<T>& self, const T& from, TomlWriter& writer) { write_value(self.name, from.*Part.*Member, writer); },
      limits};
}

}  // namespace

template <>
std::span<const Key<Usage>> keys_of() {
  static constexpr std::array keys{key<&Usage::department>("department", required),
                                   key<&Usage::active>("active", people_count),
                                   key<&Usage::regular>("regular", people_count),
                                   key<&Usage::core>("core", people_count),
                                   key<&Usage::uses>("uses", at_least(0)),
                                   key<&Usage::hours>("hours", at_least(0)),
                                   key<&Usage::headcount>("headcount", between(1, 1e6)),
                                   key<&Usage::as_of>("as_of"),
                                   key<&Usage::source>("source")};
  return keys;
}

template <>
std::span<const Key<ChatCounts>> keys_of() {
  static constexpr std::array keys{key<&ChatCounts::asked>("asked", people_count),
                                   key<&ChatCounts::answered>("answered", people_count),
                                   key<&ChatCounts::median_hours>("median_hours", at_least(0))};
  return keys;
}

template <>
std::span<const Key<ActionEntry>> keys_of() {
  static constexpr std::array keys{key<&ActionEntry::id>("id", required_id),    key<&ActionEntry::title>("title"),
                                   key<&ActionEntry::owner>("owner"),           key<&ActionEntry::due>("due"),
                                   key<&ActionEntry::department>("department"), key<&ActionEntry::signal>("signal"),
                                   key<&ActionEntry::reason>("reason"),         key<&ActionEntry::result>("result")};
  return keys;
}

template <>
std::span<const Key<GoalEntry>> keys_of() {
  static constexpr auto goal = &GoalEntry::goal;
  static constexpr std::array keys{part_key<goal, &Goal::id>("id", required_id),
                                   key<&GoalEntry::value>("value"),
                                   part_key<goal, &Goal::target>("target"),
                                   part_key<goal, &Goal::due>("due"),
                                   part_key<goal, &Goal::owner>("owner"),
                                   part_key<goal, &Goal::baseline>("baseline"),
                                   key<&GoalEntry::reason>("reason"),
                                   key<&GoalEntry::approved>("approved"),
                                   part_key<goal, &Goal::title>("title"),
                                   part_key<goal, &Goal::kind>("kind"),
                                   part_key<goal, &Goal::metric>("metric"),
                                   part_key<goal, &Goal::unit>("unit"),
                                   part_key<goal, &Goal::departments>("departments")};
  return keys;
}

template <>
std::span<const Key<UseCaseEntry>> keys_of() {
  static constexpr auto use_case = &UseCaseEntry::use_case;
  static constexpr std::array keys{part_key<use_case, &UseCase::id>("id", required_id),
                                   key<&UseCaseEntry::stage>("stage"),
                                   part_key<use_case, &UseCase::minutes_after>("minutes_after", at_least(0)),
                                   part_key<use_case, &UseCase::runs_per_month>("runs_per_month", at_least(0)),
                                   part_key<use_case, &UseCase::in_procedure>("in_procedure"),
                                   part_key<use_case, &UseCase::template_reviewed>("template_reviewed"),
                                   key<&UseCaseEntry::reason>("reason"),
                                   part_key<use_case, &UseCase::title>("title"),
                                   part_key<use_case, &UseCase::department>("department"),
                                   part_key<use_case, &UseCase::owner>("owner"),
                                   part_key<use_case, &UseCase::minutes_before>("minutes_before", at_least(0)),
                                   part_key<use_case, &UseCase::value>("value", skill_score),
                                   part_key<use_case, &UseCase::ease>("ease", skill_score),
                                   part_key<use_case, &UseCase::personal_data>("personal_data"),
                                   part_key<use_case, &UseCase::needs_integration>("needs_integration"),
                                   part_key<use_case, &UseCase::no_samples>("no_samples"),
                                   part_key<use_case, &UseCase::expert_check>("expert_check"),
                                   part_key<use_case, &UseCase::how>("how"),
                                   part_key<use_case, &UseCase::caution>("caution")};
  return keys;
}

template <>
std::span<const Key<MilestoneEntry>> keys_of() {
  static constexpr std::array keys{key<&MilestoneEntry::id>("id", required_id), key<&MilestoneEntry::done>("done"),
                                   key<&MilestoneEntry::due>("due"), key<&MilestoneEntry::note>("note")};
  return keys;
}

template <>
std::span<const Key<QuestionEntry>> keys_of() {
  static constexpr std::array keys{key<&QuestionEntry::id>("id", required_id), key<&QuestionEntry::text>("text"),
                                   key<&QuestionEntry::department>("department"), key<&QuestionEntry::asked>("asked"),
                                   key<&QuestionEntry::answer>("answer")};
  return keys;
}

template <>
std::span<const Key<NewsEntry>> keys_of() {
  static constexpr std::array keys{key<&NewsEntry::title>("title", required), key<&NewsEntry::date>("date"),
                                   key<&NewsEntry::tool>("tool"), key<&NewsEntry::applied_by>("applied_by"),
                                   key<&NewsEntry::use_case>("use_case")};
  return keys;
}

template <>
std::span<const Key<ReasonEntry>> keys_of() {
  static constexpr std::array keys{key<&ReasonEntry::code>("code", required_id),
                                   key<&ReasonEntry::people>("people", {.required = true, .least = 0, .most = 1e6}),
                                   key<&ReasonEntry::department>("department")};
  return keys;
}

template <>
std::span<const Key<MeetingEntry>> keys_of() {
  static constexpr std::array keys{key<&MeetingEntry::number>("number", {.required = true, .least = 1, .most = 99}),
                                   key<&MeetingEntry::date>("date"),
                                   key<&MeetingEntry::time>("time"),
                                   key<&MeetingEntry::where>("place"),
                                   key<&MeetingEntry::cancelled>("cancelled"),
                                   key<&MeetingEntry::reason>("reason")};
  return keys;
}

template <>
std::span<const Key<DepartmentEntry>> keys_of() {
  static constexpr auto department = &DepartmentEntry::department;
  static constexpr std::array keys{part_key<department, &Department::id>("id", required_id),
                                   part_key<department, &Department::name>("name"),
                                   part_key<department, &Department::headcount>("headcount", between(1, 1e6)),
                                   part_key<department, &Department::manager>("manager"),
                                   part_key<department, &Department::from>("from"),
                                   part_key<department, &Department::until>("until"),
                                   part_key<department, &Department::merged_into>("merged_into"),
                                   part_key<department, &Department::literacy>("literacy", skill_score),
                                   part_key<department, &Department::active_before>("active_before", people_count)};
  return keys;
}

template <>
std::span<const Key<ChampionEntry>> keys_of() {
  static constexpr auto champion = &ChampionEntry::champion;
  static constexpr std::array keys{part_key<champion, &Champion::name>("name", required),
                                   part_key<champion, &Champion::it>("it", skill_score),
                                   part_key<champion, &Champion::business>("business", skill_score),
                                   part_key<champion, &Champion::communication>("communication", skill_score),
                                   part_key<champion, &Champion::status>("status"),
                                   part_key<champion, &Champion::deputy>("deputy"),
                                   part_key<champion, &Champion::departments>("departments", {.filled = true}),
                                   part_key<champion, &Champion::until>("until"),
                                   part_key<champion, &Champion::from>("from"),
                                   part_key<champion, &Champion::hours_per_week>("hours_per_week", between(0, 60)),
                                   part_key<champion, &Champion::email>("email")};
  return keys;
}

template <>
std::span<const Key<PeriodEntry>> keys_of() {
  static constexpr std::array keys{key<&PeriodEntry::weeks>("weeks"), key<&PeriodEntry::ended>("ended"),
                                   key<&PeriodEntry::reason>("reason")};
  return keys;
}

namespace {

/// `meeting = 3` says which meeting this is the record of; `[[meeting]]` moves or cancels others. TOML gives a name
/// one meaning per file, so a file that needs both writes the second as [[meeting_change]].
constexpr Key<CheckIn> meeting_key{"meeting",
                                   [](const Key<CheckIn>& self, const Node& node, CheckIn& into, Reader& reader) {
                                     if (node.kind() == NodeKind::list)
                                       read_value(self.name, self.limits, node, into.meeting_changes, reader);
                                     else
                                       read_value(self.name, self.limits, node, into.meeting, reader);
                                   },
                                   [](const Key<CheckIn>& self, const CheckIn& from, TomlWriter& writer) {
                                     write_value(self.name, from.meeting, writer);
                                   },
                                   between(1, 99)};

/// Written under the name that is free: [[meeting]], or [[meeting_change]] beside `meeting`.
constexpr Key<CheckIn> meeting_change_key{
    "meeting_change",
    [](const Key<CheckIn>& self, const Node& node, CheckIn& into, Reader& reader) {
      read_value(self.name, self.limits, node, into.meeting_changes, reader);
    },
    [](const Key<CheckIn>& self, const CheckIn& from, TomlWriter& writer) {
      write_value(from.meeting ? self.name : meeting_key.name, from.meeting_changes, writer);
    },
    {}};

}  // namespace

template <>
std::span<const Key<CheckIn>> keys_of() {
  static constexpr std::array keys{key<&CheckIn::format>("format", required),
                                   key<&CheckIn::date>("date", required),
                                   key<&CheckIn::by>("by"),
                                   meeting_key,
                                   key<&CheckIn::held>("held"),
                                   key<&CheckIn::mode>("mode"),
                                   key<&CheckIn::attendees>("attendees"),
                                   key<&CheckIn::absent>("absent"),
                                   key<&CheckIn::invited>("invited", people_count),
                                   key<&CheckIn::attended>("attended", people_count),
                                   key<&CheckIn::sponsor>("sponsor"),
                                   key<&CheckIn::would_miss_percent>("would_miss_percent", between(0, 100)),
                                   key<&CheckIn::decisions>("decisions"),
                                   key<&CheckIn::midterm>("midterm"),
                                   key<&CheckIn::notes>("notes"),
                                   key<&CheckIn::memo>("memo"),
                                   key<&CheckIn::comment>("comment"),
                                   key<&CheckIn::closed>("closed"),
                                   key<&CheckIn::dropped>("dropped"),
                                   key<&CheckIn::answered>("answered"),
                                   key<&CheckIn::usage>("usage"),
                                   key<&CheckIn::chat>("chat"),
                                   key<&CheckIn::actions>("action"),
                                   key<&CheckIn::goals>("goal"),
                                   key<&CheckIn::use_cases>("use_case"),
                                   key<&CheckIn::milestones>("milestone"),
                                   key<&CheckIn::questions>("question"),
                                   key<&CheckIn::news>("news"),
                                   key<&CheckIn::reasons>("reason"),
                                   meeting_change_key,
                                   key<&CheckIn::departments>("department"),
                                   key<&CheckIn::champions>("champion"),
                                   key<&CheckIn::period>("period")};
  return keys;
}

}  // namespace planner
