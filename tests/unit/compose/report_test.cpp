// What must hold of every report, and what the stories of the method must say.
#include <doctest/doctest.h>

#include "unit/compose/reports.hpp"

namespace planner {
namespace {

using test::holds;

std::uint32_t code_point(const std::string& text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
  const auto first = byte(at);
  const std::size_t more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
  std::uint32_t point = more == 0 ? first : first & (0x3FU >> more);
  for (std::size_t i = 1; i <= more; ++i) point = point << 6U | (byte(at + i) & 0x3FU);
  at += more + 1;
  return point;
}

/// Kana and kanji.
int japanese(const std::string& text) {
  int count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = code_point(text, at);
    if ((point >= 0x3041 && point <= 0x30FF) || (point >= 0x3400 && point <= 0x9FFF)) ++count;
  }
  return count;
}

/// The front page in words, without its two charts.
std::string front_of(const Document& document) {
  Document front;
  front.title = document.title;
  front.subtitle = document.subtitle;
  front.language = document.language;
  for (const auto& block : document.blocks) {
    if (std::holds_alternative<PageBreak>(block)) break;
    if (!std::holds_alternative<LineChart>(block) && !std::holds_alternative<StackedBars>(block))
      front.blocks.push_back(block);
  }
  return render(front, Format::markdown);
}

std::string text_of(const char* example, const char* day, ReportKind kind = ReportKind::status) {
  return render(test::report_of(test::load_example(example).dossier, test::day(day), {kind, std::nullopt}),
                Format::markdown);
}

std::string front_at(const char* example, const char* day, ReportKind kind = ReportKind::status) {
  return front_of(test::report_of(test::load_example(example).dossier, test::day(day), {kind, std::nullopt}));
}

/// Where `part` stands in a text; behind everything when it is not there.
std::size_t place(const std::string& text, std::string_view part) { return text.find(part); }

}  // namespace

TEST_CASE("the front page has at most 900 Japanese characters beside its charts, on every day and of every kind") {
  for (const std::string name : {"minato", "hikari", "aoba"}) {
    const auto dossier = test::load_example(name).dossier;
    for (const Date day : test::days_of(dossier)) {
      const test::ClientOn client(dossier, day);
      for (const auto kind : test::report_kinds) {
        const int count = japanese(front_of(client.report({kind, std::nullopt})));
        CHECK_MESSAGE(count <= 900, name, " ", iso(day), " ", id_of(kind), ": ", count);
      }
    }
  }
}

TEST_CASE("property: what is recorded later changes nothing in a report") {
  for (const auto& name : test::example_names) {
    const auto whole = test::load_example(name).dossier;
    for (const Date day : test::days_of(whole)) {
      auto then = whole;
      std::erase_if(then.checkins, [&](const CheckIn& checkin) { return *checkin.date > day; });
      const test::ClientOn now(whole, day), before(then, day);
      for (const auto audience : {Audience::client, Audience::advisor})
        CHECK_MESSAGE(test::all_formats(now.report({}, audience)) == test::all_formats(before.report({}, audience)),
                      name, " ", iso(day));
    }
  }
}

TEST_CASE("property: the order of files changes nothing in a report") {
  for (const auto& name : test::example_names) {
    const auto dossier = test::load_example(name).dossier;
    auto reversed = dossier;
    std::ranges::reverse(reversed.checkins);
    for (const Date day : test::days_of(dossier))
      CHECK_MESSAGE(
          test::all_formats(test::report_of(dossier, day)) == test::all_formats(test::report_of(reversed, day)), name,
          " ", iso(day));
  }
}

