// The keys of engagement.toml, in the order of its documentation.
#include <array>

#include "keys.hpp"

namespace planner {

constexpr auto count_of_people = Limits{.least = 0, .most = 1'000'000};
constexpr auto score = between(1, 5);

template <>
std::span<const Key<Client>> keys_of() {
  static constexpr std::array keys{
      key<&Client::name>("name", {"クライアントの正式名称", "the client's full name"}, required),
      key<&Client::industry>("industry", {"業種", "the industry"}),
      key<&Client::employees>("employees",
                              {"従業員数（アカウントの有無を問わない）", "people employed, with or without an account"},
                              count_of_people),
      key<&Client::situation>("situation",
                              {"開始時の状況。new：新規、stalled：導入済みだが使われていない、restart：再開",
                               "how it begins: new, stalled (introduced but not used) or restart"}),
      key<&Client::sponsor>("sponsor",
                            {"経営者（[[person]] の名前も使えます）", "the executive sponsor; may name a [[person]]"}),
      key<&Client::lead>("lead", {"推進責任者（事務局）", "the programme lead"})};
  return keys;
}

template <>
std::span<const Key<Person>> keys_of() {
  static constexpr std::array keys{
      key<&Person::name>("name", {"名前", "the name"}, required),
      key<&Person::role>("role", {"役職", "the title at work"}),
      key<&Person::email>("email", {"メールアドレス", "the e-mail address"}, formed(Form::email)),
      key<&Person::mention>("mention", {"SlackやChatworkでの宛先のID", "the Slack or Chatwork id to mention"}),
      key<&Person::honorific>("honorific",
                              {"敬称（省くと「様」）", "how the name is addressed in Japanese (otherwise 様)"},
                              {.may_be_empty = true})};
  return keys;
}

template <>
std::span<const Key<Privacy>> keys_of() {
  static constexpr std::array keys{
      key<&Privacy::min_group>(
          "min_group",
          {"クライアント向けの文書で単独で表示する部署の最小人数。これより小さい部署はまとめて表示します",
           "people in a department below which client pages show it together with others"},
          between(1, 1000)),
      key<&Privacy::not_for_evaluation>(
          "not_for_evaluation", {"集計を人事評価に使用しない旨を文書に記載します（合意がある場合だけ true）",
                                 "true prints that figures are not used to judge people; only where that is agreed"})};
  return keys;
}

template <>
std::span<const Key<RemindSettings>> keys_of() {
  static constexpr std::array keys{key<&RemindSettings::mute>(
      "mute", {"出さないリマインドの種類", "types of reminders that are not wanted"}, known(Known::reminders))};
  return keys;
}

template <>
std::span<const Key<Advisor>> keys_of() {
  static constexpr std::array keys{
      key<&Advisor::name>("name", {"顧問の名前", "the advisor's name"}),
      key<&Advisor::organization>("organization", {"顧問の所属", "the advisor's organisation"}),
      key<&Advisor::email>("email", {"顧問のメールアドレス", "the advisor's e-mail address"}, formed(Form::email)),
      key<&Advisor::logo>("logo", {"文書に載せるロゴ（PNGまたはSVGのパス）", "path of a PNG or SVG for the pages"}),
      key<&Advisor::color>(
          "color", {"文書に使う色。\"#1f6feb\" のように書きます", "the colour of the pages, such as \"#1f6feb\""},
          formed(Form::color))};
  return keys;
}

template <>
std::span<const Key<Period>> keys_of() {
  static constexpr std::array keys{
      key<&Period::start>("start", {"支援の開始日。この日を含む週が第1週です", "the first day; its week is week 1"},
                          required),
      key<&Period::weeks>("weeks",
                          {"期間の週数、または \"auto\"（部署数や人数から決めます）",
                           "the length in weeks, or \"auto\" to work it out from departments and people"},
                          known(Known::weeks))};
  return keys;
}

template <>
std::span<const Key<MeetingChange>> keys_of() {
  static constexpr std::array keys{
      key<&MeetingChange::meeting>("meeting", {"第何回の変更か", "which meeting changes"},
                                   {.required = true, .least = 1, .most = 99}),
      key<&MeetingChange::date>("date", {"新しい日付", "the new date"}),
      key<&MeetingChange::time>("time", {"新しい開始時刻", "the new time"}),
      key<&MeetingChange::where>("place", {"新しい場所", "the new place"}),
      key<&MeetingChange::cancelled>("cancelled", {"中止するときは true", "true cancels it"}),
      key<&MeetingChange::reason>("reason", {"変更の理由", "why"})};
  return keys;
}

template <>
std::span<const Key<Meetings>> keys_of() {
  static constexpr std::array keys{
      key<&Meetings::cadence>("cadence", {"開催の間隔。\"every 2 weeks on tue\" または \"1st,3rd tue\"",
                                          "how often: \"every 2 weeks on tue\" or \"1st,3rd tue\""}),
      key<&Meetings::first>("first", {"初回の日付（省くと、開始日以降で間隔に合う最初の日）",
                                      "the first meeting's date (otherwise the cadence's first day from the start)"}),
      key<&Meetings::time>("time", {"開始時刻。\"10:00\" のように書きます", "when they begin, such as \"10:00\""}),
      key<&Meetings::minutes>("minutes", {"1回の長さ（分）", "minutes of a meeting"}, between(20, 240)),
      key<&Meetings::where>("place", {"場所またはオンライン会議のURL", "where, or the link of the online meeting"}),
      key<&Meetings::mode>("mode",
                           {"開催方法。online：オンライン、onsite：訪問、phone：電話", "online, onsite or phone"}),
      key<&Meetings::timezone>("timezone", {"タイムゾーン。地域/都市の形で書きます", "the time zone, as area and city"},
                               formed(Form::timezone)),
      key<&Meetings::when_closed>(
          "when_closed",
          {"休業日に当たったとき。same-week：同じ週の別の日、next：翌営業日、previous：前営業日",
           "what a meeting on a closed day does: moves within the week, to the next or to the previous open day"}),
      key<&Meetings::changes>("change", {"個別の日程変更", "a meeting that differs from the cadence"})};
  return keys;
}

template <>
std::span<const Key<ClosedRange>> keys_of() {
  static constexpr std::array keys{
      key<&ClosedRange::from>("from", {"最初の日", "the first day"}, required),
      key<&ClosedRange::to>("to", {"最後の日", "the last day"}, required),
      key<&ClosedRange::name>("name", {"名称（例：夏季休業）", "its name, such as summer closure"})};
  return keys;
}

template <>
std::span<const Key<CalendarSettings>> keys_of() {
  static constexpr std::array keys{
      key<&CalendarSettings::holidays>(
          "holidays",
          {"\"jp\"（日本の祝日）と .ics ファイルのパス", "\"jp\" for Japan's public holidays, and paths of .ics files"},
          formed(Form::holidays)),
      key<&CalendarSettings::closed>("closed", {"会社の休業日。日付、または { from, to, name }",
                                                "days on which the company is closed: dates, or { from, to, name }"}),
      key<&CalendarSettings::workdays>(
          "workdays",
          {"営業する曜日（省くと月曜から金曜）", "days of the week that are worked (otherwise Monday to Friday)"},
          {.filled = true})};
  return keys;
}

template <>
std::span<const Key<ChatDesk>> keys_of() {
  static constexpr std::array keys{
      key<&ChatDesk::service>("service", {"利用するサービス（例：Slack）", "the service, such as Slack"}),
      key<&ChatDesk::channel>("channel", {"チャンネル名", "the channel"}),
      key<&ChatDesk::reply_within_hours>(
          "reply_within_hours", {"回答までの目安（営業時間）", "business hours within which questions are answered"},
          between(1, 200))};
  return keys;
}

template <>
std::span<const Key<Contract>> keys_of() {
  static constexpr std::array keys{
      key<&Contract::end>("end", {"契約の終了日", "the last day of the contract"}),
      key<&Contract::notice_by>("notice_by", {"更新・終了のご連絡期限", "the day by which notice has to be given"})};
  return keys;
}

template <>
std::span<const Key<Cost>> keys_of() {
  static constexpr std::array keys{
      key<&Cost::monthly_fee>("monthly_fee", {"月額の支援費用", "the fee per month"}, at_least(0)),
      key<&Cost::seats>("seats", {"契約しているアカウント数", "accounts paid for"}, count_of_people),
      key<&Cost::seat_price>("seat_price", {"1アカウントの月額料金", "the price of an account per month"}, at_least(0)),
      key<&Cost::hourly_cost>("hourly_cost", {"1時間あたりの人件費", "what an hour of work costs"}, at_least(0))};
  return keys;
}

template <>
std::span<const Key<Tool>> keys_of() {
  static constexpr std::array keys{
      key<&Tool::name>("name", {"生成AIツールの名前", "the name of the AI tool"}, required),
      key<&Tool::seats>("seats", {"アカウント数", "accounts"}, count_of_people)};
  return keys;
}

template <>
std::span<const Key<Department>> keys_of() {
  static constexpr std::array keys{
      key<&Department::id>(
          "id", {"短く変わらないID（半角英数字、_、-）", "a short id that stays as it is: letters, digits, _ and -"},
          required_id),
      key<&Department::name>("name", {"部署の名前", "the department's name"}, required),
      key<&Department::headcount>("headcount", {"アカウントを持つ人数", "people with an account"},
                                  {.required = true, .least = 1, .most = 1e6}),
      key<&Department::manager>("manager", {"部門長", "the manager"}),
      key<&Department::literacy>("literacy",
                                 {"ITリテラシー（1.0〜5.0）。顧問用の文書だけに使います",
                                  "IT literacy from 1.0 to 5.0, for the advisor's pages only"},
                                 score),
      key<&Department::active_before>("active_before",
                                      {"開始時に週1回以上使っている人数", "people who use AI every week at the start"},
                                      count_of_people),
      key<&Department::from>("from",
                             {"支援に加わる日（後から始める部署）", "the day from which it takes part (later waves)"})};
  return keys;
}

template <>
std::span<const Key<Champion>> keys_of() {
  static constexpr std::array keys{
      key<&Champion::name>("name", {"AI担当の名前", "the champion's name"}, required),
      key<&Champion::departments>("departments", {"担当する部署のID", "ids of the departments"},
                                  {.required = true, .filled = true}),
      key<&Champion::deputy>("deputy", {"代理", "the deputy"}),
      key<&Champion::it>(
          "it", {"ITスキル（1〜5）。クライアント向けの文書には出ません", "IT skill from 1 to 5, never in client pages"},
          score),
      key<&Champion::business>("business",
                               {"業務知識（1〜5）。クライアント向けの文書には出ません",
                                "knowledge of the business from 1 to 5, never in client pages"},
                               score),
      key<&Champion::communication>("communication",
                                    {"コミュニケーション（1〜5）。クライアント向けの文書には出ません",
                                     "communication from 1 to 5, never in client pages"},
                                    score),
      key<&Champion::hours_per_week>("hours_per_week", {"週に使える時間", "hours a week for it"}, between(0, 60)),
      key<&Champion::from>("from", {"任命の日", "the day of the appointment"}),
      key<&Champion::status>("status", {"appointed：任命済み、candidate：候補", "appointed or candidate"}),
      key<&Champion::email>("email", {"メールアドレス", "the e-mail address"}, formed(Form::email))};
  return keys;
}

template <>
std::span<const Key<Goal>> keys_of() {
  static constexpr std::array keys{
      key<&Goal::id>(
          "id", {"短く変わらないID（半角英数字、_、-）", "a short id that stays as it is: letters, digits, _ and -"},
          required_id),
      key<&Goal::title>("title", {"目標の名前", "what the goal is called"}, required),
      key<&Goal::kind>("kind", {"目標の種類。use：利用、result：成果、activity：活動", "use, result or activity"}),
      key<&Goal::metric>("metric", {"実績値の取り方。manual：進捗記録に書く、adoption：利用率、hours：削減時間",
                                    "where its value comes from: manual (recorded), adoption or hours saved"}),
      key<&Goal::unit>("unit", {"単位", "the unit"}),
      key<&Goal::baseline>("baseline", {"基準値（始めたときの値）", "the value at the start"}),
      key<&Goal::target>("target", {"目標値", "the value aimed at"}),
      key<&Goal::due>("due", {"期限（省くと期間の最終日）", "the due date (otherwise the end of the period)"}),
      key<&Goal::owner>("owner", {"責任者", "who owns it"}),
      key<&Goal::departments>("departments",
                              {"対象の部署のID、または \"all\"", "ids of the departments it is for, or \"all\""})};
  return keys;
}

template <>
std::span<const Key<Task>> keys_of() {
  static constexpr std::array keys{
      key<&Task::title>("title", {"業務の名前", "the task"}, required),
      key<&Task::department>("department", {"部署のID", "the department's id"}, required),
      key<&Task::runs_per_month>("runs_per_month", {"月あたりの回数", "times a month"}, at_least(0)),
      key<&Task::minutes>("minutes", {"1回あたりの時間（分）", "minutes each time"}, at_least(0)),
      key<&Task::people>("people", {"携わる人数", "people who do it"}, count_of_people),
      key<&Task::personal_data>("personal_data", {"個人情報を扱うか", "whether personal data is involved"}),
      key<&Task::needs_integration>("needs_integration",
                                    {"システム連携が必要か", "whether it needs a system to be connected"}),
      key<&Task::pain>("pain", {"困っている点", "what is hard about it"})};
  return keys;
}

template <>
std::span<const Key<UseCase>> keys_of() {
  static constexpr std::array keys{
      key<&UseCase::id>(
          "id", {"短く変わらないID（半角英数字、_、-）", "a short id that stays as it is: letters, digits, _ and -"},
          required_id),
      key<&UseCase::title>("title", {"活用テーマの名前", "the use case"}, required),
      key<&UseCase::department>("department", {"部署のID", "the department's id"}, required),
      key<&UseCase::owner>("owner", {"責任者", "who owns it"}),
      key<&UseCase::minutes_before>("minutes_before",
                                    {"AIを使う前の1回あたりの時間（分）", "minutes each time before AI"}, at_least(0)),
      key<&UseCase::minutes_after>("minutes_after",
                                   {"AIを使った1回あたりの時間（分・実測）", "minutes each time with AI, as measured"},
                                   at_least(0)),
      key<&UseCase::runs_per_month>("runs_per_month", {"月あたりの回数", "times a month"}, at_least(0)),
      key<&UseCase::value>(
          "value",
          {"効果（1〜5）。省くと時間と回数から計算します", "its value from 1 to 5 (otherwise from minutes and times)"},
          score),
      key<&UseCase::ease>("ease",
                          {"始めやすさ（1〜5）。省くと次の4項目から計算します",
                           "how easy it is from 1 to 5 (otherwise from the four flags that follow)"},
                          score),
      key<&UseCase::personal_data>("personal_data", {"個人情報を扱うか", "whether personal data is involved"}),
      key<&UseCase::needs_integration>("needs_integration",
                                       {"システム連携が必要か", "whether it needs a system to be connected"}),
      key<&UseCase::no_samples>("no_samples",
                                {"見本になる過去のデータがないか", "whether there are no samples to start from"}),
      key<&UseCase::expert_check>("expert_check",
                                  {"専門家の確認が必要か", "whether an expert has to check the result"}),
      key<&UseCase::how>("how", {"進め方", "how it is done"}),
      key<&UseCase::caution>("caution", {"注意点", "what to be careful about"}),
      key<&UseCase::in_procedure>("in_procedure", {"手順書に組み込み済みか", "whether it is built into the procedure"}),
      key<&UseCase::template_reviewed>(
          "template_reviewed", {"ひな形（指示文）を最後に見直した日", "the day its prompt template was last reviewed"}),
      key<&UseCase::stages>("stages",
                            {"各段階に入った日。{ proposal = 2026-04-07, trial = 2026-04-21 }",
                             "the day it reached each stage: { proposal = 2026-04-07, trial = 2026-04-21 }"})};
  return keys;
}

template <>
std::span<const Key<Training>> keys_of() {
  static constexpr std::array keys{key<&Training::date>("date", {"実施日", "the date"}, required),
                                   key<&Training::title>("title", {"研修の名前", "what it was about"}, required),
                                   key<&Training::departments>("departments", {"対象の部署のID、または \"all\"",
                                                                               "ids of the departments, or \"all\""}),
                                   key<&Training::hours>("hours", {"時間数", "hours"}, at_least(0))};
  return keys;
}

template <>
std::span<const Key<Engagement>> keys_of() {
  static constexpr std::array keys{
      key<&Engagement::format>("format", {"この形式の番号。1 と書きます", "the number of this format: 1"},
                               {.required = true, .known = Known::format}),
      key<&Engagement::id>("id",
                           {"短く変わらないID。予定表の識別に使います",
                            "a short id that stays as it is; calendar entries are named by it"},
                           required_id),
      key<&Engagement::language>("language", {"文書の言語", "the language of the documents"}),
      key<&Engagement::playbook>("playbook", {"独自のプレイブックのパス（省くと内蔵のもの）",
                                              "path of your own playbook (otherwise the built-in one)"}),
      key<&Engagement::client>("client", {"クライアント", "the client"}, required),
      key<&Engagement::people>("person", {"関係者。責任者やAI担当の欄に名前を書けます",
                                          "people that owners, champions and others may name"}),
      key<&Engagement::privacy>("privacy", {"表示の配慮", "what client pages keep to themselves"}),
      key<&Engagement::remind>("remind", {"リマインド", "reminders"}),
      key<&Engagement::advisor>("advisor", {"顧問", "the advisor"}),
      key<&Engagement::period>("period", {"支援の期間", "the period"}, required),
      key<&Engagement::meetings>("meetings", {"定例ミーティング", "the regular meetings"}),
      key<&Engagement::calendar>("calendar", {"営業日と休業日", "working days and closed days"}),
      key<&Engagement::chat>("chat", {"チャット相談窓口", "the chat desk"}),
      key<&Engagement::contract>("contract", {"契約", "the contract"}),
      key<&Engagement::cost>(
          "cost", {"費用。書かなければ金額はどこにも出ません", "costs; without them no money is shown anywhere"}),
      key<&Engagement::tools>("tool", {"利用する生成AIツール", "an AI tool in use"}),
      key<&Engagement::departments>(
          "department", {"部署。アカウントを持つ人がいる部署ごとに1つ", "a department, one for each with accounts"}),
      key<&Engagement::champions>("champion", {"AI担当", "a champion"}),
      key<&Engagement::goals>("goal", {"目標", "a goal"}),
      key<&Engagement::tasks>("task", {"業務一覧の1業務（業務の洗い出し）", "a task of the work map"}),
      key<&Engagement::use_cases>("use_case", {"活用テーマ", "a use case"}),
      key<&Engagement::trainings>("training", {"実施した研修", "a training that was held"}),
      key<&Engagement::thresholds>("thresholds", {"この案件だけのしきい値", "thresholds for this client alone"})};
  return keys;
}

}  // namespace planner
