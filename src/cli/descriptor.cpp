#include "cli/descriptor.hpp"

#include <unistd.h>

#include <array>
#include <cerrno>

namespace planner {

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

Failure Descriptor::close() {
  const int number = number_;
  number_ = -1;
  return {::close(number) == 0 ? 0 : errno};
}

Failure read_all(int descriptor, std::size_t most, std::string& text) {
  std::array<char, 65536> buffer;  // NOLINT: read() fills it
  while (text.size() < most) {
    const auto count = ::read(descriptor, buffer.data(), std::min(buffer.size(), most - text.size()));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return {errno};
    if (count == 0) break;
    text.append(buffer.data(), static_cast<std::size_t>(count));
  }
  return {};
}

Failure write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const auto count = ::write(descriptor, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return {errno};
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return {};
}

}  // namespace planner
