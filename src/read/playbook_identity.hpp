// By what an entry of a playbook is known, so that one playbook can build on another.
#pragma once

#include <string>

#include "planner/model/playbook.hpp"

namespace planner {

/// Empty for entries that are known by nothing: their list is given whole.
template <class T>
std::string identity_of(const T& entry) {
  if constexpr (requires { entry.id; }) return entry.id.value_or("");
  if constexpr (requires { entry.code; }) return entry.code.value_or("");
  if constexpr (requires { entry.weak; }) return entry.weak.value_or("");
  if constexpr (requires { entry.variant; }) {
    const auto variant = entry.variant.value_or("");
    return entry.type.value_or("") + (variant.empty() ? "" : "/" + variant);
  }
  if constexpr (requires { entry.agendas; }) return entry.meetings ? std::to_string(*entry.meetings) : "";
  if constexpr (std::is_same_v<T, UsageColumn>) return entry.field ? std::string(id_of(*entry.field)) : "";
  return "";
}

}  // namespace planner
