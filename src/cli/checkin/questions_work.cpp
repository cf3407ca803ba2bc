// What moved: stages, actions, questions and answers, and the words to remember.
#include <algorithm>

#include "cli/checkin/examination_messages.hpp"
#include "cli/checkin/human_input.hpp"
#include "cli/checkin/questions_interview.hpp"
#include "cli/checkin/questions_messages.hpp"
#include "cli/checkin/questions_signs.hpp"
#include "cli/checkin/record_messages.hpp"
#include "planner/assess/news.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// Items of the news shelf that are shown to choose from.
constexpr std::size_t news_offered = 3;

/// A number at the front of an answer, and what stands after it and a colon or blanks.
struct Numbered {
  std::size_t number = 0;
  std::string rest;
};

std::optional<Numbered> parse_numbered(std::string_view typed, std::size_t most) {
  const std::string text = half_width(typed);
  const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const auto number = parse_choice_number(text.substr(0, digits), most);
  if (!number) return std::nullopt;
  std::string_view rest = trim(std::string_view(text).substr(digits));
  if (rest.starts_with(':')) rest = trim(rest.substr(1));
  return Numbered{*number, std::string(rest)};
}

/// The stage that ">" means.
std::optional<Stage> next_stage(std::optional<Stage> stage) {
  if (!stage || *stage == Stage::parked) return Stage::proposal;
  if (*stage >= Stage::expanded) return std::nullopt;
  return static_cast<Stage>(static_cast<int>(*stage) + 1);
}

/// A stage by its id, or its name in either language.
std::optional<Stage> named_stage(std::string_view word, const Playbook& playbook) {
  std::vector<Named> known;
  for (const auto id : Ids<Stage>::names) {
    const auto& title = playbook.stage_title(*from_id<Stage>(id));
    known.push_back({std::string(id), title.ja});
    known.push_back({std::string(id), title.en});
  }
  // Its id and its English name begin alike: only what leads to different stages is ambiguous.
  std::optional<Stage> found;
  for (const auto& one : known) {
    if (!resolve({one}, word)) continue;
    const auto stage = from_id<Stage>(one.id);
    if (found && found != stage) return std::nullopt;
    found = stage;
  }
  return found;
}

/// The parts of "1,4 2:+7 x3".
std::vector<std::string> parts_of(std::string_view answer) {
  std::vector<std::string> parts;
  for (const auto& listed : parse_names(half_width(answer)))
    for (const auto part : split(listed, ' '))
      if (!trim(part).empty()) parts.emplace_back(trim(part));
  return parts;
}

std::string without_cross(std::string_view part) {
  if (part.starts_with('x')) return std::string(part.substr(1));
  if (part.starts_with(cross_sign)) return std::string(part.substr(cross_sign.size()));
  return {};
}

template <class Shown>
std::vector<std::string> ids_of(const std::vector<const Shown*>& shown) {
  std::vector<std::string> ids;
  for (const auto* one : shown) ids.push_back(*one->id);
  return ids;
}

/// Columns for a list of titles: what the longest needs, as far as there is room.
std::size_t title_width(const std::vector<std::string>& titles, std::size_t room) {
  std::size_t width = 0;
  for (const auto& title : titles) width = std::max(width, display_width(title));
  return std::min(width, room);
}

std::string number_mark(std::size_t number) { return pad_left(std::to_string(number), 2) + " "; }

}  // namespace

bool Interview::ask_stages() {
  std::vector<std::string> ids, titles;
  for (const auto* entry : use_cases_) {
    ids.push_back(*entry->use_case.id);
    titles.push_back(entry->use_case.title.value_or(ids.back()));
  }
  const auto width = title_width(titles, asker_.columns() - 26);
  for (std::size_t i = 0; i < use_cases_.size(); ++i) {
    const auto stage = use_cases_[i]->stage();
    asker_.line("  " + number_mark(i + 1) + pad_right(truncate(titles[i], width), width) + "  " +
                (stage ? client_.playbook->stage_title(*stage).in(context_.language) : say_here(msg::stage_none)));
  }
  add_lines(say_here(msg::q_stages_help));
  const auto take = taking([&](std::string& answer) -> std::optional<Phrase> {
    if (answer.empty()) return std::nullopt;
    const auto numbered = parse_numbered(answer, use_cases_.size());
    if (!numbered || numbered->rest.empty()) return Phrase{msg::q_bad_stage, {{"word", answer}}};
    const auto& entry = *use_cases_[numbered->number - 1];
    const bool next = numbered->rest == ">";
    const auto stage = next ? next_stage(entry.stage()) : named_stage(numbered->rest, *client_.playbook);
    if (!stage && next)
      return Phrase{msg::q_last_stage, {{"title", entry.use_case.title.value_or(ids[numbered->number - 1])}}};
    if (!stage) return Phrase{msg::q_bad_stage, {{"word", answer}}};
    // The last word on a use case counts.
    std::erase_if(draft_.checkin.use_cases,
                  [&](const UseCaseEntry& one) { return one.use_case.id.value == entry.use_case.id.value; });
    return objection_of(draft_.stage(*entry.use_case.id + ":" + std::string(id_of(*stage))));
  });
  return asker_.ask_all(list_key("stage", ids), "  " + say_here(msg::q_stage_prompt), take);
}

