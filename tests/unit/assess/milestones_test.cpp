#include "planner/assess/milestones.hpp"

#include <doctest/doctest.h>

#include "unit/assess/engagements.hpp"

namespace planner {
namespace {

using test::assess_on;
using test::client;
using test::record;
using test::three_departments;

const MilestoneView& view(const Assessment& result, const std::string& id) {
  for (const auto& milestone : result.milestones)
    if (milestone.id == id) return milestone;
  FAIL("no milestone " << id);
  return result.milestones.front();
}

std::string standing(const Assessment& result, const std::string& id) {
  return std::string(id_of(view(result, id).standing));
}

std::string done(const Assessment& result, const std::string& id) {
  const auto& found = view(result, id);
  return found.done ? iso(*found.done) : "-";
}

const std::vector<test::Use> uses{{"a", 14, 7, 8}, {"b", 7, 4, 4}, {"c", 6, 3, 4}};

std::string fitted(const char* id, const char* department, int before, int after) {
  return fmt::format(
      "[[use_case]]\nid = \"{}\"\ntitle = \"U\"\ndepartment = \"{}\"\nminutes_before = {}\nminutes_after = {}\n"
      "stages = {{ fitted = 2026-05-07 }}\n",
      id, department, before, after);
}

}  // namespace

TEST_CASE("milestones: open, due soon, late, missed") {
  const auto dossier = client(three_departments());  // ms5 in week 9: due on Friday 5 June
  CHECK(iso(view(assess_on(dossier, "2026-05-01"), "ms5").due) == "2026-06-05");
  CHECK(standing(assess_on(dossier, "2026-05-28"), "ms5") == "open");
  CHECK(standing(assess_on(dossier, "2026-05-29"), "ms5") == "due_soon");
  CHECK(standing(assess_on(dossier, "2026-06-05"), "ms5") == "due_soon");
  CHECK(standing(assess_on(dossier, "2026-06-06"), "ms5") == "late");
  CHECK(view(assess_on(dossier, "2026-06-08"), "ms5").days_late == 3);
  CHECK(standing(assess_on(dossier, "2026-06-19"), "ms5") == "late");
  CHECK(standing(assess_on(dossier, "2026-06-20"), "ms5") == "missed");
}

TEST_CASE("milestones: a new date starts anew") {
  const auto dossier =
      client(three_departments(), {"date = 2026-06-08\n[[milestone]]\nid = \"ms5\"\ndue = 2026-06-26\n"});
  CHECK(standing(assess_on(dossier, "2026-06-20"), "ms5") == "due_soon");
  CHECK(standing(assess_on(dossier, "2026-06-30"), "ms5") == "late");
}

TEST_CASE("milestones: set by a check-in, but not those that records measure") {
  const auto dossier = client(three_departments(), {"date = 2026-06-03\n[[milestone]]\nid = \"ms5\"\ndone = true\n"
                                                    "[[milestone]]\nid = \"ms6\"\ndone = true\n"});
  CHECK(done(assess_on(dossier, "2026-06-03"), "ms5") == "2026-06-03");
  CHECK(done(assess_on(dossier, "2026-06-03"), "ms6") == "-");
  CHECK(done(assess_on(dossier, "2026-06-02"), "ms5") == "-");
}

TEST_CASE("ms3: a fitted case that saves a fifth or ten minutes a run") {
  const auto done_with = [](int before, int after) {
    return done(assess_on(client(three_departments(fitted("u", "a", before, after))), "2026-05-10"), "ms3");
  };
  CHECK(done_with(30, 24) == "2026-05-07");
  CHECK(done_with(100, 90) == "2026-05-07");
  CHECK(done_with(30, 25) == "-");
}

TEST_CASE("ms4: a fitted case in every department, and half of the people") {
  const auto two = fitted("u1", "a", 30, 20) + fitted("u2", "b", 30, 20);
  const std::vector<std::string> files{record("2026-05-19", 4, uses)};
  CHECK(done(assess_on(client(three_departments(two), files), "2026-05-19"), "ms4") == "-");
  CHECK(done(assess_on(client(three_departments(two + fitted("u3", "c", 30, 20)), files), "2026-05-25"), "ms4") ==
        "2026-05-19");
}

TEST_CASE("ms6: adoption, core share and gap; once done it stays done") {
  const std::vector<test::Use> fallen{{"a", 5, 2, 2}, {"b", 2, 1, 1}, {"c", 2, 1, 1}};
  const auto dossier = client(three_departments(), {record("2026-06-16", 6, uses), record("2026-06-30", 7, fallen)});
  CHECK(done(assess_on(dossier, "2026-06-30"), "ms6") == "2026-06-16");
}

TEST_CASE("ms7: two expanded cases and three in procedures") {
  std::string cases;
  for (int i = 0; i < 3; ++i)
    cases += fmt::format(
        "[[use_case]]\nid = \"u{}\"\ntitle = \"U\"\ndepartment = \"a\"\nin_procedure = true\n"
        "stages = {{ fitted = 2026-05-07, expanded = 2026-06-0{} }}\n",
        i, i + 1);
  CHECK(done(assess_on(client(three_departments(cases)), "2026-06-20"), "ms7") == "2026-06-03");
  CHECK(done(assess_on(client(three_departments()), "2026-06-20"), "ms7") == "-");
}

TEST_CASE("ms9: nine tenths of the adoption at the end are kept") {
  const auto done_with = [](int active) {
    const auto dossier =
        client(three_departments(),
               {record("2026-07-14", 8, uses),
                "date = 2026-08-18\n" + test::usage({{"a", active, 5, 5}, {"b", 7, 4, 4}, {"c", 6, 3, 4}})});
    return done(assess_on(dossier, "2026-08-18"), "ms9");
  };
  CHECK(done_with(12) == "2026-08-18");  // 25 of 27
  CHECK(done_with(11) == "-");           // 24 of 27: 88.9 %
}

}  // namespace planner
