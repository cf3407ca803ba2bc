// Hostile texts through every format, and the promises of each.
#include <doctest/doctest.h>

#include "planner/base/text.hpp"
#include "planner/render/render.hpp"

using namespace planner;

namespace {

Document one_table(const std::string& cell) {
  Document document;
  document.title = "計画";
  Table table;
  table.columns = {{"項目", Align::left}, {"値", Align::right}};
  table.rows = {{cell, "1"}, {"営業部", "22"}};
  document.sheet = table;
  document.blocks.emplace_back(table);
  document.facts.add("cell", cell).add("share", Share{1.0 / 3}).add("whole", 3).add("part", 2.5);
  return document;
}

}  // namespace

TEST_CASE("a cell cannot break out of a Markdown table") {
  const auto text = render(one_table("a|b\n<script>"), Format::markdown);
  CHECK(text.find("a\\|b") != std::string::npos);
  CHECK(text.find("\n<script>") == std::string::npos);
}

TEST_CASE("a terminal gets no control characters and lines of one width") {
  const auto text = render(one_table("\x1b[31mred\x1b[0m \xE2\x80\xAE"
                                     "evil"),
                           Format::text, {60, false});
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
  for (const auto line : split(text, '\n')) CHECK(display_width(line) <= 60);
}

TEST_CASE("JSON keeps the order, four decimals of a share, and escapes") {
  CHECK(render(one_table("say \"hi\"\\\t"), Format::json) ==
        "{\n  \"cell\": \"say \\\"hi\\\"\\\\\\t\",\n  \"share\": 0.3333,\n  \"whole\": 3,\n  \"part\": 2.5\n}\n");
}

TEST_CASE("a spreadsheet takes no formula from a cell") {
  const auto text = render(one_table("=1+1"), Format::csv);
  CHECK(text.starts_with("\xEF\xBB\xBF"));
  CHECK(text.find("'=1+1") != std::string::npos);
  CHECK(text.find("\r\n") != std::string::npos);
}

TEST_CASE("formats are known by name and by ending") {
  CHECK(parse_format("md") == Format::markdown);
  CHECK(format_of_file("a/b.json") == Format::json);
  CHECK_FALSE(parse_format("xml").has_value());
  CHECK_FALSE(format_of_file("plan.docx").has_value());
}
