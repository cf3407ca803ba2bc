// Pages: escaping, the palette's promises, room for labels, and what each block becomes.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "planner/base/text.hpp"
#include "planner/render/render.hpp"
#include "render/html/canvas.hpp"
#include "render/html/data_uri.hpp"
#include "render/html/layout.hpp"
#include "render/html/markup.hpp"
#include "render/html/measure.hpp"
#include "render/html/no_break.hpp"
#include "render/html/palette.hpp"
#include "support/sample_document.hpp"

using namespace planner;

namespace {

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

std::string page_of(std::vector<Block> blocks, Language language = Language::ja) {
  Document document;
  document.title = "題";
  document.language = language;
  document.blocks = std::move(blocks);
  return render(document, Format::html);
}

}  // namespace

TEST_CASE("html: places in a drawing have one decimal at most") {
  CHECK(coordinate(12.5) == "12.5");
  CHECK(coordinate(48) == "48");
  CHECK(coordinate(0.34) == "0.3");
  CHECK(coordinate(99.97) == "100");
  CHECK(coordinate(-0.04) == "0");
  CHECK(coordinate(-0.3) == "-0.3");
  CHECK(coordinate(-10.06) == "-10.1");
}

TEST_CASE("text cannot become markup") {
  CHECK(html_text("a<b>&\"'") == "a&lt;b&gt;&amp;&quot;&#39;");
  CHECK(html_text("\xE2\x80\xAE"
                  "x\x1b") == "\uFFFDx\uFFFD");
  CHECK(html_text("\xFF") == "\uFFFD");
  CHECK(html_lines("one\r\n<two>\n") == "one<br>&lt;two&gt;");
  CHECK(element("p", {{"title", "\"><script>"}, {"class", ""}}, "x") == "<p title=\"&quot;&gt;&lt;script&gt;\">x</p>");
}

TEST_CASE("base64 as in RFC 4648, section 10") {
  CHECK(base64("") == "");
  CHECK(base64("f") == "Zg==");
  CHECK(base64("fo") == "Zm8=");
  CHECK(base64("foo") == "Zm9v");
  CHECK(base64("foob") == "Zm9vYg==");
  CHECK(base64("fooba") == "Zm9vYmE=");
  CHECK(base64("foobar") == "Zm9vYmFy");
  CHECK(base64("\xFF\xFE") == "//4=");
}

TEST_CASE("a logo is told by its content") {
  CHECK(image_of(std::string("\x89PNG\r\n\x1A\n", 8) + "rest")->mime == "image/png");
  CHECK(image_of("<svg xmlns='http://www.w3.org/2000/svg'/>")->mime == "image/svg+xml");
  CHECK(image_of("\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- a > b -->\n<!DOCTYPE svg>\n<svg>")->mime == "image/svg+xml");
  for (const auto* wrong : {"", "GIF89a", "<html><svg></svg></html>", "<svgx>", "<!-- <svg>", "\xFF\xD8\xFF", "svg"})
    CHECK_FALSE(image_of(wrong).has_value());
}

TEST_CASE("contrast as WCAG 2 counts it") {
  CHECK(contrast({0, 0, 0}, {1, 1, 1}) == doctest::Approx(21));
  CHECK(contrast({1, 1, 1}, {1, 1, 1}) == doctest::Approx(1));
  // #767676 is the lightest grey that passes on white; #777777 fails.
  CHECK(contrast(color_of("#767676"), color_of("#ffffff")) == doctest::Approx(4.54).epsilon(0.002));
  CHECK(contrast(color_of("#777777"), color_of("#ffffff")) == doctest::Approx(4.48).epsilon(0.002));
}

TEST_CASE("any colour of an advisor can be read on light and on dark") {
  for (int red = 0; red <= 255; red += 51)
    for (int green = 0; green <= 255; green += 51)
      for (int blue = 0; blue <= 255; blue += 51) {
        const Color color{red / 255.0, green / 255.0, blue / 255.0};
        const Color light = color_of("#f4f6f8"), dark = color_of("#23282d");
        CHECK(contrast(readable(color, light, {0, 0, 0}, 4.5), light) >= 4.5);
        CHECK(contrast(readable(color, dark, {1, 1, 1}, 4.5), dark) >= 4.5);
      }
  CHECK(hex(readable(color_of("#1f5d8c"), color_of("#ffffff"), {0, 0, 0}, 4.5)) == "#1f5d8c");  // fit as it is
  CHECK(color_of("blue") == color_of(""));
  CHECK(color_of("#12345g") == color_of(""));
}

