#include "packed.hpp"

namespace planner {
namespace {

/// Seven bits a byte, the lowest first; the eighth says that more follow.
constexpr unsigned bits = 7;
constexpr std::uint64_t more = std::uint64_t{1} << bits;

}  // namespace

void Packer::number(std::uint64_t value) {
  for (; value >= more; value >>= bits) bytes_ += static_cast<char>(value % more | more);
  bytes_ += static_cast<char>(value);
}

void Packer::text(std::string_view value) {
  number(value.size());
  bytes_ += value;
}

std::uint64_t Unpacker::number() {
  std::uint64_t value = 0;
  for (unsigned shift = 0; !left_.empty() && shift < 64; shift += bits) {
    const auto byte = static_cast<unsigned char>(left_.front());
    left_.remove_prefix(1);
    value |= (byte % more) << shift;
    if (byte < more) break;
  }
  return value;
}

}  // namespace planner