bool Interview::ask_actions() {
  const auto ids = ids_of(actions_);
  std::vector<std::string> titles;
  for (const auto* action : actions_) titles.push_back(action->title.value_or(*action->id));
  const auto width = title_width(titles, asker_.columns() - 40);
  for (std::size_t i = 0; i < actions_.size(); ++i) {
    const auto& action = *actions_[i];
    std::string line = "  " + number_mark(i + 1) + pad_right(truncate(titles[i], width), width) + " " +
                       pad_right(truncate(action.owner.value_or(""), 12), 12);
    if (action.due) line += " " + tiny_date(*action.due, context_.language);
    if (action.overdue(context_.today))
      line += " " + say_here(msg::q_overdue, {{"days", days_between(*action.due, context_.today)}});
    asker_.line(line);
  }
  add_lines(say_here(msg::q_actions_help));
  const auto take = taking([&](std::string& answer) { return take_action_changes(answer); });
  return asker_.ask_all(list_key("action", ids), "  " + say_here(msg::q_action_prompt), take);
}

std::optional<Phrase> Interview::take_action_changes(const std::string& answer) {
  for (const auto& part : parts_of(answer)) {
    const auto dropped = without_cross(part);
    const auto numbered = parse_numbered(dropped.empty() ? part : dropped, actions_.size());
    const Phrase unread{msg::q_bad_action, {{"word", part}, {"most", actions_.size()}}};
    if (!numbered || (!dropped.empty() && !numbered->rest.empty())) return unread;
    const auto& id = *actions_[numbered->number - 1]->id;
    if (says_of(id)) return Phrase{msg::q_action_twice, {{"n", numbered->number}}};
    const auto verdict = !dropped.empty()         ? draft_.drop(id)
                         : numbered->rest.empty() ? draft_.close(id)
                                                  : draft_.postpone(id + ":" + numbered->rest);
    if (verdict) return unread;
  }
  return std::nullopt;
}

bool Interview::says_of(const std::string& action) const {
  const auto is_it = [&](const Text& id) { return id.value == action; };
  return std::ranges::any_of(draft_.checkin.closed, is_it) || std::ranges::any_of(draft_.checkin.dropped, is_it) ||
         std::ranges::any_of(draft_.checkin.actions, is_it, &ActionEntry::id);
}

bool Interview::ask_lines(const std::string& key, const Message& help, const Message& prompt,
                          Verdict (Draft::*fill)(std::string_view)) {
  add_lines(say_here(help));
  const auto take = taking([this, fill](std::string& answer) -> std::optional<Phrase> {
    return answer.empty() ? std::nullopt : objection_of((draft_.*fill)(answer));
  });
  return asker_.ask_all(key, "  " + say_here(prompt), take);
}

bool Interview::ask_new_actions() {
  return ask_lines("new-action", msg::q_new_actions_help, msg::q_new_action_prompt, &Draft::action);
}

bool Interview::ask_open_questions() {
  const auto ids = ids_of(questions_);
  for (std::size_t i = 0; i < questions_.size(); ++i)
    asker_.line("  " + number_mark(i + 1) + truncate(questions_[i]->text.value_or(ids[i]), asker_.columns() - 6));
  add_lines(say_here(msg::q_open_questions_help));
  const auto take = taking([&](std::string& answer) -> std::optional<Phrase> {
    const auto halves = cut_at_colon(answer);
    const auto numbers = parse_choice(halves.first, questions_.size());
    if (!numbers || (halves.cut && numbers->size() != 1))
      return Phrase{msg::q_bad_answer, {{"word", answer}, {"most", questions_.size()}}};
    for (const auto number : *numbers)
      if (const auto verdict = draft_.answer(ids[number - 1] + (halves.cut ? ":" + halves.second : std::string())))
        return verdict->text;
    return std::nullopt;
  });
  return asker_.ask_all(list_key("answer", ids), "  " + say_here(msg::q_answer_prompt), take);
}

bool Interview::ask_new_questions() {
  return ask_lines("question", msg::q_new_questions_help, msg::q_new_question_prompt, &Draft::ask);
}

bool Interview::ask_news() {
  auto picks = news_for(client_.dossier, state_, context_.today);
  if (picks.size() > news_offered) picks.resize(news_offered);
  std::vector<std::string> titles;
  for (const auto& pick : picks) {
    titles.push_back(*pick.item->title);
    asker_.line("  " + number_mark(titles.size()) + truncate(titles.back(), asker_.columns() - 6));
  }
  add_lines(say_here(picks.empty() ? msg::q_news_help : msg::q_news_offer));
  const auto take = taking([&](std::string& answer) -> std::optional<Phrase> {
    if (answer.empty()) return std::nullopt;
    const auto number = parse_choice_number(half_width(answer), picks.size());
    if (!number) return objection_of(draft_.news(answer));
    draft_.checkin.news.push_back(news_entry(picks[*number - 1]));
    return std::nullopt;
  });
  return asker_.ask_all(picks.empty() ? "news" : list_key("news", titles), "  " + say_here(msg::q_news_prompt), take);
}

bool Interview::ask_decisions() {
  return ask_lines("decision", msg::q_one_a_line, msg::q_decision_prompt, &Draft::decision);
}

bool Interview::ask_notes() {
  const auto take = taking([&](std::string& answer) -> std::optional<Phrase> {
    return answer.empty() ? std::nullopt : objection_of(draft_.note(answer));
  });
  return asker_.ask("notes", "  " + say_here(msg::q_notes_prompt), take);
}

}  // namespace planner
