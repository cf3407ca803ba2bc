#include "compose/sheet_fills.hpp"

#include <algorithm>

#include "compose/sheet_messages.hpp"
#include "compose/words.hpp"
#include "planner/assess/readiness.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

using Known = std::optional<std::string>;

Known known(const Text& text) { return text.value; }

/// The values, each from the file that knows it.
class Fills {
 public:
  explicit Fills(const SheetRequest& request) : request_(request), subject_(request.subject) {}

  Known value(SheetFill fill) const {
    if (const auto found = sheet_use_case_value(request_, fill)) return found;
    if (fill == SheetFill::champion_hours) return champion_hours();
    if (const auto found = subject_ ? of_client(fill) : std::nullopt) return found;
    const bool library = fill == SheetFill::department && !request_.about_department.empty();
    return library ? Known(request_.about_department) : std::nullopt;
  }

 private:
  std::string text(const Message& message, const Args& args = {}) const {
    return say(message, request_.language, args);
  }
  Known joined(const std::vector<std::string>& parts) const {
    return parts.empty() ? std::nullopt : Known(join(parts, list_separator(request_.language)));
  }
  Date day() const { return std::max(subject_->today, subject_->schedule.start); }

  Known of_client(SheetFill fill) const {
    const auto& engagement = subject_->dossier.engagement;
    switch (fill) {
      case SheetFill::client:
        return known(engagement.client.name);
      case SheetFill::industry:
        return known(engagement.client.industry);
      case SheetFill::employees:
        return engagement.client.employees ? Known(text(msg::sheet_people, {{"n", *engagement.client.employees}}))
                                           : std::nullopt;
      case SheetFill::date:
        return long_date(subject_->today, request_.language);
      case SheetFill::sponsor:
        return known(engagement.client.sponsor);
      case SheetFill::lead:
        return known(engagement.client.lead);
      case SheetFill::advisor:
        return known(engagement.advisor.name);
      case SheetFill::tool:
        return tools();
      case SheetFill::seats:
        return seats();
      case SheetFill::chat:
        return chat();
      case SheetFill::meetings:
        return meetings();
      case SheetFill::period:
        return period_words(subject_->schedule, subject_->language);
      default:
        return of_people(fill);
    }
  }

  Known of_people(SheetFill fill) const {
    switch (fill) {
      case SheetFill::champions:
        return joined(champions([](const Champion& one) { return Known(*one.name); }));
      case SheetFill::addressees:
        return joined(champions([&](const Champion& one) { return Known(*one.name + honorific(*one.name)); }));
      case SheetFill::deputies:
        return request_.department.empty() ? std::nullopt
                                           : joined(champions([](const Champion& one) { return known(one.deputy); }));
      case SheetFill::manager:
        return department() ? known(department()->manager) : std::nullopt;
      case SheetFill::department:
        return department() ? known(department()->name) : std::nullopt;
      case SheetFill::departments:
        return departments();
      default:
        return std::nullopt;
    }
  }

  const Department* department() const {
    const bool of_use_case = request_.department.empty() && request_.about && request_.about->department;
    return subject_->state.department(of_use_case ? *request_.about->department : request_.department);
  }

  template <class Of>
  std::vector<std::string> champions(Of of) const {
    std::vector<std::string> parts;
    for (const auto& champion : subject_->state.champions) {
      const bool serves = serves_on(champion, day()) &&
                          champion.status.value_or(ChampionStatus::appointed) == ChampionStatus::appointed;
      const bool meant =
          request_.department.empty() || looks_after(subject_->state, champion, request_.department, day());
      if (!serves || !meant) continue;
      if (const auto part = of(champion)) parts.push_back(*part);
    }
    return parts;
  }

  std::string honorific(const std::string& name) const {
    for (const auto& person : subject_->dossier.engagement.people)
      if (person.name.value == name && person.honorific) return *person.honorific;
    return std::string(trim(text(msg::sheet_honorific)));
  }

  Known departments() const {
    std::vector<std::string> parts;
    for (const auto& department : subject_->state.departments)
      if (counts_on(department, day()))
        parts.push_back(
            text(msg::sheet_department_people, {{"name", *department.name}, {"n", department.headcount.value_or(0)}}));
    return joined(parts);
  }

  Known tools() const {
    std::vector<std::string> names;
    for (const auto& tool : subject_->dossier.engagement.tools) names.push_back(*tool.name);
    return joined(names);
  }

  Known seats() const {
    std::vector<std::string> parts;
    for (const auto& tool : subject_->dossier.engagement.tools)
      parts.push_back(tool.seats ? text(msg::sheet_seats, {{"name", *tool.name}, {"n", *tool.seats}}) : *tool.name);
    return joined(parts);
  }

