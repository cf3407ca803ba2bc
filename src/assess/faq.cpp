#include "planner/assess/faq.hpp"

#include <algorithm>
#include <cmath>

#include "planner/base/text.hpp"

namespace planner {
namespace {

/// Fewer characters than these say too little of what is asked.
constexpr std::size_t telling_characters = 4;

constexpr char32_t no_break_space = 0xA0, first_letter_beyond_ascii = 0xC0;
constexpr char32_t first_sign = 0x2000, last_sign = 0x303F, iteration_mark = 0x3005;
constexpr char32_t first_hiragana = 0x3041, last_hiragana = 0x309F;

bool is_letter_or_digit(char32_t point) {
  if (point < no_break_space) return (point >= U'a' && point <= U'z') || (point >= U'0' && point <= U'9');
  const bool sign = point >= first_sign && point <= last_sign && point != iteration_mark;
  return point >= first_letter_beyond_ascii && !sign;
}

bool is_no_hiragana(char32_t point) { return point < first_hiragana || point > last_hiragana; }

/// Letters and digits alone, small and half-width.
std::string bare(std::string_view text) { return kept_characters(case_folded(text), is_letter_or_digit); }

/// What a Japanese question is about, without particles and endings; nothing where it has none to leave out.
std::string topic_of(const std::string& question) {
  const auto topic = kept_characters(question, is_no_hiragana);
  return topic.size() < question.size() ? topic : std::string();
}

bool joins(const FaqEntry& entry, const QuestionState& question, double near_percent) {
  return std::ranges::any_of(entry.asked, [&](const QuestionState* other) {
    return same_question(*other->text, *question.text, near_percent);
  });
}

}  // namespace

bool same_question(std::string_view a_text, std::string_view b_text, double near_percent) {
  const auto a = bare(a_text), b = bare(b_text);
  if (a == b) return true;
  const auto topic = topic_of(a);
  if (character_count(topic) >= telling_characters && topic == topic_of(b)) return true;
  const auto shorter = static_cast<double>(std::min(character_count(a), character_count(b)));
  const auto most = std::floor(shorter * near_percent / 100);
  return most >= 1 && static_cast<double>(edit_distance(a, b)) <= most;
}

const QuestionState& FaqEntry::answer() const {
  const QuestionState* best = asked.front();
  for (const auto* question : asked)
    if (question->answered && (question->answer || !best->answer)) best = question;
  return *best;
}

std::vector<FaqEntry> gather_faq(const State& state, const Playbook& playbook) {
  const double near_percent = playbook.threshold("faq_near_percent");
  std::vector<const QuestionState*> questions;
  for (const auto& question : state.questions)
    if (question.text) questions.push_back(&question);
  std::ranges::stable_sort(questions, {}, &QuestionState::asked);
  std::vector<FaqEntry> entries;
  for (const auto* question : questions) {
    const auto known =
        std::ranges::find_if(entries, [&](const FaqEntry& entry) { return joins(entry, *question, near_percent); });
    if (known == entries.end())
      entries.push_back({{question}});
    else
      known->asked.push_back(question);
  }
  std::erase_if(entries, [](const FaqEntry& entry) {
    return std::ranges::none_of(entry.asked, [](const QuestionState* one) { return one->answered.has_value(); });
  });
  return entries;
}

}  // namespace planner
