#include "cli/checkin/draft.hpp"

#include <algorithm>
#include <cmath>

#include "cli/checkin/checkin_messages.hpp"
#include "cli/checkin/human_input.hpp"
#include "cli/numbers.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

Verdict unreadable(std::string_view word, const Message& shape) {
  return Objection{true, {msg::cannot_read_word, {{"word", word}, {"shape", shape}}}};
}

Verdict take_text(std::string_view word, Text& into) {
  if (trim(word).empty()) return unreadable(word, msg::shape_text);
  into = Text(normalized(trim(word)));
  return std::nullopt;
}

Texts to_texts(const std::vector<std::string>& names) {
  Texts texts;
  for (const auto& name : names) texts.emplace_back(name);
  return texts;
}

Field<int> whole(const std::optional<double>& value) {
  return value ? Field<int>(static_cast<int>(*value)) : Field<int>{};
}

bool is_whole(const std::optional<double>& value) { return !value || *value == std::floor(*value); }

}  // namespace

Draft::Draft(const State& state, const Schedule& schedule, Date today, System& system)
    : state_(state), schedule_(schedule), today_(today), system_(system) {
  checkin.format = 1;
  checkin.date = today;
}

Verdict Draft::find(const std::vector<Named>& known, std::string_view word, const Message& noun, Text& into) {
  if (const auto id = resolve(known, word)) {
    into = Text(*id);
    return std::nullopt;
  }
  std::vector<std::string> shown;
  for (const auto& entry : known)
    shown.push_back(entry.name.empty() || entry.name == entry.id ? entry.id : entry.id + " " + entry.name);
  return Objection{false, {msg::unknown_name, {{"noun", noun}, {"word", word}, {"known", join(shown, ", ")}}}};
}

Verdict Draft::count(std::string_view word, Field<int>& into) {
  const auto number = parse_number(half_width(word));
  if (!number || *number < 0) return unreadable(word, msg::shape_count);
  into = *number;
  return std::nullopt;
}

Verdict Draft::date(std::string_view word, Field<Date>& into) {
  const auto date = parse_human_date(word, today_);
  if (!date) return unreadable(word, msg::shape_date);
  into = *date;
  return std::nullopt;
}

std::string Draft::new_id(std::string_view prefix) { return std::string(prefix) + system_.random_id(5); }

Verdict Draft::meeting(std::string_view word) {
  if (auto objection = count(word, checkin.meeting)) return objection;
  if (schedule_.meeting(*checkin.meeting)) return std::nullopt;
  return Objection{
      false,
      {msg::no_meeting_of_number,
       {{"n", *checkin.meeting}, {"last", schedule_.meetings.empty() ? 0 : schedule_.meetings.back().number}}}};
}

Verdict Draft::not_held(std::string_view) {
  checkin.held = false;
  return std::nullopt;
}

Verdict Draft::mode(std::string_view word) {
  const auto mode = from_id<Mode>(half_width(word));
  if (!mode) return unreadable(word, msg::shape_mode);
  checkin.mode = *mode;
  return std::nullopt;
}

Verdict Draft::attendees(std::string_view word) {
  checkin.attendees = to_texts(parse_names(word));
  return checkin.attendees->empty() ? unreadable(word, msg::shape_names) : std::nullopt;
}

Verdict Draft::absent(std::string_view word) {
  checkin.absent = to_texts(parse_names(word));
  return checkin.absent->empty() ? unreadable(word, msg::shape_names) : std::nullopt;
}

Verdict Draft::invited(std::string_view word) { return count(word, checkin.invited); }
Verdict Draft::attended(std::string_view word) { return count(word, checkin.attended); }

Verdict Draft::sponsor(std::string_view word) {
  const auto said = half_width(word);
  if (said != "yes" && said != "no") return unreadable(word, msg::shape_yes_no);
  checkin.sponsor = said == "yes";
  return std::nullopt;
}

Verdict Draft::by(std::string_view word) { return take_text(word, checkin.by); }

Verdict Draft::usage(std::string_view word) {
  const auto halves = cut_at_colon(word);
  const auto figures = parse_figures(halves.second, 4);
  if (!halves.cut || !figures || !std::all_of(figures->begin(), figures->begin() + 3, is_whole))
    return unreadable(word, msg::shape_usage);
  Usage usage;
  if (auto objection = find(departments_of(state_), halves.first, msg::called_department, usage.department))
    return objection;
  usage.active = whole((*figures)[0]);
  usage.regular = whole((*figures)[1]);
  usage.core = whole((*figures)[2]);
  if ((*figures)[3]) usage.hours = *(*figures)[3];
  checkin.usage.push_back(std::move(usage));
  return std::nullopt;
}

