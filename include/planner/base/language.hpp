// The languages planner speaks, and how each writes dates. A new language: one row in language.cpp, one text more
// in Words and Message.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "planner/base/date.hpp"

namespace planner {

enum class Language { ja, en };

std::optional<Language> parse_language(std::string_view code);
std::string_view language_code(Language language);
/// The codes of all languages, in the order of Language.
std::span<const std::string_view> language_codes();

/// The same words in each language, as files give them.
struct Words {
  std::string ja;
  std::string en;
  const std::string& in(Language language) const { return language == Language::ja ? ja : en; }
};

/// 2026年5月7日（木） · Thu 7 May 2026
std::string long_date(Date date, Language language);
/// 5月7日（木） · Thu 7 May
std::string short_date(Date date, Language language);
/// 5月7日 · 7 May
std::string plain_date(Date date, Language language);
/// 5/7 · 7 May
std::string tiny_date(Date date, Language language);
/// 木 · Thu
std::string_view weekday_name(std::chrono::weekday day, Language language);
/// Joins with 、 or a comma and a blank.
std::string_view list_separator(Language language);
/// What an item of a list begins with: ・ or a hyphen and a blank.
std::string_view bullet_sign(Language language);
/// Between sentences that are written one after the other without their last stop: 。 or a semicolon and a blank.
std::string_view sentence_separator(Language language);

}  // namespace planner
