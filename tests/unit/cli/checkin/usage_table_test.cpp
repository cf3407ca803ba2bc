// Tables as spreadsheets and admin consoles export them, and what is made of them.
#include "cli/checkin/usage_table.hpp"

#include <doctest/doctest.h>

#include <iconv.h>

#include "cli/checkin/csv.hpp"
#include "cli/checkin/usage_table_columns.hpp"
#include "cli/client.hpp"
#include "planner/base/text.hpp"

using namespace planner;

namespace {

const std::vector<Named> departments{{"sales", "営業部"}, {"admin", "総務部"}};
const Date today = make_date(2026, 6, 10);

UsageReading read(const std::string& usage, const std::optional<std::string>& members = {}) {
  return read_usage_tables({usage, members}, departments, *builtin_playbook(), today);
}

/// "営業部" in another encoding.
std::string encoded(const std::string& text, const char* encoding) {
  const auto handle = iconv_open(encoding, "UTF-8");
  std::string from = text, to(4 * text.size() + 4, '\0');
  char *in = from.data(), *out = to.data();
  std::size_t left = from.size(), room = to.size();
  REQUIRE(iconv(handle, &in, &left, &out, &room) == 0);
  iconv_close(handle);
  to.resize(to.size() - room);
  return to;
}

/// "code line:column" of each finding.
std::string codes(const UsageReading& reading) {
  std::vector<std::string> result;
  for (const auto& finding : reading.findings)
    result.push_back(std::string(finding.code) + " " + std::to_string(finding.place.line) + ":" +
                     std::to_string(finding.place.column));
  return join(result, ", ");
}

const std::string japanese =
    "部署,利用人数,週3日以上,主要業務,利用回数,削減時間,基準日\r\n"
    "営業部,5,3,2,\"1,200\",6.5,2026/6/9\r\n"
    "総務部,1,,,,,\r\n";

void check_japanese(const UsageReading& reading) {
  REQUIRE(codes(reading) == "");
  REQUIRE(reading.usage.size() == 2);
  const auto& sales = reading.usage[0];
  CHECK(*sales.department == "sales");
  CHECK(*sales.active == 5);
  CHECK(*sales.regular == 3);
  CHECK(*sales.core == 2);
  CHECK(*sales.uses == 1200);
  CHECK(*sales.hours == 6.5);
  CHECK(*sales.as_of == make_date(2026, 6, 9));
  CHECK(*sales.source == UsageSource::console);
  const auto& admin = reading.usage[1];
  CHECK(*admin.active == 1);
  CHECK(!admin.regular);
  CHECK(!admin.hours);
}

}  // namespace

TEST_CASE("a table by department reads the same in every encoding") {
  check_japanese(read(japanese));
  check_japanese(read("\xEF\xBB\xBF" + japanese));
  check_japanese(read(encoded(japanese, "CP932")));
  check_japanese(read("\xFF\xFE" + encoded(japanese, "UTF-16LE")));
}

TEST_CASE("bytes of no known encoding are said, not guessed") {
  CHECK(codes(read("部署,利用人数\n\xFF\xFF\xFF,1\n")) == "encoding 0:0");
  CHECK(codes(read(std::string("a\0b,c\n1,2\n", 10))) == "encoding 0:0");
}

TEST_CASE("semicolons, tabs and quotes") {
  const auto semicolons = read("Department;Active users;Hours saved\nsales;5;6,5\n");
  REQUIRE(codes(semicolons) == "");
  CHECK(*semicolons.usage[0].hours == 6.5);
  const auto tabs = read("\n\ndepartment\tactive\nsales\t5\n");
  REQUIRE(codes(tabs) == "");
  CHECK(*tabs.usage[0].active == 5);
  const auto quotes =
      read("\"department\" , \"active\",\"note\"\n\"営業部\",\"5\",\"one, \"\"two\"\"\nthree\"\nadmin,２,\n");
  REQUIRE(codes(quotes) == "");
  CHECK(*quotes.usage[1].active == 2);
  CHECK(codes(read("department,active\nsales,\"5\nadmin,2\n")) == "csv-quote 2:7");
  CHECK(codes(read("department,active\nsales,\"5\"x\n")) == "csv-quote 2:7");
}