TEST_CASE("property: counts left out are shown as not known, never as zero, and the page turns no greener") {
  const std::vector<std::string> green{"判定：順調", "定着判定：定着"};
  for (const std::string name : {"minato", "hikari", "aoba"}) {
    const auto full = test::load_example(name).dossier;
    for (const Date day : test::days_of(full)) {
      const auto page = render(test::report_of(full, day), Format::markdown);
      for (const auto count : {&Usage::regular, &Usage::core}) {
        auto part = full;
        for (auto& checkin : part.checkins)
          for (auto& usage : checkin.usage) (usage.*count).value.reset();
        const auto other = render(test::report_of(part, day), Format::markdown);
        for (const auto& word : green) CHECK_MESSAGE((!holds(other, word) || holds(page, word)), name, " ", iso(day));
        if (count == &Usage::core && holds(page, "\n| 主要業務での利用割合"))
          CHECK_MESSAGE(!holds(other, "\n| 主要業務での利用割合"), name, " ", iso(day));
      }
    }
  }
}

TEST_CASE("hikari in June: the gap leads although adoption is above plan") {
  const auto page = text_of("hikari", "2026-06-18");
  CHECK(holds(page, "判定：要対策（59点、前回と同程度）"));
  CHECK(place(page, "部署間の差は71.2ポイント") < place(page, "80名中38名"));
  CHECK(place(page, "部署間の差は71.2ポイント") < place(page, "予定（42%）を上回っています"));
  CHECK(holds(page, "（6月4日は65ポイント）"));
  CHECK(holds(page, "班長2名をAI担当に任命し、朝礼で知らせる（6月25日までにお願いいたします）"));
}

TEST_CASE("hikari in August: use is established, and the page says why") {
  const auto page = text_of("hikari", "2026-08-20");
  CHECK(holds(page, "定着判定：定着（利用率80%、目安70% ✔／最も低い部署70%、目安50% ✔"));
  CHECK(holds(text_of("hikari", "2026-08-20", ReportKind::final), "AIの利用は定着しました"));
}

TEST_CASE("aoba without counts: the judgement is left open and nothing is coloured") {
  const auto page = front_at("aoba", "2026-07-29");
  CHECK(holds(page, "判定：判定保留（データ不足）"));
  for (const std::string word : {"順調（", "課題あり", "要対策", "達成の見込み", "遅れ気味", " 0名"})
    CHECK_MESSAGE(!holds(page, word), word);
}

TEST_CASE("未達 is said in the final report, and only there") {
  CHECK(holds(text_of("aoba", "2026-08-19", ReportKind::final), "定着判定：未達（利用率18.3%、目安70%"));
  for (const auto kind : {ReportKind::status, ReportKind::midterm})
    CHECK(!holds(front_at("aoba", "2026-08-19", kind), "未達 |"));
  CHECK(!holds(text_of("aoba", "2026-08-19"), "定着判定：未達"));
  CHECK(!holds(text_of("hikari", "2026-08-20", ReportKind::final), "未達 |"));
}

TEST_CASE("money stands only where the client gave its figures, and the promise about evaluation where it was given") {
  CHECK(holds(text_of("minato", "2026-06-02"), "削減額（月、試算）"));
  CHECK(!holds(text_of("hikari", "2026-06-18"), "試算"));
  CHECK(holds(text_of("hikari", "2026-06-18"), "人事評価には使用しません"));
  CHECK(!holds(text_of("aoba", "2026-07-22"), "人事評価"));
}

TEST_CASE("a report after the meeting still tells what the meeting brought") {
  const auto page = text_of("hikari", "2026-06-20");
  CHECK(holds(page, "6月4日から4名増えました"));
  CHECK(holds(page, "現場の日報から始めます"));
}

TEST_CASE("--since compares with the record of that day or before") {
  const auto dossier = test::load_example("hikari").dossier;
  const auto page =
      render(test::report_of(dossier, test::day("2026-06-18"), {ReportKind::status, test::day("2026-05-10")}),
             Format::markdown);
  CHECK(holds(page, "5月7日から24名増えました"));
}

TEST_CASE("remedies that were taken are followed: gap of 65 points before, 17.5 at the end") {
  const auto page = text_of("hikari", "2026-08-20");
  CHECK(holds(page, "65ポイント（6/4）"));
  CHECK(holds(page, "17.5ポイント（8/20）"));
  CHECK(holds(page, "改善"));
}

}  // namespace planner