TEST_CASE("numbers stay with their units, dates in one piece") {
  CHECK(unbroken_numbers("全25名です") == "全<span class=\"one\">25名</span>です");
  CHECK(unbroken_numbers("2026年4月7日（火）から") == "<span class=\"one\">2026年4月7日（火）</span>から");
  CHECK(unbroken_numbers("16名（64%）") == "<span class=\"one\">16名</span>（64%）");
  CHECK(unbroken_numbers("1.5時間、10:00") == "<span class=\"one\">1.5時間</span>、10:00");
  CHECK(unbroken_numbers("43.8ポイント") == "<span class=\"one\">43.8ポイント</span>");
  CHECK(unbroken_numbers("25名中16名") == "<span class=\"one\">25名中16名</span>");
  CHECK(unbroken_numbers("3つの班") == "<span class=\"one\">3つ</span>の班");
  CHECK(unbroken_numbers("3、4") == "3、4");
  CHECK(unbroken_numbers("<b>") == "&lt;b&gt;");
  CHECK(unbroken_numbers("7日（") == "<span class=\"one\">7日</span>（");
  const std::string long_run = "1年2年3年4年5年6年7年8年9年1年2年3年";
  CHECK(unbroken_numbers(long_run).find("span") == std::string::npos);  // it could not be folded on a phone
}

TEST_CASE("labels are cut and folded to their room") {
  for (const std::string_view text : {"営業部", "Property management and lettings", "WWWWWWWWWWWWWWWWW", "🎉🎉🎉🎉🎉🎉", "a"})
    for (const double room : {0.0, 5.0, 12.0, 30.0, 77.0, 300.0}) {
      const auto cut = shortened(text, room);
      CHECK(text_width(cut) <= room);
      if (text_width(text) <= room) CHECK(cut == text);
      const auto lines = wrapped(text, room, 2);
      CHECK(lines.size() <= 2);
      for (const auto& line : lines) CHECK(text_width(line) <= room);
    }
  CHECK(text_width("営業部", 12) == doctest::Approx(36));
  CHECK(shortened("営業部と経理部", 40) == "営業…");
  CHECK(join(wrapped("見積・提案メールの下書き", 72, 9), "") == "見積・提案メールの下書き");
}

TEST_CASE("no two labels share a place") {
  Taken taken;
  CHECK(taken.take({0, 0, 10, 10}));
  CHECK_FALSE(taken.take({9, 9, 20, 20}));
  CHECK(taken.take({10, 0, 20, 10}));
  CHECK(rows_for({{0, 10}, {5, 15}, {12, 20}, {6, 8}}, 1) == std::vector<std::size_t>{0, 1, 0, 2});
  CHECK(row_count({}) == 0);
  const auto spots = flowed({50, 40, 30}, 100, 5);
  CHECK(spots[1].left == 55);
  CHECK(spots[1].line == 0);
  CHECK(spots[2].left == 0);
  CHECK(spots[2].line == 1);
}

TEST_CASE("a drawing names patterns after itself and escapes its text") {
  Canvas canvas(100, "c1w");
  canvas.box(0, 0, 10, 20, "hatch");
  canvas.text(5, 40, "<&>");
  const auto svg = canvas.take();
  CHECK(svg.find("id=\"c1w-hatch\"") != std::string::npos);
  CHECK(svg.find("url(#c1w-hatch)") != std::string::npos);
  CHECK(svg.find("&lt;&amp;&gt;</text>") != std::string::npos);
  CHECK(canvas.height() > 40);
}

TEST_CASE("every chart has a name, a text alternative and its numbers, wide and narrow") {
  const auto page = render(test::sample_document(Language::ja), Format::html);
  CHECK(count(page, "<figure class=") == 5);
  CHECK(count(page, "role=\"img\"") == 10);
  CHECK(count(page, "<desc ") == 10);
  CHECK(count(page, "<details>") == 5);
  CHECK(page.find("定例：1は4月7日（火）、2は4月21日（火）") != std::string::npos);
  CHECK(page.find("4は5月19日（火）（中止）") != std::string::npos);
  CHECK(page.find("実績：4/7は20%、4/21は28%、5/5は44%、5/19は不明、") != std::string::npos);
  CHECK(page.find("製造部：ご報告をお待ちしています。") != std::string::npos);
  CHECK(page.find("利用率：現在は62%、見込みの範囲は71%〜96%、見込み。") != std::string::npos);
}

