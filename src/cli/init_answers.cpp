#include "cli/init_answers.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include "cli/checkin/human_input.hpp"
#include "cli/cli_messages.hpp"
#include "cli/command_messages.hpp"
#include "cli/init_messages.hpp"
#include "cli/numbers.hpp"
#include "planner/base/text.hpp"
#include "planner/model/cadence.hpp"

namespace planner {
namespace {

constexpr int most_people = 1'000'000;

std::string usual_cadence(Date start) {
  static constexpr std::array<std::string_view, 7> days{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  return "every 2 weeks on " + std::string(days[static_cast<std::size_t>(weekday_index(start))]);
}

/// Reads an answer in place, as the file writes it; false where it cannot be read.
using Reads = std::function<bool(std::string&)>;

bool is_weeks(std::string& text) {
  text = half_width(text);
  if (text == "auto") return true;
  const auto number = parse_number(text);
  return number && *number >= 12 && *number <= 16;
}

bool id_fits(std::string_view text) {
  return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
}

/// An option's value, where it is given, has to fit; else it is said what the option means.
struct Given {
  const Context& context;
  bool fine = true;

  void take(std::string_view option, const Message& meaning, std::string& into, const Reads& reads) {
    const auto value = context.arguments.value(option);
    if (!value) return;
    into = *value;
    if (reads(into)) return;
    context.refuse(ExitCode::usage, msg::init_bad_value, {{"option", "--" + std::string(option)}, {"value", *value}});
    const Args hint{{"option", option}, {"meaning", meaning}};
    context.system.print_error("    " + say(msg::option_means, context.language, hint) + "\n");
    fine = false;
  }
};

bool any(std::string& text) { return !trim(text).empty(); }
bool is_cadence(std::string& text) {
  text = half_width(text);
  return parse_cadence(text).has_value();
}
bool is_time(std::string& text) {
  text = half_width(text);
  return parse_time(text).has_value();
}

/// Questions on a terminal, each with what Enter means.
class Questions {
 public:
  explicit Questions(const Context& context) : context_(context) {}

  /// Asks until the answer can be read, with an example of one after each that cannot; false when the input ends.
  bool ask(const Message& question, const Message& example, std::string& answer, const Reads& reads) {
    const Args args{{"question", question}, {"usual", answer}};
    while (true) {
      context_.system.print(say(answer.empty() ? msg::ask_prompt : msg::ask_prompt_default, context_.language, args));
      const auto line = context_.system.read_line();
      if (!line) return false;
      std::string typed{trim(*line)};
      if (typed.empty() && !answer.empty()) return true;
      if (reads(typed)) {
        answer = typed;
        return true;
      }
      context_.system.print(say(msg::ask_again, context_.language) + "\n    " + say(example, context_.language) + "\n");
    }
  }

  /// Any answer will do, none too.
  bool ask(const Message& question, std::string& answer) {
    return ask(question, question, answer, [](const std::string&) { return true; });
  }

 private:
  const Context& context_;
};

bool ask_departments(Questions& questions, InitAnswers& answers) {
  while (true) {
    std::string line;
    const auto number = answers.departments.size() + 1;
    const auto reads = [&](const std::string& text) { return text.empty() || parse_department(text, number); };
    if (!questions.ask(msg::ask_department, msg::example_department, line, reads)) return false;
    if (line.empty()) return true;
    answers.departments.push_back(*parse_department(line, number));
  }
}

bool ask_all(const Context& context, InitAnswers& answers) {
  Questions questions(context);
  const auto is_date = [&](std::string& text) {
    const auto date = parse_human_date(text, context.today);
    if (date) text = iso(*date);
    return date.has_value();
  };
  std::string start = iso(answers.start);
  if (!questions.ask(msg::ask_client, msg::example_client, answers.client, any)) return false;
  if (!questions.ask(msg::ask_start, msg::example_start, start, is_date)) return false;
  answers.start = *parse_date(start);
  if (!context.arguments.has("cadence")) answers.cadence = usual_cadence(answers.start);
  return questions.ask(msg::ask_weeks, msg::example_weeks, answers.weeks, is_weeks) &&
         questions.ask(msg::ask_cadence, msg::example_cadence, answers.cadence, is_cadence) &&
         questions.ask(msg::ask_time, msg::example_time, answers.time, is_time) &&
         ask_departments(questions, answers) && questions.ask(msg::ask_sponsor, answers.sponsor) &&
         questions.ask(msg::ask_lead, answers.lead) && questions.ask(msg::ask_advisor, answers.advisor);
}

}  // namespace

Date next_monday(Date day) { return weekday_index(day) == 0 ? day : monday_of(day) + Days{7}; }

bool start_option(const Context& context, std::optional<Date>& into) {
  const auto given = context.arguments.value("start");
  if (!given) return true;
  into = parse_human_date(*given, context.today);
  if (into) return true;
  context.refuse(ExitCode::usage, msg::bad_date_option, {{"option", "start"}, {"value", *given}});
  return false;
}

bool take_init_options(const Context& context, InitAnswers& answers) {
  Given given{context};
  given.take("client", msg::opt_client, answers.client, any);
  given.take("sponsor", msg::opt_sponsor, answers.sponsor, any);
  given.take("lead", msg::opt_lead, answers.lead, any);
  given.take("advisor", msg::opt_advisor, answers.advisor, any);
  given.take("weeks", msg::opt_weeks, answers.weeks, is_weeks);
  std::optional<Date> start;
  if (!start_option(context, start)) return false;
  answers.start = start.value_or(next_monday(context.today));
  answers.cadence = usual_cadence(answers.start);
  given.take("cadence", msg::opt_cadence, answers.cadence, is_cadence);
  given.take("time", msg::opt_time, answers.time, is_time);
  for (const auto& text : context.arguments.values("department")) {
    const auto department = parse_department(text, answers.departments.size() + 1);
    if (department)
      answers.departments.push_back(*department);
    else
      context.refuse(ExitCode::usage, msg::init_bad_department, {{"value", text}});
    given.fine = given.fine && department;
  }
  return given.fine;
}

std::optional<DepartmentAnswer> parse_department(std::string_view text, std::size_t number) {
  // Digits and signs may be full-width; the name is kept as it was typed.
  std::string typed{text};
  constexpr std::string_view wide_colon = "：", wide_equals = "＝";
  if (const auto at = typed.rfind(wide_colon); at != std::string::npos) typed.replace(at, wide_colon.size(), ":");
  if (const auto at = typed.find(wide_equals); at != std::string::npos) typed.replace(at, wide_equals.size(), "=");
  const auto colon = typed.rfind(':');
  if (colon == std::string::npos) return std::nullopt;
  const std::string digits = case_folded(trim(std::string_view(typed).substr(colon + 1)));
  const auto people = parse_number(digits);
  if (!people || *people < 1 || *people > most_people) return std::nullopt;

  std::string_view name = trim(std::string_view(typed).substr(0, colon));
  DepartmentAnswer answer;
  if (const auto equals = name.find('='); equals != std::string_view::npos) {
    answer.id = trim(name.substr(0, equals));
    name = trim(name.substr(equals + 1));
    if (!id_fits(answer.id)) return std::nullopt;
  } else {
    answer.id = id_fits(name) ? case_folded(name) : "department-" + std::to_string(number);
  }
  answer.name = name;
  answer.headcount = *people;
  if (answer.name.empty()) return std::nullopt;
  return answer;
}

ExitCode collect_answers(const Context& context, InitAnswers& answers) {
  if (!take_init_options(context, answers)) return ExitCode::usage;
  if (!answers.client.empty()) return ExitCode::done;
  const bool terminal = context.system.input_is_terminal() && context.system.output_is_terminal();
  if (!terminal) return context.refuse(ExitCode::usage, msg::init_wants_client);
  if (!ask_all(context, answers)) return context.refuse(ExitCode::yes, msg::init_cancelled);
  return ExitCode::done;
}

}  // namespace planner
