// --use-case: a ready use case of the library enters the engagement as a proposal. Its minutes are the library's, so
// they are planning figures until they have been measured; runs are known only with the people who are to use it.
#include "planner/model/ready_use_cases.hpp"
#include <algorithm>

#include "cli/checkin/checkin_messages.hpp"
#include "cli/checkin/human_input.hpp"
#include "cli/checkin/ways.hpp"
#include "cli/numbers.hpp"
#include "cli/resolve.hpp"
#include "cli/shelf_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

std::string ids_of(const std::vector<Named>& known) {
  std::vector<std::string> ids;
  for (const auto& entry : known) ids.push_back(entry.id);
  return join(ids, ", ");
}

class Taking {
 public:
  Taking(const Context& context, const Playbook& playbook, const Today& today)
      : context_(context), playbook_(playbook), today_(today) {}

  ExitCode take(std::string_view word, CheckIn& checkin) const {
    const auto name = cut_at_colon(word);
    const auto rest = cut_at_colon(name.second);
    const auto* ready = find(name.first);
    if (!ready)
      return refuse(ExitCode::data, msg::unknown_ready_use_case, {{"word", name.first}, {"known", ids_of(library())}});
    if (today_.state().use_case(*ready->id))
      return refuse(ExitCode::data, msg::use_case_there_already, {{"id", *ready->id}});
    const auto people = rest.cut ? parse_number(half_width(rest.second)) : std::nullopt;
    if (rest.cut && (!people || *people < 1))
      return refuse(ExitCode::usage, msg::cannot_read_word, {{"word", word}, {"shape", msg::shape_use_case}});
    const auto known = departments_of(today_.state());
    const auto department = resolve(known, name.cut ? rest.first : *ready->department);
    if (!department)
      return refuse(ExitCode::data, msg::use_case_which_department, {{"id", *ready->id}, {"known", ids_of(known)}});
    checkin.use_cases.push_back(proposal(*ready, *department, people));
    return ExitCode::done;
  }

 private:
  std::vector<Named> library() const {
    std::vector<Named> known;
    for (const auto& ready : playbook_.use_cases) known.push_back({*ready.id, ready.title->in(language())});
    return known;
  }
  const ReadyUseCase* find(std::string_view word) const {
    const auto id = resolve(library(), word);
    return id ? playbook_.ready_use_case(*id) : nullptr;
  }
  Language language() const { return today_.subject().language; }

  UseCaseEntry proposal(const ReadyUseCase& ready, const std::string& department, std::optional<int> people) const {
    UseCaseEntry entry;
    entry.use_case = use_case_of(ready, language(), people);
    entry.use_case.department = Text(department);
    if (!people) entry.use_case.runs_per_month = {};
    entry.stage = Stage::proposal;
    entry.reason = Text(say(msg::use_case_from_library, language()));
    return entry;
  }

  ExitCode refuse(ExitCode code, const Message& message, const Args& args) const {
    context_.system.print_error("planner: --use-case: " + printable(say(message, context_.language, args)) + "\n");
    return code;
  }

  const Context& context_;
  const Playbook& playbook_;
  const Today& today_;
};

}  // namespace

ExitCode take_ready_use_cases(const Context& context, const ClientFiles& client, const Today& today, CheckIn& checkin) {
  auto status = ExitCode::done;
  for (const auto& word : context.arguments.values("use-case"))
    status = std::max(status, Taking(context, *client.playbook, today).take(word, checkin));
  return status;
}

}  // namespace planner