TEST_CASE("every row that cannot be placed names its line, all in one run") {
  const auto reading =
      read("部署,利用人数\n営業部,5\n\n製造部,3\n,2\n総務部,x\n営業部,1\n総務部,-1\n合計,11\n総務部,1,2\n");
  CHECK(codes(reading) ==
        "unknown-department 4:1, no-department 5:1, bad-number 6:5, department-twice 7:1, department-twice 8:1, "
        "bad-number 8:5, department-twice 10:1, surplus-cells 10:7");
}

TEST_CASE("what a table lacks") {
  CHECK(codes(read("")) == "empty 0:0");
  CHECK(codes(read("department,active\n")) == "empty 0:0");
  CHECK(codes(read("what,ever\n1,2\n")) == "header 1:1");
  CHECK(codes(read("department,ever\nsales,2\n")) == "header 1:1");
  CHECK(codes(read("department,active,部署\nsales,1,3\n")) == "");
  CHECK(codes(read("department,active,Active\nsales,1,2\n")) == "column-twice 1:19");
  CHECK(codes(read("department,active,active users\nsales,1,2\n")) == "column-twice 1:19");
  CHECK(codes(read("部署,利用人数,利用者数\n営業部,1,2\n")) == "column-twice 1:9");
  CHECK(codes(read("department,active,as of\nsales,1,2026-06-11\n")) == "later-date 2:9");
  CHECK(codes(read("department,active,report period\nsales,1,30\n")) == "long-period 2:1");
  CHECK(codes(read("department,active\nsales,-\n")) == "empty 0:0");
  CHECK(codes(read("department,active\nsales,1\n", "x")) == "members 0:0");
}

TEST_CASE("rows by person become counts: Microsoft 365 Copilot with a table of members") {
  const std::string table =
      "Report Refresh Date,User Principal Name,Display Name,Last Activity Date,Report Period\n"
      "2026-06-09,a@x.jp,佐藤,2026-06-03,7\n"
      "2026-06-09,b@x.jp,木村,2026-06-02,7\n"
      "2026-06-09,c@x.jp,岡,,7\n"
      "2026-06-09,d@x.jp,林,2026-06-09,7\n"
      "2026-06-09,e@x.jp,誰か,2026-06-09,7\n";
  const auto reading = read(table, "メールアドレス,部署\nA@x.jp,営業部\nb@x.jp,sales\nc@x.jp,営業\nd@x.jp,総務部\n");
  REQUIRE(codes(reading) == "");
  REQUIRE(reading.usage.size() == 2);
  CHECK(*reading.usage[0].department == "admin");
  CHECK(*reading.usage[0].active == 1);
  CHECK(*reading.usage[1].department == "sales");
  CHECK(*reading.usage[1].active == 1);
  CHECK(*reading.usage[1].as_of == make_date(2026, 6, 9));
  CHECK(!reading.usage[1].regular);
  CHECK(!reading.usage[1].uses);
  CHECK(reading.people == 4);
  CHECK(reading.unplaced == 1);
}

TEST_CASE("rows by person with a column of departments: ChatGPT") {
  const auto reading = read(
      "period_start,period_end,name,email,department,last_day_active_in_period,messages,num_days_active_in_period\n"
      "2026-06-03,2026-06-09,Sato,a@x.jp,sales,2026-06-08,40,4\n"
      "2026-06-03,2026-06-09,Kimura,b@x.jp,sales,2026-06-05,3,1\n"
      "2026-05-27,2026-06-02,Kimura,b@x.jp,sales,2026-06-02,9,5\n"
      "2026-06-03,2026-06-09,Oka,c@x.jp,sales,,0,0\n");
  REQUIRE(codes(reading) == "");
  REQUIRE(reading.usage.size() == 1);
  CHECK(*reading.usage[0].active == 2);
  CHECK(*reading.usage[0].regular == 1);
  CHECK(*reading.usage[0].uses == 43);
  CHECK(reading.people == 3);
}