Verdict Draft::chat(std::string_view word) {
  const auto figures = parse_figures(word, 3);
  if (!figures || !is_whole((*figures)[0]) || !is_whole((*figures)[1])) return unreadable(word, msg::shape_chat);
  checkin.chat.emplace();
  checkin.chat->asked = whole((*figures)[0]);
  checkin.chat->answered = whole((*figures)[1]);
  if ((*figures)[2]) checkin.chat->median_hours = *(*figures)[2];
  return std::nullopt;
}

Verdict Draft::goal(std::string_view word) {
  const auto halves = cut_at_colon(word);
  const auto value = parse_decimal(halves.second);
  if (!value) return unreadable(word, msg::shape_goal);
  GoalEntry entry;
  if (auto objection = find(goals_of(state_), halves.first, msg::called_goal, entry.goal.id)) return objection;
  entry.value = *value;
  checkin.goals.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::stage(std::string_view word) {
  const auto halves = cut_at_colon(word);
  const auto stage = from_id<Stage>(half_width(halves.second));
  if (!stage) return unreadable(word, msg::shape_stage);
  UseCaseEntry entry;
  if (auto objection = find(use_cases_of(state_), halves.first, msg::called_use_case, entry.use_case.id))
    return objection;
  entry.stage = *stage;
  checkin.use_cases.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::ask(std::string_view word) {
  QuestionEntry entry;
  entry.id = Text(new_id("q-"));
  const auto halves = cut_at_colon(word);
  const auto department = halves.cut ? resolve(departments_of(state_), halves.first) : std::nullopt;
  if (department) entry.department = Text(*department);
  if (auto objection = take_text(department ? halves.second : word, entry.text)) return objection;
  checkin.questions.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::answer(std::string_view word) {
  const auto halves = cut_at_colon(word);
  Text id;
  if (auto objection = find(open_questions_of(state_), halves.first, msg::called_question, id)) return objection;
  if (halves.cut) {
    QuestionEntry entry;
    entry.id = id;
    if (auto objection = take_text(halves.second, entry.answer)) return objection;
    checkin.questions.push_back(std::move(entry));
  } else {
    checkin.answered.push_back(id);
  }
  return std::nullopt;
}

Verdict Draft::close(std::string_view word) {
  Text id;
  if (auto objection = find(open_actions_of(state_), word, msg::called_action, id)) return objection;
  checkin.closed.push_back(id);
  return std::nullopt;
}

Verdict Draft::drop(std::string_view word) {
  Text id;
  if (auto objection = find(open_actions_of(state_), word, msg::called_action, id)) return objection;
  checkin.dropped.push_back(id);
  return std::nullopt;
}

Verdict Draft::action(std::string_view word) {
  const auto owner = cut_at_colon(word);
  const auto due = cut_at_colon(owner.second);
  ActionEntry entry;
  if (!owner.cut || !due.cut) return unreadable(word, msg::shape_action);
  if (date(due.first, entry.due)) return unreadable(word, msg::shape_action);
  if (take_text(owner.first, entry.owner) || take_text(due.second, entry.title))
    return unreadable(word, msg::shape_action);
  entry.id = Text(new_id("a-"));
  checkin.actions.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::postpone(std::string_view word) {
  const auto halves = cut_at_colon(word);
  ActionEntry entry;
  if (!halves.cut || date(halves.second, entry.due)) return unreadable(word, msg::shape_postpone);
  if (auto objection = find(open_actions_of(state_), halves.first, msg::called_action, entry.id)) return objection;
  checkin.actions.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::milestone(std::string_view word) {
  const auto halves = cut_at_colon(word);
  MilestoneEntry entry;
  std::vector<Named> known;
  for (const auto& milestone : schedule_.milestones) known.push_back({*milestone.rule->id, milestone.rule->title->ja});
  if (half_width(halves.second) == "done")
    entry.done = true;
  else if (date(halves.second, entry.due))
    return unreadable(word, msg::shape_milestone);
  if (auto objection = find(known, halves.first, msg::called_milestone, entry.id)) return objection;
  checkin.milestones.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::decision(std::string_view word) {
  Text text;
  if (auto objection = take_text(word, text)) return objection;
  checkin.decisions.push_back(text);
  return std::nullopt;
}

Verdict Draft::midterm(std::string_view word) {
  const auto decision = from_id<MidtermDecision>(half_width(word));
  if (!decision) return unreadable(word, msg::shape_midterm);
  checkin.midterm = *decision;
  return std::nullopt;
}

Verdict Draft::would_miss(std::string_view word) {
  const auto percent = parse_decimal(word);
  if (!percent || *percent < 0 || *percent > 100) return unreadable(word, msg::shape_percent);
  checkin.would_miss_percent = *percent;
  return std::nullopt;
}

Verdict Draft::note(std::string_view word) { return take_text(word, checkin.notes); }
Verdict Draft::memo(std::string_view word) { return take_text(word, checkin.memo); }
Verdict Draft::comment(std::string_view word) { return take_text(word, checkin.comment); }

}  // namespace planner
