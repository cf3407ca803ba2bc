#include <iconv.h>

#include <array>
#include <cerrno>

#include "cli/checkin/csv.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

class Converter {
 public:
  explicit Converter(const char* encoding) : handle_(::iconv_open("UTF-8", encoding)) {}
  ~Converter() {
    if (usable()) ::iconv_close(handle_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  std::optional<std::string> convert(std::string_view bytes) {
    if (!usable()) return std::nullopt;
    std::string from{bytes}, text;
    char* in = from.data();
    std::size_t left = from.size();
    std::array<char, 4096> buffer{};
    while (left > 0) {
      char* out = buffer.data();
      std::size_t room = buffer.size();
      const auto result = ::iconv(handle_, &in, &left, &out, &room);
      text.append(buffer.data(), buffer.size() - room);
      if (result == static_cast<std::size_t>(-1) && errno != E2BIG) return std::nullopt;
    }
    return text;
  }

 private:
  bool usable() const { return handle_ != reinterpret_cast<iconv_t>(-1); }
  iconv_t handle_;
};

}  // namespace

std::optional<std::string> decoded(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return Converter("UTF-16").convert(bytes);
  // A file with zero bytes is no text, though they are valid UTF-8.
  if (bytes.find('\0') != std::string_view::npos) return std::nullopt;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (valid_utf8(bytes)) return std::string(bytes);
  return Converter("CP932").convert(bytes);
}

}  // namespace planner