TEST_CASE("rows by person with counts alone") {
  const std::string members = "person,department\na,sales\nb,sales\n";
  const auto reading = read("user,prompts\na,3\nb,0\n", members);
  REQUIRE(codes(reading) == "");
  CHECK(*reading.usage[0].active == 1);
  CHECK(*reading.usage[0].uses == 3);
  CHECK(!reading.usage[0].as_of);
  CHECK(codes(read("user,prompts,report period\na,3,30\nb,0,30\n", members)) == "long-period 2:1");
  const auto monthly = read("user,prompts,last used,report period\na,3,2026-06-09,D30\nb,0,never,D30\n", members);
  REQUIRE(codes(monthly) == "");
  CHECK(*monthly.usage[0].active == 1);
  CHECK(!monthly.usage[0].uses);
  CHECK(monthly.counts_left_out);
}

TEST_CASE("of whom it is not known, the department's figure is not known either") {
  const std::string header = "氏名,部署,最終利用日\n";
  for (const auto* word : {"不明", "-", "n/a", "N/A", "?", "？"}) {
    const auto reading = read(header + "鈴木,営業部,2026-06-09\n田中,営業部," + word + "\n林,総務部,未利用\n");
    REQUIRE(codes(reading) == "");
    REQUIRE(reading.usage.size() == 1);
    CHECK(*reading.usage[0].department == "admin");
    CHECK(*reading.usage[0].active == 0);
    REQUIRE(reading.unclear.size() == 1);
    CHECK(reading.unclear[0].department == "sales");
    CHECK(reading.unclear[0].lines == std::vector<std::uint32_t>{3});
  }
  for (const auto* word : {"未利用", "未使用", "なし", "never", ""}) {
    const auto reading = read(header + "鈴木,営業部,2026-06-09\n田中,営業部," + word + "\n");
    REQUIRE(codes(reading) == "");
    CHECK(*reading.usage[0].active == 1);
    CHECK(reading.unclear.empty());
  }
  CHECK(codes(read(header + "田中,営業部,不明\n")) == "empty 0:0");
}

TEST_CASE("days and counts that are not known leave their own figure unknown") {
  const auto days = read("氏名,部署,利用日数\n鈴木,営業部,4\n田中,営業部,不明\n岡,総務部,4\n林,総務部,未利用\n");
  REQUIRE(codes(days) == "");
  REQUIRE(days.usage.size() == 1);
  CHECK(*days.usage[0].department == "admin");
  CHECK(*days.usage[0].active == 1);
  CHECK(*days.usage[0].regular == 1);
  const auto dated = read(
      "氏名,部署,最終利用日,利用日数,回数\n鈴木,営業部,2026-06-09,4,9\n田中,営業部,2026-06-08,-,2\n"
      "岡,営業部,なし,-,-\n");
  REQUIRE(codes(dated) == "");
  CHECK(*dated.usage[0].active == 2);
  CHECK(!dated.usage[0].regular);
  CHECK(*dated.usage[0].uses == 11);
  REQUIRE(dated.unclear.size() == 1);
  CHECK(dated.unclear[0].lines == std::vector<std::uint32_t>{3});
  const auto known = read("氏名,部署,最終利用日,利用日数\n鈴木,営業部,不明,4\n田中,営業部,不明,0\n");
  REQUIRE(codes(known) == "");
  CHECK(*known.usage[0].active == 1);
  CHECK(*known.usage[0].regular == 1);
}

