// The keys of checkins/*.toml, in the order of their documentation.
#include <algorithm>
#include <array>

#include "keys.hpp"
#include "planner/model/checkin.hpp"

namespace planner {

constexpr auto people_count = Limits{.least = 0, .most = 1'000'000};

template <>
std::span<const Key<Goal>> keys_of();
template <>
std::span<const Key<UseCase>> keys_of();
template <>
std::span<const Key<Department>> keys_of();
template <>
std::span<const Key<Champion>> keys_of();

namespace {

template <auto Part>
using WholeOf = decltype(detail::class_of(Part));
template <auto Part>
using PartOf = decltype(detail::member_of(Part));

/// The engagement's row for a key: what it means and has to obey is the same in a check-in.
template <class T>
const Key<T>& row(std::string_view name) {
  const auto keys = keys_of<T>();
  return *std::ranges::find(keys, name, &Key<T>::name);
}

/// A key of the part that an entry shares with the engagement's table. Only whether it has to be there differs.
template <auto Part>
constexpr auto part(std::string_view name, Limits limits = {}) {
  using T = WholeOf<Part>;
  using P = PartOf<Part>;
  return Key<T>{name,
                {"-", "-"},
                [](const Key<T>& self, const Node& node, T& into, Reader& reader) {
                  const auto& shared = row<P>(self.name);
                  shared.read(shared, node, into.*Part, reader);
                },
                [](const Key<T>& self, const T& from, TomlWriter& writer) {
                  const auto& shared = row<P>(self.name);
                  shared.write(shared, from.*Part, writer);
                },
                [](const Key<T>& self, const SchemaSource& source) {
                  const auto& shared = row<P>(self.name);
                  return shared.schema(shared, source);
                },
                limits};
}

/// A key that only the entry has, though its value goes to the shared part.
template <auto Part, auto Member>
constexpr auto part_key(std::string_view name, Message meaning) {
  using T = WholeOf<Part>;
  return Key<T>{
      name,
      meaning,
      [](const Key<T>& self, const Node& node, T& into, Reader& reader) {
        read_value(self.name, self.limits, node, into.*Part.*Member, reader);
      },
      [](const Key<T>& self, const T& from, TomlWriter& writer) { write_value(self.name, from.*Part.*Member, writer); },
      [](const Key<T>& self, const SchemaSource& source) {
        return value_schema(Kind<decltype(detail::member_of(Member))>{}, self.limits, source)
            .add("description", self.meaning.in(source.language));
      },
      {}};
}

}  // namespace

template <>
std::span<const Key<Usage>> keys_of() {
  static constexpr std::array keys{
      key<&Usage::department>("department", {"部署のID", "the department's id"}, required),
      key<&Usage::active>("active",
                          {"直近7日間に業務でAIを使った人数", "people who used AI for work in the last seven days"},
                          people_count),
      key<&Usage::regular>("regular", {"そのうち3日以上使った人数", "of these, people who did on three days or more"},
                           people_count),
      key<&Usage::core>("core",
                        {"そのうち主要業務で使った人数", "of these, people who did in the department's main work"},
                        people_count),
      key<&Usage::uses>("uses", {"直近7日間の利用回数", "uses in the last seven days"}, at_least(0)),
      key<&Usage::hours>("hours", {"直近7日間に削減できた時間", "hours saved in the last seven days"}, at_least(0)),
      key<&Usage::headcount>("headcount",
                             {"アカウントを持つ人数（変わったとき）", "people with an account, where that changed"},
                             between(1, 1e6)),
      key<&Usage::as_of>("as_of", {"集計した日（省くと記録の日）", "the day of the count (otherwise the check-in's)"}),
      key<&Usage::source>("source", {"集計の方法。hands：挙手、form：アンケート、console：管理画面、estimate：推定",
                                     "where the count comes from: hands, form, console or estimate"})};
  return keys;
}

template <>
std::span<const Key<ChatCounts>> keys_of() {
  static constexpr std::array keys{
      key<&ChatCounts::asked>("asked", {"ご質問の件数", "questions asked"}, people_count),
      key<&ChatCounts::answered>("answered", {"回答した件数", "questions answered"}, people_count),
      key<&ChatCounts::median_hours>("median_hours",
                                     {"回答までの時間の中央値（営業時間）", "median business hours until the answer"},
                                     at_least(0))};
  return keys;
}

template <>
std::span<const Key<ActionEntry>> keys_of() {
  static constexpr std::array keys{
      key<&ActionEntry::id>("id",
                            {"対応事項のID。既存のIDなら、変わった項目だけを書きます",
                             "the action's id; one that is known carries only what changed"},
                            required_id),
      key<&ActionEntry::title>("title", {"内容", "what is to be done"}),
      key<&ActionEntry::owner>("owner", {"責任者", "who does it"}),
      key<&ActionEntry::due>("due", {"期限", "by when"}),
      key<&ActionEntry::department>("department", {"部署のID", "the department's id"}),
      key<&ActionEntry::signal>("signal", {"きっかけになった兆候", "the signal that it answers"},
                                known(Known::signals)),
      key<&ActionEntry::reason>("reason", {"変更の理由", "why it changed"}),
      key<&ActionEntry::result>("result", {"結果", "what came of it"})};
  return keys;
}

template <>
std::span<const Key<GoalEntry>> keys_of() {
  static constexpr auto goal = &GoalEntry::goal;
  static constexpr std::array keys{
      part<goal>("id", required),
      key<&GoalEntry::value>("value", {"実績値", "its value now"}),
      part<goal>("target"),
      part<goal>("due"),
      part<goal>("owner"),
      part<goal>("baseline"),
      key<&GoalEntry::reason>("reason", {"見直しの理由", "why it was revised"}),
      key<&GoalEntry::approved>("approved", {"経営者が承認したか", "whether the sponsor approved it"}),
      part<goal>("title"),
      part<goal>("kind"),
      part<goal>("metric"),
      part<goal>("unit"),
      part<goal>("departments")};
  return keys;
}

template <>
std::span<const Key<UseCaseEntry>> keys_of() {
  static constexpr auto use_case = &UseCaseEntry::use_case;
  static constexpr std::array keys{part<use_case>("id", required),
                                   key<&UseCaseEntry::stage>("stage", {"新しい段階", "the stage reached"}),
                                   part<use_case>("minutes_after"),
                                   part<use_case>("runs_per_month"),
                                   part<use_case>("in_procedure"),
                                   part<use_case>("template_reviewed"),
                                   key<&UseCaseEntry::reason>("reason", {"変更の理由", "why it changed"}),
                                   part<use_case>("title"),
                                   part<use_case>("department"),
                                   part<use_case>("owner"),
                                   part<use_case>("minutes_before"),
                                   part<use_case>("value"),
                                   part<use_case>("ease"),
                                   part<use_case>("personal_data"),
                                   part<use_case>("needs_integration"),
                                   part<use_case>("no_samples"),
                                   part<use_case>("expert_check"),
                                   part<use_case>("how"),
                                   part<use_case>("caution")};
  return keys;
}

template <>
std::span<const Key<MilestoneEntry>> keys_of() {
  static constexpr std::array keys{
      key<&MilestoneEntry::id>("id", {"マイルストーンのID", "the milestone's id"},
                               {.required = true, .form = Form::id, .known = Known::milestones}),
      key<&MilestoneEntry::done>("done", {"達成したら true", "true when it is reached"}),
      key<&MilestoneEntry::due>("due", {"新しい期日", "a new due date"}),
      key<&MilestoneEntry::note>("note", {"メモ", "a note"})};
  return keys;
}

template <>
std::span<const Key<QuestionEntry>> keys_of() {
  static constexpr std::array keys{
      key<&QuestionEntry::id>("id", {"ご質問のID", "the question's id"}, required_id),
      key<&QuestionEntry::text>("text", {"ご質問の内容", "the question"}),
      key<&QuestionEntry::department>("department", {"部署のID", "the department's id"}),
      key<&QuestionEntry::asked>("asked",
                                 {"質問された日（省くと記録の日）", "the day it was asked (otherwise the check-in's)"}),
      key<&QuestionEntry::answer>("answer", {"回答", "the answer"})};
  return keys;
}

template <>
std::span<const Key<NewsEntry>> keys_of() {
  static constexpr std::array keys{
      key<&NewsEntry::title>("title", {"最新AI情報の見出し", "the news item"}, required),
      key<&NewsEntry::date>(
          "date", {"業務に取り入れた日（省くと記録の日）", "the day it was applied (otherwise the check-in's)"}),
      key<&NewsEntry::tool>("tool", {"対象のツール", "the tool"}),
      key<&NewsEntry::applied_by>("applied_by", {"取り入れた人または部署", "who applied it"}),
      key<&NewsEntry::use_case>("use_case", {"関係する活用テーマのID", "the id of the use case"})};
  return keys;
}

template <>
std::span<const Key<ReasonEntry>> keys_of() {
  static constexpr std::array keys{
      key<&ReasonEntry::code>("code", {"理由のコード", "the reason's code"},
                              {.required = true, .form = Form::id, .known = Known::reasons}),
      key<&ReasonEntry::people>("people", {"その理由を挙げた人数（名前は書きません）", "people who gave it; no names"},
                                {.required = true, .least = 0, .most = 1e6}),
      key<&ReasonEntry::department>("department", {"部署のID", "the department's id"})};
  return keys;
}

template <>
std::span<const Key<MeetingEntry>> keys_of() {
  static constexpr std::array keys{
      key<&MeetingEntry::number>("number", {"第何回か", "which meeting"}, {.required = true, .least = 1, .most = 99}),
      key<&MeetingEntry::date>("date", {"新しい日付", "the new date"}),
      key<&MeetingEntry::time>("time", {"新しい開始時刻", "the new time"}),
      key<&MeetingEntry::where>("place", {"新しい場所", "the new place"}),
      key<&MeetingEntry::cancelled>("cancelled", {"中止するときは true", "true cancels it"}),
      key<&MeetingEntry::reason>("reason", {"変更の理由", "why"})};
  return keys;
}

template <>
std::span<const Key<DepartmentEntry>> keys_of() {
  static constexpr auto department = &DepartmentEntry::department;
  static constexpr std::array keys{
      part<department>("id", required),
      part<department>("name"),
      part<department>("headcount"),
      part<department>("manager"),
      part<department>("from"),
      part_key<department, &Department::until>(
          "until", {"支援の対象から外れる日", "the day from which it no longer takes part"}),
      part_key<department, &Department::merged_into>(
          "merged_into", {"統合先の部署のID", "the id of the department it became part of"}),
      part<department>("literacy"),
      part<department>("active_before")};
  return keys;
}

template <>
std::span<const Key<ChampionEntry>> keys_of() {
  static constexpr auto champion = &ChampionEntry::champion;
  static constexpr std::array keys{
      part<champion>("name", required),
      part<champion>("it"),
      part<champion>("business"),
      part<champion>("communication"),
      part<champion>("status"),
      part<champion>("deputy"),
      part<champion>("departments"),
      part_key<champion, &Champion::until>("until", {"担当を離れた日", "the day from which the champion is gone"}),
      part<champion>("from"),
      part<champion>("hours_per_week"),
      part<champion>("email")};
  return keys;
}

template <>
std::span<const Key<PeriodEntry>> keys_of() {
  static constexpr std::array keys{
      key<&PeriodEntry::weeks>("weeks", {"延長後の週数", "the length in weeks after an extension"},
                               known(Known::weeks)),
      key<&PeriodEntry::ended>("ended", {"早期に終了したら true", "true ends the engagement early"}),
      key<&PeriodEntry::reason>("reason", {"理由", "why"})};
  return keys;
}

namespace {

/// `meeting = 3` says which meeting this is the record of; `[[meeting]]` moves or cancels others. TOML gives a name
/// one meaning per file, so a file that needs both writes the second as [[meeting_change]].
constexpr Key<CheckIn> meeting_key{
    "meeting",
    {"第何回の定例の記録か。ほかの回の変更は [[meeting]] に書きます",
     "which meeting this is the record of; [[meeting]] moves or cancels others"},
    [](const Key<CheckIn>& self, const Node& node, CheckIn& into, Reader& reader) {
      if (node.kind() == NodeKind::list)
        read_value(self.name, self.limits, node, into.meeting_changes, reader);
      else
        read_value(self.name, self.limits, node, into.meeting, reader);
    },
    [](const Key<CheckIn>& self, const CheckIn& from, TomlWriter& writer) {
      write_value(self.name, from.meeting, writer);
    },
    [](const Key<CheckIn>& self, const SchemaSource& source) {
      return schema::any_of({value_schema(Kind<Field<int>>{}, self.limits, source),
                             value_schema(Kind<std::vector<MeetingEntry>>{}, {}, source)})
          .add("description", self.meaning.in(source.language));
    },
    between(1, 99)};

/// Written under the name that is free: [[meeting]], or [[meeting_change]] beside `meeting`.
constexpr Key<CheckIn> meeting_change_key{
    "meeting_change",
    {"ほかの定例の変更（meeting = 番号 と一緒に使うときの書き方）", "another meeting's change, beside `meeting = N`"},
    [](const Key<CheckIn>& self, const Node& node, CheckIn& into, Reader& reader) {
      read_value(self.name, self.limits, node, into.meeting_changes, reader);
    },
    [](const Key<CheckIn>& self, const CheckIn& from, TomlWriter& writer) {
      write_value(from.meeting ? self.name : meeting_key.name, from.meeting_changes, writer);
    },
    [](const Key<CheckIn>& self, const SchemaSource& source) {
      return value_schema(Kind<std::vector<MeetingEntry>>{}, {}, source)
          .add("description", self.meaning.in(source.language));
    },
    {}};

}  // namespace

template <>
std::span<const Key<CheckIn>> keys_of() {
  static constexpr std::array keys{
      key<&CheckIn::format>("format", {"この形式の番号。1 と書きます", "the number of this format: 1"},
                            {.required = true, .known = Known::format}),
      key<&CheckIn::date>("date", {"記録の日", "the day of the check-in"}, required),
      key<&CheckIn::by>("by", {"記録した人", "who recorded it"}),
      meeting_key,
      key<&CheckIn::held>("held", {"開催したか（回を書けば true とみなします）",
                                   "whether it was held (true where a meeting is given)"}),
      key<&CheckIn::mode>("mode",
                          {"開催方法。online：オンライン、onsite：訪問、phone：電話", "online, onsite or phone"}),
      key<&CheckIn::attendees>("attendees", {"出席者", "who was there"}),
      key<&CheckIn::absent>("absent", {"欠席者", "who was not"}),
      key<&CheckIn::invited>("invited", {"招待した人数", "people invited"}, people_count),
      key<&CheckIn::attended>("attended", {"出席した人数", "people who came"}, people_count),
      key<&CheckIn::sponsor>("sponsor", {"経営者が出席したか", "whether the sponsor was there"}),
      key<&CheckIn::would_miss_percent>(
          "would_miss_percent", {"必要度：AIがなくなると困る人の割合（%）", "percent of people who would miss AI"},
          between(0, 100)),
      key<&CheckIn::decisions>("decisions", {"決定事項", "what was decided"}),
      key<&CheckIn::midterm>("midterm", {"中間判断。continue：継続、change：変更、stop：中止",
                                         "the mid-term decision: continue, change or stop"}),
      key<&CheckIn::notes>("notes", {"議事録に載せるメモ", "notes for the minutes"}),
      key<&CheckIn::memo>(
          "memo", {"顧問だけのメモ。クライアントの文書には出ません", "for the advisor alone, never in client pages"}),
      key<&CheckIn::comment>("comment", {"顧問所見。次の報告書に載せます", "the advisor's comment in the next report"}),
      key<&CheckIn::closed>("closed", {"完了した対応事項のID", "ids of the actions that are done"}),
      key<&CheckIn::dropped>("dropped", {"取りやめた対応事項のID", "ids of the actions that were given up"}),
      key<&CheckIn::answered>("answered", {"回答済みのご質問のID", "ids of the questions that were answered"}),
      key<&CheckIn::usage>("usage", {"部署ごとの利用状況（直近7日間）", "a department's usage in the last seven days"}),
      key<&CheckIn::chat>("chat",
                          {"前回の記録からのご質問の件数", "questions at the chat desk since the last check-in"}),
      key<&CheckIn::actions>("action", {"対応事項", "an action"}),
      key<&CheckIn::goals>("goal", {"目標の実績値、見直し、追加", "a goal's value, a revision, or a new goal"}),
      key<&CheckIn::use_cases>("use_case", {"活用テーマの進捗、追加", "a use case's progress, or a new one"}),
      key<&CheckIn::milestones>("milestone", {"マイルストーンの達成、期日の変更", "a milestone reached or moved"}),
      key<&CheckIn::questions>("question", {"ご質問と回答", "a question or its answer"}),
      key<&CheckIn::news>("news", {"業務に取り入れた最新AI情報", "AI news that was applied"}),
      key<&CheckIn::reasons>("reason", {"使わない理由の集計（匿名）", "why people do not use it, anonymous"}),
      meeting_change_key,
      key<&CheckIn::departments>("department",
                                 {"部署の追加、変更、統合", "a department that is new, changed or merged"}),
      key<&CheckIn::champions>("champion", {"AI担当の任命、変更", "a champion appointed or changed"}),
      key<&CheckIn::period>("period", {"期間の延長、早期終了", "an extension, or an early end"})};
  return keys;
}

}  // namespace planner
