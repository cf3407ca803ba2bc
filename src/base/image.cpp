#include "planner/base/image.hpp"

#include <string_view>

#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr std::string_view png_signature("\x89PNG\r\n\x1A\n", 8);

/// Cuts what begins with `opening` up to the end of `closing`; everything where that is missing.
bool skip(std::string_view& text, std::string_view opening, std::string_view closing) {
  if (!text.starts_with(opening)) return false;
  const auto end = text.find(closing, opening.size());
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + closing.size());
  return true;
}

/// The text from the root element on: without byte-order mark, declaration, comments and document type.
std::string_view from_root(std::string_view text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  do
    while (!text.empty() && std::string_view(" \t\r\n").find(text.front()) != std::string_view::npos)
      text.remove_prefix(1);
  while (skip(text, "<?", "?>") || skip(text, "<!--", "-->") || skip(text, "<!", ">"));
  return text;
}

bool is_svg(std::string_view bytes) {
  const auto root = from_root(bytes);
  constexpr std::string_view tag = "<svg";
  return root.starts_with(tag) && root.size() > tag.size() &&
         std::string_view(" \t\r\n>/").find(root[tag.size()]) != std::string_view::npos && valid_utf8(bytes);
}

}  // namespace

std::optional<Image> image_of(std::string bytes) {
  if (bytes.starts_with(png_signature)) return Image{"image/png", std::move(bytes)};
  if (is_svg(bytes)) return Image{"image/svg+xml", std::move(bytes)};
  return std::nullopt;
}

}  // namespace planner
