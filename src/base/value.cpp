#include "planner/base/value.hpp"

namespace planner {

Value& Value::add(std::string_view name, Value value) {
  std::get<Object>(data_).emplace_back(name, std::move(value));
  return *this;
}

}  // namespace planner
