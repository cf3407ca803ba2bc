#include "cli/checkin/editor.hpp"

#include <doctest/doctest.h>

#include "unit/cli/checkin/client.hpp"

using namespace planner;
using test::Desk;

namespace {

/// Takes the comment sign from a line and gives it a value.
void use(std::string& text, const std::string& line, const std::string& as) {
  const auto at = text.find("# " + line);
  REQUIRE_MESSAGE(at != std::string::npos, line);
  text.replace(at, line.size() + 2, as);
}

/// A client whose editor is what each test gives.
struct Editing : Desk {
  Editing() { system.variables["EDITOR"] = "nano -w"; }
};

bool nothing_left(const Desk& client) {
  for (const auto& [path, text] : client.system.files)
    if (path.starts_with("/tmp/")) return false;
  return true;
}

}  // namespace

TEST_CASE("without VISUAL and EDITOR the editor is refused with a hint") {
  Desk client;
  CHECK(client.checkin({"--edit"}) == 2);
  CHECK(client.complains("EDITOR=nano"));
  client.system.variables["VISUAL"] = " ";
  CHECK(client.checkin({"--edit"}) == 2);
}

TEST_CASE("VISUAL comes before EDITOR") {
  Editing client;
  client.system.variables["VISUAL"] = "code --wait";
  client.checkin({"--edit"});
  REQUIRE(client.system.edits.size() == 1);
  CHECK(client.system.edits.front().starts_with("code --wait /tmp/planner-"));
}

TEST_CASE("the template shows what is known, and uses none of it") {
  Editing client;
  std::string shown;
  client.system.editor = [&](std::string& text) {
    shown = text;
    return 0;
  };
  CHECK(client.checkin({"--edit"}) == 1);
  CHECK(client.complains("変更がないため"));
  CHECK(nothing_left(client));
  for (const auto* words :
       {"# meeting = 3\n", "# attendees = [\"佐藤\", \"木村\"]\n# absent = [\"岡\"]\n",
        "## 営業部（12名）。前回4月21日（火）：9/5//4.5\n", "## 総務（5名）。前回の記録なし\n",
        "## 見積メール。目標20、前回26（4/21）\n", "## a-one  ひな形を作る（木村、4月28日（火）まで）\n",
        "# closed = [\"a-one\", \"a-two\"]\n", "## q-one  写真を入れてよいですか\n", "## 見積メールの下書き：今は試行"})
    CHECK_MESSAGE(shown.find(words) != std::string::npos, words);
  for (std::size_t at = 0; at < shown.size(); at = shown.find('\n', at) + 1) {
    const auto line = shown.substr(at, shown.find('\n', at) - at);
    const bool counts = !line.empty() && !line.starts_with('#');
    CHECK_MESSAGE((!counts || line.starts_with("format") || line.starts_with("date")), line);
  }
}

TEST_CASE("what is uncommented is recorded, and nothing else") {
  Editing client;
  client.system.editor = [](std::string& text) {
    use(text, "meeting = 3", "meeting = 3");
    use(text, "closed = [\"a-one\", \"a-two\"]", "closed = [\"a-two\"]");
    use(text, "[[usage]]\n# department = \"sales\"\n# active = ", "[[usage]]\ndepartment = \"sales\"\nactive = 8");
    return 0;
  };
  CHECK(client.checkin({"--edit"}) == 0);
  CHECK(client.made() ==
        "format = 1\ndate = 2026-05-07\nmeeting = 3\nclosed = [\"a-two\"]\n\n[[usage]]\ndepartment = \"sales\"\nactive "
        "= 8\n");
  CHECK(nothing_left(client));
}

TEST_CASE("saved with nothing said, it is abandoned") {
  Editing client;
  client.system.editor = [](std::string& text) {
    text += "# a word to myself\n";
    return 0;
  };
  CHECK(client.checkin({"--edit"}) == 1);
  CHECK(client.made().empty());
  CHECK(nothing_left(client));
}

TEST_CASE("errors are shown above the text, which is opened again") {
  Editing client;
  std::string second;
  client.system.editor = [&](std::string& text) {
    if (!text.starts_with("#!")) {
      use(text, "[[usage]]\n# department = \"sales\"\n# active = ", "[[usage]]\ndepartment = \"sales\"\nactive = 80");
      return 0;
    }
    second = text;
    const auto at = text.find("active = 80");
    text.replace(at, 11, "active = 8");
    return 0;
  };
  CHECK(client.checkin({"--edit"}) == 0);
  CHECK(client.system.edits.size() == 2);
  CHECK(client.made().find("active = 8\n") != std::string::npos);
  // The line that the note names is the one in the text as it is shown.
  const auto line = std::stoul(second.substr(second.find("#! ", 3) + 3));
  std::size_t at = 0;
  for (unsigned long i = 1; i < line; ++i) at = second.find('\n', at) + 1;
  CHECK(second.substr(at, 11) == "active = 80");
}

TEST_CASE("errors that stay end it with the findings and the place of the text") {
  Editing client;
  client.system.editor = [](std::string& text) {
    if (!text.starts_with("#!")) text += "nots = \"x\"\n";
    return 0;
  };
  CHECK(client.checkin({"--edit"}) == 3);
  CHECK(client.system.edits.size() == 2);
  CHECK(client.made().empty());
  CHECK(client.complains("nots"));
  const auto path = client.system.edits.front().substr(std::string("nano -w ").size());
  CHECK(client.complains(path));
  REQUIRE(client.system.files.contains(path));
  CHECK_FALSE(client.system.files[path].starts_with("#!"));
}

TEST_CASE("where nobody sits at the terminal, the second mistake ends it") {
  Editing client;
  client.system.terminal = false;
  client.system.editor = [](std::string& text) {
    text += "nots = \"x\"\n";
    return 0;
  };
  CHECK(client.checkin({"--edit"}) == 3);
  CHECK(client.system.edits.size() == 2);
  CHECK(client.complains("nots"));
}

TEST_CASE("an editor that fails records nothing and loses nothing") {
  Editing client;
  client.system.editor = [](std::string&) { return 127; };
  CHECK(client.checkin({"--edit"}) == 4);
  CHECK(client.complains("「nano -w」が見つかりません"));
  CHECK(nothing_left(client));
  client.system.editor = [](std::string& text) {
    text += "notes = \"x\"\n";
    return 1;
  };
  CHECK(client.checkin({"--edit"}) == 1);
  CHECK(client.complains("終了コード1"));
  CHECK_FALSE(nothing_left(client));
  CHECK(client.made().empty());
}

TEST_CASE("notes are taken off again, whatever their line ends") {
  CHECK(without_notes("#! one\n#! two\nformat = 1\n") == "format = 1\n");
  CHECK(without_notes("#! one\r\nformat = 1\r\n") == "format = 1\r\n");
  CHECK(without_notes("#! only") == "");
  CHECK(without_notes("# comment\n#! inner\n") == "# comment\n#! inner\n");
}
