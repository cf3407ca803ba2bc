// A picture inside a page.
#pragma once

#include <string>
#include <string_view>

#include "planner/base/image.hpp"

namespace planner {

/// RFC 4648, with padding.
std::string base64(std::string_view bytes);

/// RFC 2397: data:image/png;base64,…
std::string data_uri(const Image& image);

}  // namespace planner