TEST_CASE("what is not known is not drawn as a value") {
  StackedBars bars;
  bars.title = "部署";
  bars.unknown_title = "不明";
  bars.parts = {"a", "b"};
  bars.rows = {{"営業部", {}, ""}};
  const auto page = page_of({bars});
  CHECK(count(page, "class=\"unknown\"") == 2);
  CHECK(page.find(">0%<") == std::string::npos);

  LineChart chart;
  chart.title = "推移";
  chart.value_title = "実績";
  chart.unknown_title = "不明";
  const Date day = make_date(2026, 4, 7);
  chart.points = {
      {day, "4/7", 20.0, 20}, {day + Days{14}, "4/21", std::nullopt, 30}, {day + Days{28}, "5/5", 40.0, 40}};
  const auto gap = page_of({chart});
  CHECK(count(gap, "<polyline class=\"series\"") == 0);  // no line leads across the gap
  CHECK(count(gap, "class=\"point\"") == 4);
}

TEST_CASE("tables: scopes, alignment, titles for cards") {
  const Table table{{{"部署"}, {"人数", Align::right}, {""}}, {{"営業部", "10", "x"}, {"", "7"}}, "部署の状況"};
  const auto page = page_of({table});
  CHECK(page.find("<caption>部署の状況</caption>") != std::string::npos);
  CHECK(page.find("<th scope=\"col\" class=\"num one\">人数</th><td class=\"one\"></td>") != std::string::npos);
  CHECK(page.find("<th scope=\"row\" class=\"one\" data-title=\"部署\">営業部</th>") != std::string::npos);
  CHECK(page.find("<td class=\"one\" data-title=\"部署\"></td>") != std::string::npos);  // nothing heads that row
  CHECK(page_of({Table{}}).find("<table") == std::string::npos);
}

TEST_CASE("headings go down one by one") {
  const auto page = page_of({Heading{3, "a"}, Heading{6, "b"}, Heading{4, "c"}, Heading{1, "d"}});
  CHECK(page.find("<h2 id=\"s1\">a</h2>") != std::string::npos);
  CHECK(page.find("<h3 id=\"s2\">b</h3>") != std::string::npos);
  CHECK(page.find("<h4 id=\"s3\">c</h4>") != std::string::npos);
  CHECK(page.find("<h2 id=\"s4\">d</h2>") != std::string::npos);
}

TEST_CASE("a page says its language, keeps scripts out, and carries the logo") {
  Document document;
  document.title = "Plan";
  document.language = Language::en;
  document.letterhead = {"Ruth", "Calder", "#ffff00", Image{"image/svg+xml", "<svg/>"}};
  const auto page = render(document, Format::html);
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
  CHECK(page.find("default-src &#39;none&#39;") != std::string::npos);
  CHECK(page.find("<img class=\"logo\" src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"\">") != std::string::npos);
  CHECK(page.find("--accent:#ffff00") == page.rfind("--accent:#ffff00"));  // yellow is for dark only
  document.letterhead = {{}, {}, {}, Image{"image/png", "x"}};
  CHECK(render(document, Format::html).find("alt=\"Logo\"") != std::string::npos);
}

TEST_CASE("a longer front is set smaller in print, never below what can be read") {
  const auto fit_of = [](std::size_t rows) {
    Table table{{{"部署"}, {"人数", Align::right}}, {}, {}};
    for (std::size_t i = 0; i < rows; ++i) table.rows.push_back({"営業部", "10"});
    const auto page = page_of({table, PageBreak{}, Heading{2, "x"}});
    return std::stod(page.substr(page.rfind("--fit:") + 6, 4));
  };
  CHECK(fit_of(5) == 1);
  CHECK(fit_of(45) < 1);
  CHECK(fit_of(45) > fit_of(50));
  CHECK(fit_of(500) == doctest::Approx(0.66));
}

TEST_CASE("hostile names reach every block and do no harm") {
  for (const auto language : {Language::ja, Language::en}) {
    const auto page = render(test::sample_document(language, test::hostile_name()), Format::html);
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("\xE2\x80\xAE") == std::string::npos);
    CHECK(valid_utf8(page));
  }
}
