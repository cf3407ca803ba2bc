#include "planner/read/schema.hpp"

#include "keys.hpp"
#include "planner/model/checkin.hpp"

namespace planner {

template <>
std::span<const Key<Engagement>> keys_of();
template <>
std::span<const Key<CheckIn>> keys_of();
template <>
std::span<const Key<Playbook>> keys_of();

Value engagement_schema(const Playbook& playbook, Language language) {
  return schema::document("engagement.toml", table_schema<Engagement>({playbook, language}));
}

Value checkin_schema(const Playbook& playbook, Language language) {
  return schema::document("checkins/*.toml", table_schema<CheckIn>({playbook, language}));
}

Value playbook_schema(const Playbook& playbook, Language language) {
  return schema::document("playbook.toml", table_schema<Playbook>({playbook, language, true}));
}

}  // namespace planner
