// The files that init makes.
#pragma once

#include <string>
#include <string_view>

#include "planner/cli/command.hpp"
#include "planner/model/playbook.hpp"

namespace planner {

/// The folder's name as far as an id can hold it, and characters that make it unlike any other client's.
std::string new_engagement_id(const std::string& folder, System& system);

std::string engagement_path(const std::string& folder);

/// Beside engagement.toml, whose first line names it: so editors complete and check without a network.
inline constexpr std::string_view schema_file = "engagement.schema.json";

std::string engagement_schema_text(const Playbook& playbook, Language language);

/// What a client's folder begins with.
struct NewFiles {
  std::string engagement, schema;
  std::string checkin_name, checkin;  ///< the first check-in, if there is one
};

/// Makes the folder, the first check-in where there is one, and last of all engagement.toml, which makes it a client's.
/// Never overwrites; says what went wrong.
ExitCode create_engagement(const Context& context, const std::string& folder, const NewFiles& files);

/// init --from: the next period of an engagement.
ExitCode init_from(const Context& context, const std::string& folder);

}  // namespace planner
