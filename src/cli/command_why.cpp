#include <algorithm>
#include <array>

#include "cli/cli_messages.hpp"
#include "cli/command_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/subject.hpp"
#include "planner/base/text.hpp"
#include "planner/compose/why.hpp"

namespace planner {
namespace {

constexpr Formats why_formats{Format::text, Format::markdown, Format::html};
constexpr std::array<std::string_view, 3> why_format_names{"text", "md", "html"};

struct Question {
  const WhyTopic* topic = nullptr;
  std::string argument;
  std::optional<std::string> engagement;
};

std::string topic_names() {
  std::vector<std::string> names;
  for (const auto& topic : why_topics()) names.emplace_back(topic.id);
  return join(names, ", ");
}

/// TOPIC, what it takes, and the engagement, from what stands on the command line.
std::optional<Question> read_question(const Context& context) {
  const auto& words = context.arguments.positionals();
  Question question;
  if (!words.empty()) {
    const auto found = std::ranges::find(why_topics(), words[0], &WhyTopic::id);
    if (found != why_topics().end()) question.topic = &*found;
  }
  if (!question.topic) {
    context.refuse(ExitCode::usage, msg::why_topics_are, {{"names", topic_names()}});
    return std::nullopt;
  }
  std::size_t next = 1;
  if (question.topic->arguments) {
    if (words.size() < 2) {
      context.refuse(ExitCode::usage, msg::why_wants_argument, {{"topic", words[0]}});
      return std::nullopt;
    }
    question.argument = words[next++];
  }
  if (words.size() > next) question.engagement = words[next++];
  if (words.size() > next) {
    context.refuse(ExitCode::usage, msg::why_too_much, {{"word", words[next]}});
    return std::nullopt;
  }
  return question;
}

ExitCode run_why(Context& context) {
  const auto format = chosen_format(context, "why", why_formats);
  if (!format) return ExitCode::usage;
  const auto question = read_question(context);
  if (!question) return ExitCode::usage;
  const auto client = load_client(context, question->engagement);
  if (!client.usable()) return client.status;
  const Today today(client, context, Audience::advisor);
  const auto& assessment = today.assessment();
  const auto document = why_document(today.subject(), assessment, question->topic->id, question->argument);
  if (document) return deliver(context, *document, *format);
  const auto known = question->topic->arguments(today.subject(), assessment);
  return context.refuse(ExitCode::data, msg::why_unknown_argument,
                        {{"topic", question->topic->id}, {"word", question->argument}, {"names", join(known, ", ")}});
}

const std::array<OptionSpec, 2> why_options{
    {{"output", 'o', "FILE", msg::opt_output}, {"format", 'f', "FORMAT", msg::opt_format, false, why_format_names}}};

}  // namespace

const Command why_command{"why",       msg::why_summary,  {"TOPIC [WHICH] [ENGAGEMENT]", true, true},
                          why_options, msg::why_examples, run_why};

}  // namespace planner
