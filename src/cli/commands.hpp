// The commands, one file each. A new one: a file with its Command, a declaration here, a row in commands.cpp.
#pragma once

#include "planner/cli/command.hpp"

namespace planner {

extern const Command init_command;
extern const Command check_command;
extern const Command plan_command;
extern const Command agenda_command;
extern const Command checkin_command;
extern const Command minutes_command;
extern const Command why_command;
extern const Command report_command;
extern const Command sheet_command;
extern const Command status_command;
extern const Command remind_command;
extern const Command faq_command;
extern const Command news_command;
extern const Command calendar_command;
extern const Command playbook_command;
extern const Command cron_command;
extern const Command schema_command;
extern const Command completion_command;
extern const Command man_command;

/// What the completion scripts call; it is in no list, and takes every word as it is.
extern const Command completion_helper;

}  // namespace planner
