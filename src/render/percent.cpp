#include "render/percent.hpp"

#include <fmt/format.h>

#include <cmath>

namespace planner {

bool is_known(const std::optional<double>& value) { return value && std::isfinite(*value); }

std::string percent(double value) {
  std::string out = fmt::format("{:.1f}", std::abs(value));
  if (out.ends_with(".0")) out.resize(out.size() - 2);
  return (value < 0 && out != "0" ? "−" : "") + out + "%";
}

}  // namespace planner
