#include "cli/progress.hpp"

#include "cli/portfolio_messages.hpp"

namespace planner {
namespace {

constexpr std::int64_t patience = 1000, between = 100;  // milliseconds
constexpr std::string_view to_line_start = "\r", clear_line = "\r\x1b[K";

}  // namespace

Progress::Progress(const Context& context, std::size_t total)
    : context_(context), total_(total), shows_(context.system.error_is_terminal()) {
  if (shows_) due_ = context.system.milliseconds() + patience;
}

void Progress::at(std::size_t done) {
  if (!shows_ || done >= total_) return;
  const auto now = context_.system.milliseconds();
  if (now < due_) return;
  due_ = now + between;
  visible_ = true;
  context_.system.print_error(std::string(to_line_start) +
                              say(msg::progress, context_.language, {{"done", done}, {"total", total_}}));
}

void Progress::clear() {
  if (visible_) context_.system.print_error(clear_line);
  visible_ = false;
}

}  // namespace planner
