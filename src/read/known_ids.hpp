// The ids that a value may refer to, and what was probably meant when it refers to none of them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "reader.hpp"

namespace planner {

class KnownIds {
 public:
  /// An id, with the name that people may write in its place.
  void add(const Field<std::string>& id, const Field<std::string>& name = {});
  bool contains(std::string_view id) const { return names_.contains(id); }

  /// Says that a reference is to none of the ids. Silent when an id could not be read: then the reference may be
  /// right, and the unreadable id has been said already.
  void require(const Field<std::string>& reference, std::string_view code, const Message& text, Reader& reader) const;

  /// "did you mean …?", or the few ids that there are.
  std::optional<Phrase> hint(std::string_view word) const;
  /// The id that was probably meant; empty when none is near.
  std::string_view meant_by(std::string_view word) const;

 private:
  std::map<std::string, std::string, std::less<>> names_;  ///< by id
  bool complete_ = true;
};

}  // namespace planner