TEST_CASE("nobody uses it on eight of seven days") {
  CHECK(codes(read("氏名,部署,利用日数\n鈴木,営業部,7\n")) == "");
  CHECK(codes(read("氏名,部署,利用日数\n鈴木,営業部,8\n田中,営業部,9\n")) == "long-period 2:8");
  CHECK(codes(read("氏名,部署,最終利用日,利用日数\n鈴木,営業部,2026-04-01,12\n")) == "long-period 2:19");
  const auto monthly = read("氏名,部署,最終利用日,利用日数,集計期間\n鈴木,営業部,2026-06-09,12,30\n");
  CHECK(codes(monthly) == "");
  CHECK(monthly.counts_left_out);
}

TEST_CASE("words of cells in a table by department, and its people") {
  const auto reading = read("部署,対象人数,利用人数,週3日以上\n営業部,8,5,不明\n総務部,4,なし,\n");
  REQUIRE(codes(reading) == "");
  REQUIRE(reading.usage.size() == 2);
  CHECK(*reading.usage[0].headcount == 8);
  CHECK(*reading.usage[0].active == 5);
  CHECK(!reading.usage[0].regular);
  CHECK(*reading.usage[1].headcount == 4);
  CHECK(*reading.usage[1].active == 0);
  CHECK(!reading.usage[1].regular);
  CHECK(reading.unused_columns.empty());
  CHECK(codes(read("部署,対象人数\n営業部,8\n")) == "header 1:1");
}

TEST_CASE("no finding about a table by person holds a name") {
  const std::string table =
      "user,department,prompts,last used\n鈴木,鈴木,鈴木,鈴木\n,sales,1,\n鈴木,sales,1,2026-07-01\n";
  for (const auto& members :
       {std::optional<std::string>{}, std::optional<std::string>{"user,department\n鈴木,鈴木\n"}}) {
    const auto reading = read(table, members);
    CHECK(!reading.findings.empty());
    for (const auto& finding : reading.findings)
      for (const auto language : {Language::ja, Language::en}) {
        CHECK(finding.text.in(language).find("鈴木") == std::string::npos);
        if (finding.hint) CHECK(finding.hint->in(language).find("鈴木") == std::string::npos);
      }
  }
  CHECK(codes(read("user,prompts\na,3\n")) == "members 1:1");
  CHECK(codes(read("user,department\na,sales\n")) == "no-use 1:1");
  CHECK(codes(read("user,prompts\na,3\n", "user,team x\na,sales\n")) == "header 1:1");
}

TEST_CASE("a name that means two departments counts in none") {
  const auto reading = read("name,prompts\n佐藤,3\n木村,1\n", "name,department\n佐藤,sales\n佐藤,admin\n木村,admin\n");
  REQUIRE(codes(reading) == "");
  REQUIRE(reading.usage.size() == 1);
  CHECK(*reading.usage[0].department == "admin");
  CHECK(reading.unplaced == 1);
}

TEST_CASE("numbers and dates as they are written") {
  CHECK(parse_amount("1,234,567", ',') == 1234567);
  CHECK(parse_amount("6,5", ';') == 6.5);
  CHECK(!parse_amount("6,5", ','));
  CHECK(!parse_amount("-1", ','));
  CHECK(!parse_amount("1e999", ','));
  CHECK(parse_cell_date("2026-06-09T23:59:00Z", today) == make_date(2026, 6, 9));
  CHECK(parse_cell_date("2026/6/9 8:05", today) == make_date(2026, 6, 9));
  CHECK(parse_cell_date("6月9日", today) == make_date(2026, 6, 9));
  CHECK(!parse_cell_date("+7", today));
  CHECK(!parse_cell_date("6/9/2026", today));
}

TEST_CASE("reading any bytes as a table comes to an end") {
  unsigned seed = 7;
  const std::string alphabet = "a,;\t\"\r\n \xE9\x83\xA8";
  for (int round = 0; round < 2000; ++round) {
    std::string text = round % 2 ? "user,department,prompts\n" : "department,active\n";
    for (int i = 0; i < 40; ++i) text += alphabet[(seed = seed * 1103515245 + 12345) / 65536 % alphabet.size()];
    CHECK_NOTHROW(read(text, text));
  }
}
