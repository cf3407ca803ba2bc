// What init needs to know: from options, or asked on a terminal.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/client.hpp"
#include "planner/cli/command.hpp"

namespace planner {

struct DepartmentAnswer {
  std::string id, name;
  int headcount = 0;
};

struct InitAnswers {
  std::string client, sponsor, lead, advisor;
  Date start;
  std::string weeks = "auto";
  std::string cadence;
  std::string time = "10:00";
  std::vector<DepartmentAnswer> departments;
};

/// Reads "[ID=]NAME:PEOPLE", with full-width colon and digits too. Without an id the name serves where it can, else
/// the department's number.
std::optional<DepartmentAnswer> parse_department(std::string_view text, std::size_t number);

/// Reads --start in the ways a date is said; without a year the one nearest to today. Says so and is false when it
/// cannot be read.
bool start_option(const Context& context, std::optional<Date>& into);

/// What the options say, the rest as it is usually; false after saying what is wrong with one.
bool take_init_options(const Context& context, InitAnswers& answers);

/// The day itself when it is a Monday, else the next.
Date next_monday(Date day);

/// Fills the answers, or says what is wrong.
ExitCode collect_answers(const Context& context, InitAnswers& answers);

}  // namespace planner
