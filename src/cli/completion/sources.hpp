// What a value's name stands for: words of the method, and ids of the engagement at hand.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/client.hpp"
#include "cli/resolve.hpp"

namespace planner {

/// What a command line that is being typed is about.
struct AtHand {
  const Context& context;
  const std::vector<std::string>& operands;
  std::optional<ClientFiles> client;  ///< the operand that is one, else the nearest above here; only if it is right

  const Playbook& playbook() const { return client ? *client->playbook : *builtin_playbook(); }
};

AtHand at_hand(const Context& context, const std::vector<std::string>& operands);

/// The words of a name as help has it ("USE_CASE"), each with what it is; nothing for a name that stands for anything.
std::vector<Named> words_of(std::string_view name, const AtHand& hand);

/// Whether a name is one that words_of knows.
bool has_words(std::string_view name);

}  // namespace planner
