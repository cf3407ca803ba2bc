// The keys of a playbook.
#include <array>

#include "keys.hpp"

namespace planner {

constexpr std::array<std::string_view, 1> bases{builtin_base};
constexpr std::array<std::string_view, 4> pdca_steps{"P", "D", "C", "A"};

template <>
std::span<const Key<WordsTable>> keys_of() {
  static constexpr std::array keys{key<&WordsTable::ja>("ja", {"日本語", "Japanese"}, required),
                                   key<&WordsTable::en>("en", {"英語", "English"}, required)};
  return keys;
}

template <>
std::span<const Key<RoleEntry>> keys_of() {
  static constexpr std::array keys{
      key<&RoleEntry::id>("id", {"役割のID", "the role's id"}, required_id),
      key<&RoleEntry::title>("title", {"役割の呼び名", "what the role is called"}, required)};
  return keys;
}

template <>
std::span<const Key<PhaseEntry>> keys_of() {
  static constexpr std::array keys{
      key<&PhaseEntry::id>("id", {"段階のID", "the phase's id"}, required_id),
      key<&PhaseEntry::title>("title", {"段階の名前", "its name"}, required),
      key<&PhaseEntry::short_title>("short", {"狭い場所での名前", "its name where there is little room"}),
      key<&PhaseEntry::weeks_16>(
          "weeks_16", {"16週間の計画での最初と最後の週", "its first and last week in a plan of 16 weeks"}, required),
      key<&PhaseEntry::weeks_12>(
          "weeks_12", {"12週間の計画での最初と最後の週", "its first and last week in a plan of 12 weeks"}, required),
      key<&PhaseEntry::exit>("exit", {"次へ進む条件", "what has to hold before the next"}, required)};
  return keys;
}

template <>
std::span<const Key<MilestoneRule>> keys_of() {
  static constexpr std::array keys{
      key<&MilestoneRule::id>("id", {"マイルストーンのID", "the milestone's id"}, required_id),
      key<&MilestoneRule::title>("title", {"名前", "its name"}, required),
      key<&MilestoneRule::owner>("owner", {"責任者の役割", "the role that owns it"}, required),
      key<&MilestoneRule::phase>("phase", {"段階のID", "the phase's id"}, required),
      key<&MilestoneRule::week_16>("week_16", {"16週間の計画での週", "its week in a plan of 16 weeks"}, required),
      key<&MilestoneRule::week_12>("week_12", {"12週間の計画での週", "its week in a plan of 12 weeks"}, required),
      key<&MilestoneRule::after_end>("after_end", {"期間の終了後に置くか", "whether it lies after the end"}),
      key<&MilestoneRule::criterion>("criterion", {"達成条件の文", "the acceptance criterion in words"}, required),
      key<&MilestoneRule::adoption>("adoption", {"達成条件：利用率（%）", "criterion: adoption in percent"},
                                    between(0, 100)),
      key<&MilestoneRule::core>("core", {"達成条件：主要業務での利用割合（%）", "criterion: core-use share in percent"},
                                between(0, 100)),
      key<&MilestoneRule::gap>(
          "gap", {"達成条件：部署間の差（ポイント）", "criterion: gap between departments in points"}, between(0, 100)),
      key<&MilestoneRule::saving_percent>(
          "saving_percent", {"達成条件：1回あたりの短縮（%）", "criterion: time saved each time in percent"},
          between(0, 100)),
      key<&MilestoneRule::saving_minutes>(
          "saving_minutes", {"達成条件：1回あたりの短縮（分）", "criterion: minutes saved each time"}, at_least(0)),
      key<&MilestoneRule::keeps_percent>(
          "keeps_percent",
          {"達成条件：終了後に保つ利用率の割合（%）", "criterion: percent of the adoption at the end that is kept"},
          between(0, 100)),
      key<&MilestoneRule::coverage>(
          "coverage", {"達成条件：AI担当のいる部署の割合（%）", "criterion: percent of departments with a champion"},
          between(0, 100)),
      key<&MilestoneRule::goals_per_department>(
          "goals_per_department", {"達成条件：部署ごとの目標の数", "criterion: goals for each department"},
          at_least(0)),
      key<&MilestoneRule::fitted_per_department>(
          "fitted_per_department",
          {"達成条件：部署ごとに装着した活用テーマの数", "criterion: fitted use cases in each department"},
          at_least(0)),
      key<&MilestoneRule::shared_departments>(
          "shared_departments", {"達成条件：事例を展開した部署の数", "criterion: departments that took over a case"},
          at_least(0)),
      key<&MilestoneRule::shared_cases>("shared_cases", {"達成条件：展開した事例の数", "criterion: cases taken over"},
                                        at_least(0)),
      key<&MilestoneRule::in_procedure>(
          "in_procedure",
          {"達成条件：手順書に組み込んだ活用テーマの数", "criterion: use cases built into the procedure"}, at_least(0)),
      key<&MilestoneRule::tasks_per_department>(
          "tasks_per_department",
          {"達成条件：部署ごとに洗い出した業務の数", "criterion: tasks of the work map in each department"},
          at_least(0))};
  return keys;
}

template <>
std::span<const Key<AgendaItemRule>> keys_of() {
  static constexpr std::array keys{
      key<&AgendaItemRule::id>("id", {"議題のID", "the agenda item's id"}, required_id),
      key<&AgendaItemRule::kind>(
          "kind", {"fixed：毎回の議題、phase：段階ごとの議題", "fixed (in every meeting) or phase"}, required),
      key<&AgendaItemRule::pdca>("pdca", {"P、D、C、A のどれか", "P, D, C or A"},
                                 {.required = true, .words = pdca_steps}),
      key<&AgendaItemRule::owner>("owner", {"進める人の役割", "the role that leads it"}, required),
      key<&AgendaItemRule::floor>("floor", {"短くしても残す時間（分）", "minutes it may be cut to"},
                                  {.required = true, .least = 1, .most = 60}),
      key<&AgendaItemRule::cut_order>(
          "cut_order",
          {"時間が足りないときに短くする順番（1が最初）", "when time is short, its turn to be cut (1 is first)"},
          {.required = true, .least = 1, .most = 9}),
      key<&AgendaItemRule::title>("title", {"議題の名前", "its title"}, required),
      key<&AgendaItemRule::purpose>("purpose", {"ねらい", "what it is for"}, required),
      key<&AgendaItemRule::prepare>("prepare", {"事前準備", "what to prepare"}),
      key<&AgendaItemRule::for_department>(
          "for_department", {"1つの部署を対象にするときの要点", "what it is about where one department is meant"}),
      key<&AgendaItemRule::once>("once", {"期間中に1回だけ行うか", "whether it happens once"}),
      key<&AgendaItemRule::keep>("keep", {"時間が足りなくても外さないか", "whether it stays when time is short"}),
      key<&AgendaItemRule::function>("function",
                                     {"この議題が兼ねる固定の議題のID", "the fixed item that it stands for"})};
  return keys;
}

template <>
std::span<const Key<AgendaSlot>> keys_of() {
  static constexpr std::array keys{
      key<&AgendaSlot::item>("item", {"議題のID", "the agenda item's id"}, required_id),
      key<&AgendaSlot::minutes>("minutes", {"時間（分）。1回の合計は60分です", "minutes; a meeting's add up to 60"},
                                {.required = true, .least = 1, .most = 60}),
      key<&AgendaSlot::focus>("focus", {"この回の要点", "what this meeting is about in it"}, required)};
  return keys;
}

template <>
std::span<const Key<MeetingRule>> keys_of() {
  static constexpr std::array keys{
      key<&MeetingRule::id>("id", {"定例の構成のID", "the meeting's id"}, required_id),
      key<&MeetingRule::title>("title", {"回の名前", "its title"}, required),
      key<&MeetingRule::facilitator>(
          "facilitator",
          {"進行役。advisor：顧問、shared：共同、champion：AI担当", "who runs it: advisor, shared or champion"},
          required),
      key<&MeetingRule::agenda>("agenda", {"議題。順番どおりに書きます", "the agenda, in order"}, required)};
  return keys;
}

template <>
std::span<const Key<SeriesEntry>> keys_of() {
  static constexpr std::array keys{
      key<&SeriesEntry::meeting>("meeting", {"定例の構成のID", "the meeting's id"}, required_id),
      key<&SeriesEntry::replace>("replace", {"入れ替える議題のID", "the agenda item that makes room"}),
      key<&SeriesEntry::with>("with", {"代わりに入れる議題のID", "the agenda item in its place"}),
      key<&SeriesEntry::title>("title", {"この回だけの名前", "a title for this one"}),
      key<&SeriesEntry::focus>("focus", {"入れ替えた議題の要点", "what the item in its place is about"}),
      key<&SeriesEntry::repeat>("repeat", {"もう一度行う回か", "whether it is held a second time"})};
  return keys;
}

template <>
std::span<const Key<Series>> keys_of() {
  static constexpr std::array keys{
      key<&Series::meetings>("meetings", {"期間中の定例の回数", "meetings in the period"},
                             {.required = true, .least = 1, .most = 99}),
      key<&Series::agendas>("agendas", {"各回に使う定例の構成", "which meeting comes when"}, required)};
  return keys;
}

template <>
std::span<const Key<Countermeasure>> keys_of() {
  static constexpr std::array keys{
      key<&Countermeasure::step>("step", {"1：最初の対策、2：続いたときの対策", "1 at first, 2 when it goes on"},
                                 {.required = true, .least = 1, .most = 2}),
      key<&Countermeasure::title>("title", {"対策の内容", "what is to be done"}, required),
      key<&Countermeasure::owner>(
          "owner",
          {"責任者の役割。owner はその対象の責任者", "the owner's role; \"owner\" is whose goal or case it is"},
          required),
      key<&Countermeasure::also>("also", {"一緒に行う人の役割", "roles that take part"}),
      key<&Countermeasure::days>("days", {"期限までの日数", "days until it is due"},
                                 {.required = true, .least = 0, .most = 60})};
  return keys;
}

template <>
std::span<const Key<SignalRule>> keys_of() {
  static constexpr std::array keys{
      key<&SignalRule::id>("id", {"兆候のID", "the signal's id"}, required_id),
      key<&SignalRule::title>("title", {"クライアント向けの名前", "its name in client pages"}, required),
      key<&SignalRule::advisor_title>("advisor_title", {"顧問向けの名前", "its name in the advisor's pages"}),
      key<&SignalRule::client>("client", {"クライアント向けの文書に出すか", "whether client pages show it"}, required),
      key<&SignalRule::minutes>("minutes", {"議題に加える時間（分）", "minutes of its agenda item"},
                                {.required = true, .least = 1, .most = 60}),
      key<&SignalRule::agenda>("agenda", {"議題に加える名前", "the title of its agenda item"}, required),
      key<&SignalRule::item>("item", {"代わりに使う議題のID", "the agenda item used instead"}),
      key<&SignalRule::explain>("explain", {"何が起きているかの説明", "what it says is happening"}, required),
      key<&SignalRule::explain_end>("explain_end", {"期間の終わりの説明", "what it says at the end of the period"}),
      key<&SignalRule::rule>("rule",
                             {"判定の条件。波かっこで囲んだしきい値の名前に、その値が入ります",
                              "when it is raised; a threshold's name in braces is filled in"},
                             required),
      key<&SignalRule::actions>("action", {"対策", "a countermeasure"}, required)};
  return keys;
}

template <>
std::span<const Key<StageEntry>> keys_of() {
  static constexpr std::array keys{
      key<&StageEntry::id>("id", {"段階のID", "the stage's id"}, required_id),
      key<&StageEntry::title>("title", {"段階の名前", "its name"}, required),
      key<&StageEntry::entry>("entry", {"この段階に入る条件", "what has to hold to enter it"}, required),
      key<&StageEntry::exit>("exit", {"次へ進む条件", "what has to hold before the next"}, required)};
  return keys;
}

template <>
std::span<const Key<NamedWords>> keys_of() {
  static constexpr std::array keys{
      key<&NamedWords::id>("id", {"ID", "the id"}, required_id),
      key<&NamedWords::title>("title", {"名前", "its name"}, required),
      key<&NamedWords::sentence>("sentence", {"文にするときの書き方", "how a sentence says it"}),
      key<&NamedWords::note>("note", {"補足の説明", "a remark"})};
  return keys;
}

template <>
std::span<const Key<ReadyUseCase>> keys_of() {
  static constexpr std::array keys{
      key<&ReadyUseCase::id>("id", {"活用テーマのID", "the use case's id"}, required_id),
      key<&ReadyUseCase::department>("department", {"部署の種類", "the kind of department"}, required_id),
      key<&ReadyUseCase::department_title>("department_title", {"部署の名前", "the department's name"}, required),
      key<&ReadyUseCase::title>("title", {"活用テーマの名前", "the use case"}, required),
      key<&ReadyUseCase::minutes_before>(
          "minutes_before", {"AIを使う前の1回あたりの時間（分）", "minutes each time before AI"}, at_least(0)),
      key<&ReadyUseCase::minutes_after>(
          "minutes_after", {"AIを使った1回あたりの時間の目安（分）", "minutes each time with AI, as a guide"},
          at_least(0)),
      key<&ReadyUseCase::runs_per_month>("runs_per_month", {"月あたりの回数の目安", "times a month, as a guide"},
                                         at_least(0)),
      key<&ReadyUseCase::caution>("caution", {"注意点", "what to be careful about"}),
      key<&ReadyUseCase::how>("how", {"進め方", "how it is done"}),
      key<&ReadyUseCase::personal_data>("personal_data", {"個人情報を扱うか", "whether personal data is involved"}),
      key<&ReadyUseCase::needs_integration>("needs_integration",
                                            {"システム連携が必要か", "whether it needs a system to be connected"}),
      key<&ReadyUseCase::no_samples>("no_samples",
                                     {"見本になる過去のデータがないか", "whether there are no samples to start from"}),
      key<&ReadyUseCase::expert_check>("expert_check",
                                       {"専門家の確認が必要か", "whether an expert has to check the result"})};
  return keys;
}

template <>
std::span<const Key<SkillRubric>> keys_of() {
  static constexpr std::array keys{
      key<&SkillRubric::id>("id", {"スキルのID", "the skill's id"}, required_id),
      key<&SkillRubric::title>("title", {"スキルの名前", "its name"}, required),
      key<&SkillRubric::score_1>("score_1", {"1点のめやす", "what a score of 1 looks like"}, required),
      key<&SkillRubric::score_2>("score_2", {"2点のめやす", "what a score of 2 looks like"}, required),
      key<&SkillRubric::score_3>("score_3", {"3点のめやす", "what a score of 3 looks like"}, required),
      key<&SkillRubric::score_4>("score_4", {"4点のめやす", "what a score of 4 looks like"}, required),
      key<&SkillRubric::score_5>("score_5", {"5点のめやす", "what a score of 5 looks like"}, required)};
  return keys;
}

template <>
std::span<const Key<ChampionSupport>> keys_of() {
  static constexpr std::array keys{
      key<&ChampionSupport::weak>("weak", {"サポートするスキルのID", "the id of the skill it supports"}, required_id),
      key<&ChampionSupport::text>("text", {"サポートの内容", "the support"}, required),
      key<&ChampionSupport::evidence>("evidence", {"できるようになったと分かる事実", "what shows that it worked"},
                                      required)};
  return keys;
}

template <>
std::span<const Key<NonUseReason>> keys_of() {
  static constexpr std::array keys{key<&NonUseReason::code>("code", {"理由のコード", "the reason's code"}, required_id),
                                   key<&NonUseReason::title>("title", {"理由", "the reason"}, required),
                                   key<&NonUseReason::remedy>("remedy", {"対応", "what helps"}, required)};
  return keys;
}

template <>
std::span<const Key<ReminderRule>> keys_of() {
  static constexpr std::array keys{
      key<&ReminderRule::type>("type", {"リマインドの種類", "the type of reminder"}, required_id),
      key<&ReminderRule::variant>("variant", {"同じ種類の中の区別", "which of the type"}),
      key<&ReminderRule::when>("when", {"出す時期", "when it is due"}),
      key<&ReminderRule::lead_days>("lead_days", {"何日前に出すか（複数可）", "how many days before, one or more"}),
      key<&ReminderRule::to>("to", {"宛先の役割", "the roles it goes to"}),
      key<&ReminderRule::cc>("cc", {"写しの宛先の役割", "the roles that get a copy"}),
      key<&ReminderRule::default_on>("default_on", {"初めから出すか", "whether it is on unless muted"}),
      key<&ReminderRule::subject>("subject", {"件名", "the subject"}, required),
      key<&ReminderRule::body>("body", {"本文", "the text"}),
      key<&ReminderRule::advisor>("advisor", {"顧問への補足", "what the advisor is told beside it"})};
  return keys;
}

template <>
std::span<const Key<AvoidedWindow>> keys_of() {
  constexpr Limits day_of_year{.required = true, .least = 101, .most = 1231};
  static constexpr std::array keys{
      key<&AvoidedWindow::from>(
          "from", {"最初の日。月×100＋日（12月25日は 1225）", "the first day, month × 100 + day (1225 is 25 December)"},
          day_of_year),
      key<&AvoidedWindow::to>("to", {"最後の日", "the last day"}, day_of_year),
      key<&AvoidedWindow::title>("title", {"理由", "why"}, required)};
  return keys;
}

template <>
std::span<const Key<UsageColumn>> keys_of() {
  static constexpr std::array keys{key<&UsageColumn::field>("field", {"列の内容", "what the column holds"}, required),
                                   key<&UsageColumn::names>("names", {"列見出しの呼び方", "what spreadsheets call it"},
                                                            {.required = true, .filled = true})};
  return keys;
}

template <>
std::span<const Key<SheetRow>> keys_of() {
  static constexpr std::array keys{
      key<&SheetRow::cells>("cells", {"列ごとの内容", "what stands in each column"},
                            {.required = true, .filled = true}),
      key<&SheetRow::fill>("fill", {"この行に入れる案件の内容", "what of the client fills this row"})};
  return keys;
}

template <>
std::span<const Key<SheetBlock>> keys_of() {
  static constexpr std::array keys{
      key<&SheetBlock::kind>("kind", {"内容の種類", "what it is"}, required),
      key<&SheetBlock::when>("when", {"載せる条件", "when it is shown"}),
      key<&SheetBlock::text>("text", {"文", "the text"}),
      key<&SheetBlock::items>("items", {"箇条書きの項目", "the items of a list"}),
      key<&SheetBlock::columns>("columns", {"表の見出し", "the headings of a table"}),
      key<&SheetBlock::rows>("rows", {"表の行", "the rows of a table"}),
      key<&SheetBlock::from>("from", {"行を作るもとになる案件の内容", "what of the client makes the rows"}),
      key<&SheetBlock::room>(
          "room", {"表の最小の行数（書き込み用の空行を含む）", "rows of a table, at least; empty ones are to write in"},
          between(1, 40))};
  return keys;
}

template <>
std::span<const Key<SheetRule>> keys_of() {
  static constexpr std::array keys{
      key<&SheetRule::id>("id", {"シートのID", "the sheet's id"}, required_id),
      key<&SheetRule::title>("title", {"シートの名前", "its title"}, required),
      key<&SheetRule::purpose>("purpose", {"何に使うか", "what it is for"}, required),
      key<&SheetRule::use_case>("use_case", {"1つの活用テーマについてのシートか", "whether it is about one use case"}),
      key<&SheetRule::blocks>("block", {"内容。順番どおりに書きます", "what stands on it, in order"},
                              {.required = true, .filled = true})};
  return keys;
}

template <>
std::span<const Key<Playbook>> keys_of() {
  static constexpr std::array keys{
      key<&Playbook::format>("format", {"この形式の番号。1 と書きます", "the number of this format: 1"},
                             {.required = true, .known = Known::format}),
      key<&Playbook::base>("base",
                           {"\"builtin\" と書くと、書いた項目だけが内蔵のプレイブックと変わります",
                            "\"builtin\": only what is written differs from the built-in playbook"},
                           one_of(bases)),
      key<&Playbook::roles>("role", {"役割", "a role"}, required),
      key<&Playbook::phases>("phase", {"段階", "a phase"}, required),
      key<&Playbook::milestones>("milestone", {"マイルストーン", "a milestone"}, required),
      key<&Playbook::items>("item", {"議題", "an agenda item"}, required),
      key<&Playbook::meetings>("meeting", {"定例の構成", "a meeting"}, required),
      key<&Playbook::series>("series", {"回数ごとの定例の並び", "which meetings make a period of so many"}, required),
      key<&Playbook::signals>("signal", {"兆候と対策", "a signal and its countermeasures"}, required),
      key<&Playbook::thresholds>("thresholds", {"しきい値", "thresholds"}, required),
      key<&Playbook::stages>("stage", {"活用テーマの段階", "a stage of use cases"}, required),
      key<&Playbook::levels>("level", {"兆候のレベル", "a level of signals"}, required),
      key<&Playbook::statuses>("status", {"判定", "a status"}, required),
      key<&Playbook::states>("state", {"定着の状態", "a state of adoption"}, required),
      key<&Playbook::use_cases>("use_case", {"すぐに使える活用テーマの例", "a use case to choose from"}),
      key<&Playbook::skills>("skill", {"AI担当のスキル", "a champion's skill"}, required),
      key<&Playbook::supports>("support", {"AI担当へのサポート", "support for a champion"}, required),
      key<&Playbook::reasons>("reason", {"使わない理由と対応", "a reason for not using AI, and what helps"}, required),
      key<&Playbook::reminders>("reminder", {"リマインドの文面", "a reminder's words"}, required),
      key<&Playbook::terms>("term", {"用語", "a term"}, required),
      key<&Playbook::avoid>("avoid", {"定例を避けたい時期", "a part of the year in which meetings are better avoided"}),
      key<&Playbook::usage_columns>("usage_column", {"集計表の列の呼び方", "what a column of a usage table is called"}),
      key<&Playbook::sheets>("sheet", {"配布・記入用のシート", "a sheet to print"})};
  return keys;
}

}  // namespace planner
