#include "cli/many_reports.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <set>

#include "cli/cli_messages.hpp"
#include "cli/command_messages.hpp"
#include "cli/deliver.hpp"
#include "cli/failure.hpp"
#include "cli/portfolio.hpp"
#include "cli/shelf_messages.hpp"
#include "cli/subject.hpp"
#include "planner/assess/assessment.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

bool is_folder(const Context& context, const std::string& path) {
  return path.ends_with('/') || context.system.kind(path) == FileKind::folder;
}

/// A name that every file system and mail program takes: no stroke, no sign with a meaning to a shell or to Windows.
std::string file_name(std::string_view text) {
  std::string name = printable(text);
  static constexpr std::string_view unfit = "/\\:*?\"<>|";
  for (auto& c : name)
    if (unfit.find(c) != std::string_view::npos) c = '_';
  return name.starts_with('.') ? "_" + name : name;
}

const Message& kind_name(const Context& context, ReportKind kind) {
  static constexpr std::array<const Message*, 5> names{&msg::report_file_status, &msg::report_file_midterm,
                                                       &msg::report_file_final, &msg::report_file_handover,
                                                       &msg::report_file_proposal};
  const bool brief = kind == ReportKind::status && context.arguments.value("for") == "advisor";
  return brief ? msg::report_file_brief : *names[static_cast<std::size_t>(kind)];
}

/// Of two clients of one name the second is told apart by its id.
std::string name_of(const Context& context, const Subject& subject, ReportKind kind, std::set<std::string>& taken) {
  const auto& engagement = subject.dossier.engagement;
  const auto named = [&](const std::string& client) {
    return file_name(say(msg::report_file, subject.language,
                         {{"client", client}, {"kind", kind_name(context, kind)}, {"date", iso(subject.today)}}));
  };
  auto name = named(*engagement.client.name);
  if (!taken.insert(name).second) name = named(*engagement.client.name + "_" + *engagement.id);
  return name;
}

std::string ending_of(Format format) {
  return "." + std::string(format == Format::text ? std::string_view("txt") : format_name(format));
}

}  // namespace

bool wants_many_reports(const Context& context) {
  const auto output = context.arguments.value("output");
  return context.arguments.positionals().size() > 1 || (output && *output != "-" && is_folder(context, *output));
}

ExitCode report_all(const Context& context, const ReportOptions& options) {
  const auto output = context.arguments.value("output");
  if (!output || !is_folder(context, *output)) return context.refuse(ExitCode::usage, msg::reports_want_folder);
  const auto format = parse_format(context.arguments.value("format").value_or("html")).value_or(Format::html);
  const auto files = operand_clients(context);
  if (files.empty()) return ExitCode::system;
  if (const auto failure = context.system.make_folder(*output); failure && failure.code != EEXIST)
    return context.refuse(ExitCode::system, msg::cannot_write, {{"path", *output}, {"why", failure_words(failure)}});
  auto status = ExitCode::done;
  std::set<std::string> taken;
  for (const auto& file : files) {
    const auto client = load_client(context, file);
    status = std::max(status, client.status);
    if (!client.usable()) continue;
    const Today today(client, context);
    const auto document = report_document(today.subject(), today.assessment(), options);
    const auto name = name_of(context, today.subject(), options.kind, taken) + ending_of(format);
    const auto path = (output->ends_with('/') ? *output : *output + "/") + name;
    status = std::max(status, deliver_to(context, document, format, path));
  }
  return status;
}

}  // namespace planner
