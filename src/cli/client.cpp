#include "cli/client.hpp"

#include <algorithm>
#include <functional>
#include <unordered_map>

#include "cli/cli_messages.hpp"
#include "cli/failure.hpp"
#include "cli/news_shelf.hpp"
#include "cli/own_playbook.hpp"
#include "planner/read/read.hpp"

namespace planner {
namespace {

constexpr std::string_view engagement_name = "engagement.toml";

/// Every page carries the logo: a photograph by mistake would make each too heavy to mail.
constexpr std::size_t largest_logo = 1024 * 1024;

/// Days around the period for which calendar files are unrolled.
constexpr Days calendar_margin{400};

constexpr std::size_t most_checkins = 2000, most_checkin_bytes = std::size_t{8} << 20U;

std::string folder_of(const std::string& path) {
  const auto slash = path.find_last_of('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// A path that stands in a file is relative to that file.
std::string beside(const std::string& folder, const std::string& path) {
  if (path.starts_with('/') || folder == ".") return path;
  return folder.ends_with('/') ? folder + path : folder + "/" + path;
}

class Loading {
 public:
  Loading(System& system, ClientFiles& files) : system_(system), files_(files) {}

  bool add_source(const std::string& path, Place named_at) {
    std::string text;
    if (const auto failure = system_.read_file(path, text)) {
      const Phrase phrase{msg::cannot_read, {{"path", path}, {"why", failure_words(failure)}}};
      if (named_at.line == 0) {
        files_.failure = phrase;
        files_.status = ExitCode::system;
      } else {
        add_finding("unreadable", named_at, phrase);
      }
      return false;
    }
    files_.sources.push_back({path, std::move(text)});
    return true;
  }

  std::uint32_t last() const { return static_cast<std::uint32_t>(files_.sources.size() - 1); }

  template <class T>
  std::optional<T> take(Result<T> result) {
    files_.findings.insert(files_.findings.end(), result.findings.begin(), result.findings.end());
    return std::move(result.value);
  }

  void read_playbook_of(const Engagement& engagement) {
    files_.playbook = builtin_playbook();
    if (!engagement.playbook) return;
    if (!add_source(beside(files_.folder, *engagement.playbook), engagement.playbook.place)) return;
    if (auto own = take(read_own_playbook(files_.sources)))
      files_.playbook = std::make_shared<const Playbook>(std::move(*own));
  }

  void read_calendars(const Engagement& engagement) {
    if (!engagement.period.start) return;
    const Date from = *engagement.period.start - calendar_margin, to = *engagement.period.start + calendar_margin;
    for (const auto& name : holiday_files(engagement)) {
      if (!add_source(beside(files_.folder, *name), name.place)) continue;
      auto days = take(read_ics(files_.sources.back().text, last(), from, to));
      if (!days) continue;
      for (auto& day : *days) {
        day.source = *name;
        files_.dossier.file_days.push_back(std::move(day));
      }
    }
  }

  void read_logo(const Text& path) {
    if (!path) return;
    std::string bytes;
    if (const auto failure = system_.read_file(beside(files_.folder, *path), bytes))
      return add_finding("unreadable", path.place,
                         {msg::cannot_read, {{"path", *path}, {"why", failure_words(failure)}}});
    if (bytes.size() > largest_logo) return add_finding("bad-logo", path.place, {msg::logo_too_big, {{"path", *path}}});
    files_.dossier.logo = image_of(std::move(bytes));
    if (!files_.dossier.logo) add_finding("bad-logo", path.place, {msg::not_a_logo, {{"path", *path}}});
  }

  void read_checkins() {
    const std::string folder = beside(files_.folder, "checkins");
    std::vector<std::string> names;
    if (system_.kind(folder) != FileKind::folder) return;
    if (const auto failure = system_.list(folder, names)) {
      files_.failure = Phrase{msg::cannot_read, {{"path", folder}, {"why", failure_words(failure)}}};
      files_.status = ExitCode::system;
      return;
    }
    std::erase_if(names, [](const auto& name) { return !name.ends_with(".toml") || name.starts_with('.'); });
    if (names.size() > most_checkins)
      return refuse_checkins(folder, {msg::too_many_checkins, {{"n", names.size()}, {"most", most_checkins}}});
    files_.sources.reserve(files_.sources.size() + names.size());
    files_.dossier.checkins.reserve(names.size());
    for (const auto& name : names) {
      read_checkin_file(folder + "/" + name);
      if (files_.failure) return;
      if (checkin_bytes_ > most_checkin_bytes) return refuse_checkins(folder, {msg::checkins_too_large, {}});
    }
  }

  /// What is wrong on a shelf stands in no client's way: its items are left out, and said.
  void read_news() {
    for (const auto& path : news_files(system_, files_.folder)) {
      std::string text;
      const auto failure = system_.read_file(path, text);
      files_.sources.push_back({path, std::move(text)});
      if (failure) {
        files_.shelf_findings.push_back({Severity::error,
                                         "unreadable",
                                         {last(), 0, 0},
                                         {msg::cannot_read, {{"path", path}, {"why", failure_words(failure)}}},
                                         std::nullopt});
        continue;
      }
      auto item = planner::read_news(files_.sources.back().text, last());
      const bool fine = item.value && !has_error(item.findings);
      files_.shelf_findings.insert(files_.shelf_findings.end(), item.findings.begin(), item.findings.end());
      if (fine) files_.dossier.news.push_back(std::move(*item.value));
    }
  }

 private:
  void add_finding(std::string_view code, Place place, Phrase text) {
    files_.findings.push_back({Severity::error, code, place, std::move(text), std::nullopt});
  }

  void read_checkin_file(const std::string& path) {
    if (!add_source(path, {})) return;
    checkin_bytes_ += files_.sources.back().text.size();
    if (is_copy()) return files_.sources.pop_back();
    auto checkin = take(read_checkin(files_.sources.back().text, last()));
    if (!checkin) return;
    by_content_.emplace(hash(files_.sources.back().text), last());
    files_.dossier.checkins.push_back(std::move(*checkin));
  }

  /// A check-in with the content of another, as sync tools make them, counts once.
  bool is_copy() const {
    const auto& text = files_.sources.back().text;
    const auto [first, end] = by_content_.equal_range(hash(text));
    return std::any_of(first, end, [&](const auto& entry) { return files_.sources[entry.second].text == text; });
  }

  /// What nobody records in a period is a mistake of place, and would take memory without end.
  void refuse_checkins(const std::string& folder, Phrase why) {
    files_.sources.push_back({folder, {}});
    files_.findings.push_back({Severity::error, "too-many", {last(), 0, 0}, std::move(why), std::nullopt});
  }

  System& system_;
  ClientFiles& files_;
  std::hash<std::string> hash;
  std::unordered_multimap<std::size_t, std::uint32_t> by_content_;  ///< sources of check-ins
  std::size_t checkin_bytes_ = 0;
};

void cross_check(ClientFiles& files) {
  auto found = validate(files.dossier.engagement, *files.playbook);
  files.findings.insert(files.findings.end(), found.begin(), found.end());
  found = validate(files.dossier.checkins, files.dossier.engagement, *files.playbook);
  files.findings.insert(files.findings.end(), found.begin(), found.end());
}

/// What the engagement says of a threshold wins over its playbook.
void set_thresholds(ClientFiles& files) {
  const auto& own = files.dossier.engagement.thresholds;
  if (own.empty()) return;
  auto playbook = std::make_shared<Playbook>(*files.playbook);
  for (const auto& threshold : own) playbook->thresholds.set(threshold.name, threshold.value);
  files.playbook = std::move(playbook);
}

}  // namespace

std::optional<std::string> find_engagement(System& system, const std::optional<std::string>& operand) {
  if (operand) {
    if (system.kind(*operand) != FileKind::folder) return operand;
    const auto path = beside(*operand, std::string(engagement_name));
    return system.kind(path) == FileKind::missing ? std::nullopt : std::optional(path);
  }
  if (system.kind(std::string(engagement_name)) != FileKind::missing) return std::string(engagement_name);
  for (auto folder = system.current_folder(); folder != "/" && !folder.empty();) {
    folder = folder_of(folder);
    const auto path = beside(folder, std::string(engagement_name));
    if (system.kind(path) != FileKind::missing) return path;
    if (folder == ".") break;
  }
  return std::nullopt;
}

ClientFiles read_client(System& system, const std::string& engagement_file) {
  ClientFiles files;
  files.path = engagement_file;
  files.folder = folder_of(engagement_file);
  files.playbook = builtin_playbook();
  Loading loading(system, files);
  if (!loading.add_source(engagement_file, {})) return files;
  if (auto engagement = loading.take(read_engagement(files.sources.front().text, 0))) {
    files.dossier.engagement = std::move(*engagement);
    loading.read_playbook_of(files.dossier.engagement);
    loading.read_calendars(files.dossier.engagement);
    loading.read_logo(files.dossier.engagement.advisor.logo);
    loading.read_checkins();
    if (files.status == ExitCode::done) cross_check(files);
    set_thresholds(files);
    loading.read_news();
  }
  files.dossier.playbook = files.playbook.get();
  sort_findings(files.findings);
  if (files.status == ExitCode::done && has_error(files.findings)) files.status = ExitCode::data;
  return files;
}

ClientFiles load_client(const Context& context, const std::optional<std::string>& operand) {
  const auto path = find_engagement(context.system, operand);
  if (!path) {
    ClientFiles files;
    files.status = operand ? context.refuse(ExitCode::system, msg::no_engagement, {{"path", *operand}})
                           : context.refuse(ExitCode::system, msg::no_engagement_here);
    return files;
  }
  auto files = read_client(context.system, *path);
  std::string text = complaints_of(files, context.language);
  text += findings_text(files.shelf_findings, files.sources, context.language, true);
  if (!text.empty()) context.system.print_error(text);
  return files;
}

std::string findings_text(const Findings& findings, const Sources& sources, Language language, bool errors_only) {
  std::string text;
  for (const auto& finding : findings)
    if (!errors_only || finding.severity == Severity::error) text += print_finding(finding, sources, language);
  return text;
}

std::string complaints_of(const ClientFiles& files, Language language) {
  const auto failure = files.failure ? refusal(files.failure->message, files.failure->args, language) : std::string();
  return failure + findings_text(files.findings, files.sources, language, true);
}

void print_findings(const Context& context, const Findings& findings, const Sources& sources, bool errors_only) {
  const auto text = findings_text(findings, sources, context.language, errors_only);
  if (!text.empty()) context.system.print_error(text);
}

}  // namespace planner
