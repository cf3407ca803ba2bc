// --usage-csv and --members on the command line.
#include <doctest/doctest.h>

#include "unit/cli/checkin/client.hpp"

using planner::test::Desk;

namespace {

const std::string by_department = "部署,利用人数,週3日以上,削減時間\n営業部,9,5,4.5\n総務,2,,\n";
const std::string by_person = "氏名,最終利用日,利用回数\n鈴木,2026-05-06,3\n田中,2026-04-01,\n山本,2026-05-07,1\n";
const std::string members = "氏名,部署\n鈴木,営業部\n田中,営業部\n";

}  // namespace

TEST_CASE("a table of usage is shown, and recorded on a yes") {
  Desk client;
  client.system.files["usage.csv"] = by_department;
  client.system.input = "y\n";
  CHECK(client.checkin({"--usage-csv", "usage.csv", "--note", "集計"}) == 0);
  CHECK(client.complains("営業部 9名、週3日以上5名、削減4.5時間"));
  CHECK(
      client.made() ==
      "format = 1\ndate = 2026-05-07\nnotes = \"集計\"\n\n[[usage]]\ndepartment = \"sales\"\nactive = 9\nregular = 5\n"
      "hours = 4.5\nsource = \"console\"\n\n[[usage]]\ndepartment = \"admin\"\nactive = 2\nsource = \"console\"\n");
}

TEST_CASE("without a yes nothing is recorded; --yes and a pipe need none") {
  Desk client;
  client.system.files["usage.csv"] = by_department;
  client.system.input = "n\n";
  CHECK(client.checkin({"--usage-csv", "usage.csv"}) == 3);
  CHECK(client.made().empty());
  CHECK(client.checkin({"--usage-csv", "usage.csv", "--dry-run"}) == 0);
  CHECK(client.made().empty());
  CHECK(client.checkin({"--usage-csv", "usage.csv", "--yes"}) == 0);
  CHECK(!client.made().empty());
  Desk piped;
  piped.system.terminal = false;
  piped.system.input = by_department;
  CHECK(piped.checkin({"--usage-csv", "-"}) == 0);
  CHECK(!piped.made().empty());
}

TEST_CASE("of a table by person only counts are written and shown") {
  Desk client;
  client.system.files["usage.csv"] = by_person;
  client.system.files["members.csv"] = members;
  CHECK(client.checkin({"--usage-csv", "usage.csv", "--members", "members.csv", "--yes"}) == 0);
  CHECK(client.made() ==
        "format = 1\ndate = 2026-05-07\n\n[[usage]]\ndepartment = \"sales\"\nactive = 1\nuses = 3\nsource = "
        "\"console\"\n");
  CHECK(client.complains("1名は数えていません（4行目）"));
  for (const auto* name : {"鈴木", "田中", "山本"}) {
    CHECK(!client.complains(name));
    CHECK(!client.shows(name));
  }
}

TEST_CASE("a column that is not known is named, and nothing of it recorded") {
  Desk client;
  client.system.files["usage.csv"] = "部署,利用人数,うち週3日以上,満足度\n営業部,9,5,4\n";
  CHECK(client.checkin({"--usage-csv", "usage.csv", "--yes"}) == 0);
  CHECK(client.complains("使わなかった列：満足度\n"));
  CHECK(client.made().find("active = 9\nregular = 5\nsource") != std::string::npos);
}

TEST_CASE("people of whom it is not known are said by their lines, and their department's figure is not recorded") {
  Desk client;
  client.system.files["usage.csv"] =
      "氏名,部署,最終利用日\n鈴木,営業部,2026-05-06\n田中,営業部,不明\n山本,総務,2026-05-07\n";
  CHECK(client.checkin({"--usage-csv", "usage.csv", "--yes"}) == 0);
  CHECK(client.complains("営業部：利用の有無がわからない方が1名いるため、この数値は記録しません（3行目）"));
  CHECK(!client.complains("田中"));
  CHECK(client.made().find("sales") == std::string::npos);
  CHECK(client.made().find("department = \"admin\"\nactive = 1\n") != std::string::npos);
  Desk unknown;
  unknown.system.files["usage.csv"] = "氏名,部署,最終利用日\n鈴木,営業部,不明\n";
  CHECK(unknown.checkin({"--usage-csv", "usage.csv", "--yes"}) == 3);
  CHECK(unknown.complains("利用したかどうかわからない方のいる部署は、人数を記録しません"));
}

TEST_CASE("the people of a department are recorded where they changed") {
  Desk client;
  client.system.files["usage.csv"] = "部署,対象人数,利用人数\n営業部,12,9\n総務,6,2\n";
  CHECK(client.checkin({"--usage-csv", "usage.csv", "--yes"}) == 0);
  CHECK(client.complains("総務 2名、対象6名"));
  CHECK(client.made().find("headcount = 6") != std::string::npos);
  CHECK(client.made().find("headcount = 12") == std::string::npos);
}

TEST_CASE("findings have the house's layout without the line itself") {
  Desk client;
  client.system.files["usage.csv"] = by_person + "鈴木,鈴木,1\n";
  client.system.files["members.csv"] = members + "鈴木,鈴木\n";
  CHECK(client.checkin({"--usage-csv", "usage.csv", "--members", "members.csv"}) == 3);
  CHECK(client.complains("usage.csv:5:4: "));
  CHECK(client.complains("members.csv:4:4: "));
  CHECK(!client.complains("鈴木"));
  CHECK(client.made().empty());
}

TEST_CASE("what validation refuses of a table is not recorded") {
  Desk client;
  client.system.files["usage.csv"] = "department,active\nsales,99\n";
  CHECK(client.checkin({"--usage-csv", "usage.csv", "--yes"}) == 3);
  CHECK(client.made().empty());
}

TEST_CASE("options that do not go together, and files that are not there") {
  Desk client;
  CHECK(client.checkin({"--members", "members.csv"}) == 2);
  CHECK(client.checkin({"--members", "members.csv", "--note", "x"}) == 2);
  CHECK(client.checkin({"--usage-csv", "usage.csv"}) == 4);
  client.system.files["usage.csv"] = by_person;
  CHECK(client.checkin({"--usage-csv", "usage.csv", "--members", "members.csv"}) == 4);
  CHECK(client.made().empty());
}
