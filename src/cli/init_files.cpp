#include "cli/init_files.hpp"

#include <cerrno>
#include <string>
#include <vector>

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

/// Makes files of which all are there or none: what was made before one that failed is taken back, so that whoever
/// hears of the failure can simply try again.
class Making {
 public:
  explicit Making(const Context& context) : context_(context) {}

  ExitCode folder(const std::string& path) {
    const auto failure = context_.system.make_folder(path);
    return failure && failure.code != EEXIST ? give_up(path, failure) : ExitCode::done;
  }

  /// `there` is what a file that exists already means.
  ExitCode file(const std::string& path, std::string_view text, ExitCode there) {
    const auto failure = context_.system.create_file(path, text);
    if (failure.code == EEXIST) return there == ExitCode::done ? there : give_up(path, failure);
    if (failure) return give_up(path, failure);
    made_.push_back(path);
    return ExitCode::done;
  }

 private:
  ExitCode give_up(const std::string& path, Failure failure) {
    for (; !made_.empty(); made_.pop_back()) context_.system.remove_file(made_.back());
    if (failure.code == EEXIST) return context_.refuse(ExitCode::system, msg::init_exists, {{"path", path}});
    return cannot_write(context_, path, failure);
  }

  const Context& context_;
  std::vector<std::string> made_;
};

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
  Making making(context);
  auto status = making.folder(folder);
  if (status == ExitCode::done && !files.checkin.empty()) {
    const auto checkins = inside(folder, "checkins");
    status = making.folder(checkins);
    if (status == ExitCode::done)
      status = making.file(inside(checkins, files.checkin_name), files.checkin, ExitCode::system);
  }
  // A schema that is there already may be of the user's own playbook.
  if (status == ExitCode::done)
    status = making.file(inside(folder, std::string(schema_file)), files.schema, ExitCode::done);
  // The engagement comes last: without it the folder is no client yet.
  return status == ExitCode::done ? making.file(path, files.engagement, ExitCode::system) : status;
}

}  // namespace planner
