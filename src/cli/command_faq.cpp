#include <array>

#include "cli/cli_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/shelf_messages.hpp"
#include "cli/subject.hpp"

namespace planner {
namespace {

constexpr Formats faq_formats{Format::text, Format::markdown, Format::html};
constexpr std::array<std::string_view, 3> faq_format_names{"text", "md", "html"};

ExitCode run_faq(Context& context) {
  const auto format = chosen_format(context, "faq", faq_formats);
  if (!format) return ExitCode::usage;
  const auto client = load_operand(context);
  if (!client.usable()) return client.status;
  const Today today(client, context);
  return deliver(context, faq_document(today.subject()), *format);
}

const std::array<OptionSpec, 2> faq_options{
    {{"output", 'o', "FILE", msg::opt_output}, {"format", 'f', "FORMAT", msg::opt_format, false, faq_format_names}}};

}  // namespace

const Command faq_command{"faq", msg::faq_summary, {"ENGAGEMENT"}, faq_options, msg::faq_examples, run_faq};

}  // namespace planner
