// Pictures that pages carry: what they are is told by their content, never by their name.
#pragma once

#include <optional>
#include <string>

namespace planner {

struct Image {
  std::string mime;  ///< "image/png" or "image/svg+xml"
  std::string bytes;
};

/// A PNG by its signature, or an SVG by its root element; nothing for anything else.
std::optional<Image> image_of(std::string bytes);

}  // namespace planner
