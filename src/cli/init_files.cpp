#include "cli/init_files.hpp"

#include <cerrno>

#include "cli/cli_messages.hpp"
#include "cli/command_messages.hpp"
#include "cli/failure.hpp"
#include "cli/schemas.hpp"
#include "planner/read/schema.hpp"

namespace planner {
namespace {

constexpr std::size_t id_characters = 5, longest_stem = 40;

std::string inside(const std::string& folder, const std::string& name) {
  return (folder.ends_with('/') ? folder : folder + "/") + name;
}

ExitCode cannot_write(const Context& context, const std::string& path, Failure failure) {
  return context.refuse(ExitCode::system, msg::cannot_write, {{"path", path}, {"why", failure_words(failure)}});
}

ExitCode make_folder(const Context& context, const std::string& folder) {
  const auto failure = context.system.make_folder(folder);
  return failure && failure.code != EEXIST ? cannot_write(context, folder, failure) : ExitCode::done;
}

}  // namespace

std::string new_engagement_id(const std::string& folder, System& system) {
  auto bare = folder;
  while (bare.size() > 1 && bare.ends_with('/')) bare.pop_back();
  std::string id;
  for (const char c : bare.substr(bare.find_last_of('/') + 1)) {
    const bool fits =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    if (fits && id.size() < longest_stem) id += c;
  }
  return (id.empty() ? "client" : id) + "-" + system.random_id(id_characters);
}

std::string engagement_path(const std::string& folder) { return inside(folder, "engagement.toml"); }

std::string engagement_schema_text(const Playbook& playbook, Language language) {
  return json_text(engagement_schema(playbook, language));
}

ExitCode create_engagement(const Context& context, const std::string& folder, const NewFiles& files) {
  auto& system = context.system;
  const auto path = engagement_path(folder);
  if (system.kind(path) != FileKind::missing)
    return context.refuse(ExitCode::system, msg::init_exists, {{"path", path}});
  if (const auto status = make_folder(context, folder); status != ExitCode::done) return status;
  if (!files.checkin.empty()) {
    const auto checkins = inside(folder, "checkins");
    if (const auto status = make_folder(context, checkins); status != ExitCode::done) return status;
    const auto file = inside(checkins, files.checkin_name);
    if (const auto failure = system.create_file(file, files.checkin)) return cannot_write(context, file, failure);
  }
  // A schema that is there already may be of the user's own playbook.
  const auto schema = inside(folder, std::string(schema_file));
  if (const auto failure = system.create_file(schema, files.schema); failure && failure.code != EEXIST)
    return cannot_write(context, schema, failure);
  const auto failure = system.create_file(path, files.engagement);
  if (failure.code == EEXIST) return context.refuse(ExitCode::system, msg::init_exists, {{"path", path}});
  return failure ? cannot_write(context, path, failure) : ExitCode::done;
}

}  // namespace planner
