// Words that several reasons share.
#pragma once

#include "planner/base/language.hpp"
#include "planner/base/message.hpp"
#include "planner/base/place.hpp"
#include "schedule_messages.hpp"

namespace planner {

/// A reason that a file gives, in brackets of the language; nothing when it gives none.
inline Words in_brackets(const Field<std::string>& reason) {
  if (!reason) return {};
  const Args args{{"reason", *reason}};
  return {say(msg::with_reason, Language::ja, args), say(msg::with_reason, Language::en, args)};
}

}  // namespace planner
