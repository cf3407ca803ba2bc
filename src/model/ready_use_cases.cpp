#include "planner/model/ready_use_cases.hpp"

namespace planner {
namespace {

Text in(const Wording& wording, Language language) {
  return wording ? Text(wording->in(language), wording.place) : Text{};
}

}  // namespace

UseCase use_case_of(const ReadyUseCase& ready, Language language, std::optional<int> people) {
  UseCase use_case;
  use_case.id = ready.id;
  use_case.title = in(ready.title, language);
  use_case.department = ready.department;
  use_case.minutes_before = ready.minutes_before;
  use_case.minutes_after = ready.minutes_after;
  use_case.runs_per_month = ready.runs_per_month;
  if (people && use_case.runs_per_month) use_case.runs_per_month = *use_case.runs_per_month * *people;
  use_case.personal_data = ready.personal_data;
  use_case.needs_integration = ready.needs_integration;
  use_case.no_samples = ready.no_samples;
  use_case.expert_check = ready.expert_check;
  use_case.how = in(ready.how, language);
  use_case.caution = in(ready.caution, language);
  return use_case;
}

}  // namespace planner
