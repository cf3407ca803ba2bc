#include "cli/subject.hpp"

#include "planner/assess/adapt.hpp"

namespace planner {

ClientFiles load_operand(const Context& context) {
  const auto& operands = context.arguments.positionals();
  return load_client(context, operands.empty() ? std::nullopt : std::optional(operands.front()));
}

Today::Today(const ClientFiles& files, const Context& context, std::optional<Audience> audience)
    : chronicle_(files.dossier),
      assessment_(assess(chronicle_, context.today)),
      schedule_(make_adapted_schedule(chronicle_, assessment_)),
      subject_{files.dossier,
               assessment_.state,
               schedule_,
               context.today,
               context.document_language(files.dossier.engagement.language.value),
               audience.value_or(context.arguments.value("for") == "advisor" ? Audience::advisor : Audience::client),
               &files.sources} {}

}  // namespace planner
