#include "support/sample_document.hpp"

#include <array>

namespace planner::test {
namespace {

/// Words in the document's language, or the one name that a test passes everywhere.
struct Namer {
  Language language;
  const std::string& name;
  std::string operator()(const char* japanese, const char* english) const {
    return !name.empty() ? name : language == Language::ja ? japanese : english;
  }
};

Timeline timeline(const Namer& of) {
  Timeline timeline;
  timeline.title = of("期間の見取り図", "The period at a glance");
  timeline.week_title = of("週", "Week");
  timeline.phase_title = of("フェーズ", "Phase");
  timeline.today_title = of("今日", "Today");
  timeline.start = make_date(2026, 4, 6);
  timeline.end = make_date(2026, 7, 26);
  timeline.today = make_date(2026, 6, 10);
  timeline.bars = {{of("目標設定", "Goal setting"), make_date(2026, 4, 6), make_date(2026, 4, 26)},
                   {of("装着", "Fit into work"), make_date(2026, 4, 27), make_date(2026, 5, 31)},
                   {of("推進", "Drive"), make_date(2026, 6, 1), make_date(2026, 6, 14)},
                   {of("拡大・自走", "Expand and run alone"), make_date(2026, 6, 15), make_date(2026, 7, 26)}};
  timeline.lanes = {{of("定例", "Meetings"), 'o', {}}, {of("節目", "Milestones"), 'd', {}}};
  for (int number = 1; number <= 8; ++number)
    timeline.lanes[0].marks.push_back({make_date(2026, 4, 7) + Days{14 * (number - 1)},
                                       of.name.empty() ? std::to_string(number) : of.name, number == 4});
  for (const int day : {3, 4, 5, 31, 32, 60})
    timeline.lanes[1].marks.push_back({make_date(2026, 4, 7) + Days{day}, std::to_string(day), false});
  return timeline;
}

LineChart line_chart(const Namer& of) {
  LineChart chart;
  chart.title = of("利用率の推移", "Weekly adoption");
  chart.value_title = of("実績", "Actual");
  chart.expected_title = of("計画", "Expected");
  chart.level_title = of("定着の目安", "Level to reach");
  chart.unknown_title = of("不明", "not known");
  chart.level = 70;
  const std::array<double, 9> actual{20, 28, 44, -1, 52, 64, -1, -1, -1};
  for (std::size_t i = 0; i < actual.size(); ++i) {
    const Date day = make_date(2026, 4, 7) + Days{14} * static_cast<int>(i);
    chart.points.push_back({day, tiny_date(day, of.language), std::nullopt, 20 + 6.9 * static_cast<double>(i)});
    if (actual[i] >= 0) chart.points.back().value = actual[i];
  }
  return chart;
}

StackedBars stacked_bars(const Namer& of) {
  StackedBars chart;
  chart.title = of("部署別の使い方", "Use by department");
  chart.unknown_title = of("ご報告をお待ちしています", "not reported yet");
  chart.parts = {of("主要業務での利用", "In core work"), of("補助的な利用", "At the edges"), of("未利用", "Not yet")};
  chart.rows = {
      {of("営業部", "Sales"), {60, 20, 20}, of("10名", "10 people")},
      {of("経理・総務・人事合同チーム（本社）", "Accounts, general affairs and HR (head office)"), {4, 41, 55}, ""},
      {of("製造部", "Manufacturing"), {}, ""},
      {of("仕入企画", "Purchasing"), {0, 100, 0}, of("休業週", "holiday week")}};
  return chart;
}

ProgressBars progress_bars(const Namer& of) {
  ProgressBars chart;
  chart.title = of("目標の進み具合", "Progress of goals");
  chart.unknown_title = of("不明", "not known");
  chart.rows = {{of("利用率", "Adoption"), of("見込み", "likely"), 62, 71, 96},
                {of("見積・提案メール1件の作成時間", "Minutes for a quotation mail"), of("達成", "reached"), 108,
                 std::nullopt, std::nullopt},
                {of("削減時間", "Hours saved"), of("要対策", "at risk"), 12, 20, 35},
                {of("月次資料", "Monthly papers"), "", std::nullopt, std::nullopt, std::nullopt}};
  return chart;
}

Board board(const Namer& of) {
  const auto card = of("見積・提案メールの下書き（30→15分、28日目）", "Draft of quotation mails (30 → 15 min, day 28)");
  return {of("活用テーマ", "Use cases"),
          {{of("提案", "Proposal"), {card}},
           {of("試行", "Trial"), {card, of("英文メール", "English mail")}},
           {of("装着", "Fitted"), {}},
           {of("推進", "Driven"), {card, card, card}},
           {of("拡大", "Expanded"), {}},
           {of("保留", "Parked"), {of("通関書類", "Customs papers")}}}};
}

Table table(const Namer& of) {
  return {{{of("部署", "Department")},
           {of("人数", "People"), Align::right},
           {of("段階", "Stage"), Align::center},
           {of("備考", "Remarks")}},
          {{of("営業部", "Sales"), "10", of("装着", "Fitted"),
            of("来月から二つの班で使い始めます。", "Two teams begin next month.")},
           {of("貿易業務部", "Trade"), "7", of("推進", "Driven"), ""}},
          of("部署の状況", "Departments")};
}

}  // namespace

std::string hostile_name() {
  std::string name =
      "<script>alert('x')</script> \"&amp;\" --> ]]> 🎉👩‍👩‍👧 مرحبا بالعالم \xE2\x80\xAE"
      "evil 部署";
  for (int i = 0; i < 10; ++i) name += "長い名前の部署WWWWWWWWWW";
  return name;
}

Document sample_document(Language language, const std::string& name) {
  const Namer of{language, name};
  Document document;
  document.language = language;
  document.title = of("すべての部品の見本", "A sample of every block");
  document.subtitle = of("2026年6月10日（水）現在", "As of Wed 10 June 2026");
  document.letterhead = {of("山田", "Ruth Calder"), of("定着支援オフィス", "Calder Advisory"), "#1f6feb", std::nullopt};
  const auto sentence = of("利用は25名中16名（64%）まで広がりました。", "16 of 25 people (64 %) now use it.");
  document.blocks = {Paragraph{sentence, Tone::lead},
                     Paragraph{sentence},
                     Paragraph{sentence, Tone::alert},
                     Particulars{{{of("期間", "Period"), sentence}, {"", sentence}}},
                     timeline(of),
                     line_chart(of),
                     PageBreak{},
                     Heading{2, of("図", "Pictures")},
                     stacked_bars(of),
                     progress_bars(of),
                     board(of),
                     Heading{4, of("表", "A table")},
                     table(of),
                     Heading{2, of("箇条書き", "Lists")},
                     Bullets{{sentence, sentence}},
                     Bullets{{sentence, sentence}, true},
                     Paragraph{sentence, Tone::note}};
  return document;
}

}  // namespace planner::test
