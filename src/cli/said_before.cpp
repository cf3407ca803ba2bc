#include "cli/said_before.hpp"

#include "cli/state_folder.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// How long a key is kept that is not current any more: longer than any holiday of the machine.
constexpr Days kept{90};

}  // namespace

SaidBefore SaidBefore::read(std::string_view text) {
  SaidBefore said;
  for (const auto line : split(text, '\n')) {
    const auto tab = line.find('\t');
    if (tab == std::string_view::npos || tab + 1 == line.size()) continue;
    if (const auto date = parse_date(line.substr(0, tab))) said.last_[std::string(line.substr(tab + 1))] = *date;
  }
  return said;
}

std::string SaidBefore::write() const {
  std::string text;
  for (const auto& [key, date] : last_) text += iso(date) + "\t" + key + "\n";
  return text;
}

std::set<std::string> SaidBefore::keys() const {
  std::set<std::string> keys;
  for (const auto& [key, date] : last_) keys.insert(keys.end(), key);
  return keys;
}

void SaidBefore::note(const std::set<std::string>& current, const std::vector<std::string>& said, Date today) {
  for (const auto& key : said) last_[key] = today;
  for (auto& [key, date] : last_)
    if (current.contains(key)) date = today;
  std::erase_if(last_, [&](const auto& entry) { return entry.second + kept < today; });
}

SaidStore::SaidStore(System& system, const std::string& state_folder)
    : system_(system), folder_(state_folder), path_(state_folder + "/reminders.txt") {}

Failure SaidStore::open() {
  if (const auto failure = make_state_folder(system_, folder_)) return failure;
  return system_.lock(folder_ + "/reminders.lock");
}

SaidBefore SaidStore::load() {
  std::string text;
  // What cannot be read is as good as lost: all is said again.
  if (system_.read_file(path_, text)) return {};
  return SaidBefore::read(text);
}

Failure SaidStore::save(const SaidBefore& said) { return save_state(system_, path_, said.write()); }

}  // namespace planner
