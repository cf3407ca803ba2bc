// A table of usage; a line of its own "%%" parts it from the table of members.
#include "cli/checkin/usage_table.hpp"
#include "planner/read/builtin_playbook.hpp"
#include "support.hpp"

using namespace planner;

PLANNER_FUZZ_TARGET(text) {
  constexpr std::string_view mark = "\n%%\n";
  UsageTables tables;
  const auto end = text.find(mark);
  tables.usage = text.substr(0, end);
  if (end != std::string_view::npos) tables.members = text.substr(end + mark.size());
  const auto reading = read_usage_tables(tables, {{"sales", "営業部"}, {"admin", "総務部"}}, *builtin_playbook(),
                                         make_date(2026, 6, 10));
  fuzz::show(reading.findings, text);
  for (const auto& usage : reading.usage) fuzz::demand(bool(usage.department), "a count belongs to a department");
}