  Known chat() const {
    const auto& chat = subject_->dossier.engagement.chat;
    if (chat.service && chat.channel)
      return text(msg::sheet_channel, {{"service", *chat.service}, {"channel", *chat.channel}});
    return chat.service ? known(chat.service) : known(chat.channel);
  }

  Known meetings() const {
    const auto& all = subject_->schedule.meetings;
    const auto count = std::ranges::count_if(all, &Meeting::takes_place);
    if (count == 0) return std::nullopt;
    const auto meetings =
        text(msg::sheet_meetings, {{"count", static_cast<int>(count)}, {"minutes", all.front().minutes}});
    const auto* next = subject_->schedule.next_meeting(subject_->today);
    return next ? text(msg::sheet_meetings_next,
                       {{"meetings", meetings}, {"when", meeting_time(*next, request_.language)}})
                : meetings;
  }

  Known champion_hours() const {
    double hours = request_.playbook.threshold("champion_hours");
    if (subject_ && !request_.department.empty())
      for (const auto* champion : champions_of(subject_->state, request_.department, day()))
        hours = champion->hours_per_week.value_or(hours);
    return text(msg::sheet_champion_hours, {{"n", hours}});
  }

  const SheetRequest& request_;
  const Subject* subject_;
};

/// The word that fits any client, where a sentence needs one.
const Message* general_word(SheetFill fill) {
  switch (fill) {
    case SheetFill::client:
      return &msg::sheet_our_company;
    case SheetFill::tool:
      return &msg::sheet_our_tool;
    case SheetFill::chat:
      return &msg::sheet_chat_desk;
    case SheetFill::lead:
      return &msg::sheet_the_lead;
    case SheetFill::advisor:
      return &msg::sheet_the_advisor;
    case SheetFill::champions:
      return &msg::sheet_the_champions;
    case SheetFill::meetings:
      return &msg::sheet_usual_meetings;
    case SheetFill::use_case:
      return &msg::sheet_this_task;
    default:
      return nullptr;
  }
}

/// As a sentence says it: people by what they are, with their name.
std::string word_of(const SheetRequest& request, SheetFill fill) {
  const auto value = sheet_value(request, fill);
  const auto* general = general_word(fill);
  const auto language = request.language;
  const bool person = fill == SheetFill::lead || fill == SheetFill::advisor;
  if (value && person) return say(msg::sheet_named_role, language, {{"role", *general}, {"name", *value}});
  if (value) return *value;
  if (fill == SheetFill::min_group) {
    const Privacy usual;
    const auto& privacy = request.subject ? request.subject->dossier.engagement.privacy : usual;
    return std::to_string(*privacy.min_group);
  }
  return say(general ? *general : msg::sheet_blank, language);
}

/// The one placeholder that a text consists of, if so.
std::optional<SheetFill> lone_placeholder(std::string_view text) {
  if (!text.starts_with('{') || text.find('}') != text.size() - 1) return std::nullopt;
  return from_id<SheetFill>(text.substr(1, text.size() - 2));
}

}  // namespace

std::optional<std::string> sheet_value(const SheetRequest& request, SheetFill fill) {
  return Fills(request).value(fill);
}

std::optional<std::string> sheet_text(const SheetRequest& request, const Words& words) {
  const auto& text = words.in(request.language);
  if (const auto fill = lone_placeholder(text)) return sheet_value(request, *fill);
  Args args;
  for (std::size_t i = 0; i < Ids<SheetFill>::names.size(); ++i)
    if (detail::names_placeholder(text, Ids<SheetFill>::names[i]))
      args.emplace_back(Ids<SheetFill>::names[i], word_of(request, static_cast<SheetFill>(i)));
  for (const auto& [name, value] : request.playbook.thresholds)
    if (value && detail::names_placeholder(text, name)) args.emplace_back(name, *value);
  return fill(text, args, request.language);
}

bool sheet_when(const SheetRequest& request, SheetWhen when) {
  const auto* use_case = request.about;
  const bool minutes = use_case && use_case->minutes_before && use_case->minutes_after;
  switch (when) {
    case SheetWhen::not_for_evaluation:
      return request.subject && request.subject->dossier.engagement.privacy.not_for_evaluation.value_or(false);
    case SheetWhen::minutes_known:
      return minutes;
    case SheetWhen::minutes_unknown:
      return !minutes;
    case SheetWhen::hours_known:
      return use_case && sheet_hours_saved(*use_case);
    case SheetWhen::provisional:
      return use_case && use_case->minutes_after && !request.measured;
  }
  return true;
}

}  // namespace planner
