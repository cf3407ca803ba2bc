#include "cli/manual.hpp"

#include <fmt/format.h>

#include <array>

#include "cli/cli_messages.hpp"
#include "cli/home_messages.hpp"
#include "planner/base/text.hpp"
#include "planner/cli/command.hpp"

namespace planner {
namespace {

/// Text as roff takes it: nothing in it is a request, and a hyphen is what is typed.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\')
      out += "\\e";
    else if (c == '-')
      out += "\\-";
    else if (c == '\'')
      out += "\\(aq";
    else
      out += c;
  }
  return out.starts_with('.') ? "\\&" + out : out;
}

class Page {
 public:
  explicit Page(Language language) : language_(language) {}

  void section(const Message& title) { head(".SH", title.in(language_)); }
  void subsection(std::string_view title) { head(".SS", title); }
  void paragraph(const Message& text) {
    for (const auto part : split(text.in(language_), '\n')) plain(escaped(part));
  }
  /// A paragraph that is ready for roff.
  void plain(std::string_view text) {
    part_with(".PP");
    line(text);
  }
  /// A term in bold (ready for roff), and what it is.
  void term(std::string_view bold, std::string_view text) {
    part_with(".TP");
    line(fmt::format("\\fB{}\\fR", bold));
    line(escaped(text));
  }
  void literal(std::string_view lines) {
    part_with(".PP");
    line(".nf");
    for (const auto text : split(lines, '\n')) line("    " + escaped(text));
    line(".fi");
  }
  void line(std::string_view text) { out_ += fmt::format("{}\n", text); }
  std::string take() { return std::move(out_); }

 private:
  void head(std::string_view request, std::string_view title) {
    out_ += fmt::format("{} \"{}\"\n", request, escaped(title));
    fresh_ = true;
  }
  /// What follows a heading needs no space before it.
  void part_with(std::string_view request) {
    if (request != ".PP" || !fresh_) line(request);
    fresh_ = false;
  }

  std::string out_;
  bool fresh_ = false;  // nothing stands below the last heading yet
  Language language_;
};

std::string italic(std::string_view text) { return fmt::format("\\fI{}\\fR", escaped(text)); }

std::string option_term(const OptionSpec& option) {
  std::string term = option.letter ? fmt::format("\\-{}\\fR, \\fB", option.letter) : "";
  term += "\\-\\-" + escaped(option.name);
  return option.value.empty() ? term : term + "\\fR \\fI" + escaped(option.value);
}

std::string option_text(const OptionSpec& option, Language language) {
  std::string text{option.help.in(language)};
  if (option.choices.empty()) return text;
  const std::vector<std::string> names(option.choices.begin(), option.choices.end());
  return text + " [" + join(names, "|") + "]";
}

void add_options(Page& page, std::span<const OptionSpec> options, Language language) {
  for (const auto& option : options) page.term(option_term(option), option_text(option, language));
}

void add_command(Page& page, const Command& command, Language language) {
  page.subsection(command.name);
  std::string usage = fmt::format("\\fBplanner {}\\fR", escaped(command.name));
  const auto& positional = command.positional;
  if (!positional.name.empty()) {
    const bool several = positional.many && positional.name.find(' ') == std::string_view::npos;
    const auto operand = italic(positional.name) + (several ? " ..." : "");
    usage += positional.required ? " " + operand : " [" + operand + "]";
  }
  page.plain(command.options.empty() ? usage : usage + " [" + italic(msg::man_option.in(language)) + " ...]");
  page.paragraph(command.summary);
  add_options(page, command.options, language);
  page.literal(command.examples.in(language));
}

struct Explained {
  std::string_view term;
  Message text;
};

constexpr std::array<Explained, 5> exit_statuses{{{"0", msg::man_exit_done},
                                                  {"1", msg::man_exit_yes},
                                                  {"2", msg::man_exit_usage},
                                                  {"3", msg::man_exit_data},
                                                  {"4", msg::man_exit_system}}};

constexpr std::array<Explained, 6> variables{{{"PLANNER_AS_OF", msg::man_as_of},
                                              {"LC_ALL, LC_MESSAGES, LANG", msg::man_locale},
                                              {"VISUAL, EDITOR", msg::man_editor},
                                              {"NO_COLOR, TERM", msg::man_no_color},
                                              {"COLUMNS", msg::man_columns},
                                              {"XDG_STATE_HOME", msg::man_state_home}}};

constexpr std::array<Explained, 2> files{
    {{"engagement.toml", msg::man_engagement_file}, {"checkins/*.toml", msg::man_checkin_files}}};

void add_explained(Page& page, const Message& title, std::span<const Explained> entries, Language language) {
  page.section(title);
  for (const auto& entry : entries) page.term(escaped(entry.term), entry.text.in(language));
}

}  // namespace

std::string manual_page(Language language) {
  Page page(language);
  page.line(fmt::format(".TH PLANNER 1 \"\" \"planner {}\" \"{}\"", PLANNER_VERSION, msg::man_title.in(language)));
  // Where a line of Japanese may be broken, groff knows only from there; and no line is stretched.
  if (language == Language::ja) page.line(".mso ja.tmac");
  page.line(".ad l");
  page.section(msg::man_name);
  page.line(fmt::format("planner \\- {}", escaped(msg::tagline.in(language))));
  page.section(msg::man_synopsis);
  page.line(fmt::format("\\fBplanner\\fR {} [{} ...]", italic(msg::man_command.in(language)),
                        italic(msg::man_option.in(language))));
  page.section(msg::man_description);
  page.paragraph(msg::man_about);
  page.literal(msg::help_examples.in(language));
  page.section(msg::man_commands);
  for (const auto& command : commands()) add_command(page, command, language);
  page.section(msg::man_common);
  add_options(page, common_options(), language);
  add_explained(page, msg::man_exit, exit_statuses, language);
  add_explained(page, msg::man_environment, variables, language);
  add_explained(page, msg::man_files, files, language);
  return page.take();
}

}  // namespace planner
