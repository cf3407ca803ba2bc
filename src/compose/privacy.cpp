#include "compose/privacy.hpp"

#include <algorithm>

#include "assess/signals_messages.hpp"
#include "compose/report_messages.hpp"
#include "compose/words.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

using Uses = std::vector<const DepartmentUse*>;

/// The small departments, and the smallest of the others until all of them together are no longer a small group.
Uses pool_of(Uses by_size, int min_group) {
  Uses pool;
  int people = 0;
  for (const auto* use : by_size) {
    const bool small = use->headcount < min_group;
    if (!small && (pool.empty() || people >= min_group)) break;
    pool.push_back(use);
    people += use->headcount;
  }
  return pool;
}

}  // namespace

Pooling::Pooling(const Subject& subject, const std::vector<DepartmentUse>& departments) {
  if (subject.audience == Audience::advisor) return;
  min_group_ = subject.dossier.engagement.privacy.min_group.value_or(0);
  Uses by_size;
  for (const auto& use : departments) by_size.push_back(&use);
  std::ranges::stable_sort(by_size, {}, &DepartmentUse::headcount);
  std::vector<std::string> larger;
  const auto pool = pool_of(by_size, min_group_);
  for (const auto* use : pool) {
    const auto name = department_name(subject.state, use->id);
    pooled_.insert(use->id);
    hidden_names_.insert(name);
    if (use->headcount >= min_group_) larger.push_back(name);
  }
  everything_ = !pool.empty() && pool.size() == departments.size();
  const int small = static_cast<int>(subject.dossier.playbook->threshold("min_group_users"));
  for (const auto& use : departments)
    if (use.headcount < small) small_people_ += use.headcount;
  const std::string others = say(msg::pool_small, subject.language);
  name_ = larger.empty()
              ? others
              : say(msg::pool_with, subject.language, {{"names", join(larger, list_separator(subject.language))}});
}

bool Pooling::shows(const UseGroup& group) const {
  return group.id.empty() ? small_people_ >= min_group_ : alone(group.id);
}

bool Pooling::shows(const Phrase& phrase) const {
  const std::string small(msg::small_departments.ja);
  return std::ranges::none_of(phrase.args, [&](const Arg& arg) {
    if (const auto* text = std::get_if<std::string>(&arg.value)) return hidden_names_.contains(*text);
    const auto* words = std::get_if<Words>(&arg.value);
    if (!words) return false;
    return hidden_names_.contains(words->ja) || (words->ja == small && small_people_ < min_group_);
  });
}

}  // namespace planner
