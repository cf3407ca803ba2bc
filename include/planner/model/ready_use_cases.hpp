// The library of ready use cases as use cases of a client.
#pragma once

#include <optional>

#include "planner/model/engagement.hpp"
#include "planner/model/playbook.hpp"

namespace planner {

/// A ready use case in one language, with the library's minutes. Its runs a month are those of `people` people; without
/// them one person's, as the library has them. Its department is the library's id.
UseCase use_case_of(const ReadyUseCase& ready, Language language, std::optional<int> people = std::nullopt);

}  // namespace planner
