#include "planner/base/language.hpp"

#include <fmt/format.h>

#include <array>

namespace planner {
namespace {

struct Habits {
  std::string_view code;
  std::array<std::string_view, 7> weekdays;  // from Sunday
  std::array<std::string_view, 12> months;
  fmt::string_view long_date, short_date, plain_date,
      tiny_date;  // 0 year, 1 month number, 2 month name, 3 day, 4 weekday
  std::string_view separator, sentence_separator, bullet;
};

constexpr std::array<Habits, 2> habits{{
    {"ja",
     {"日", "月", "火", "水", "木", "金", "土"},
     {"1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"},
     "{0}年{2}{3}日（{4}）",
     "{2}{3}日（{4}）",
     "{2}{3}日",
     "{1}/{3}",
     "、",
     "。",
     "・"},
    {"en",
     {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
     {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
     "{4} {3} {2} {0}",
     "{4} {3} {2}",
     "{3} {2}",
     "{3} {2}",
     ", ",
     "; ",
     "- "},
}};

const Habits& of(Language language) { return habits[static_cast<std::size_t>(language)]; }

std::string written(Date date, Language language, fmt::string_view pattern) {
  const auto& way = of(language);
  const unsigned month = month_of(date);
  return fmt::format(fmt::runtime(pattern), year_of(date), month, way.months[month - 1], day_of(date),
                     weekday_name(std::chrono::weekday{date}, language));
}

}  // namespace

std::optional<Language> parse_language(std::string_view code) {
  for (std::size_t i = 0; i < habits.size(); ++i)
    if (habits[i].code == code) return static_cast<Language>(i);
  return std::nullopt;
}

std::string_view language_code(Language language) { return of(language).code; }

std::span<const std::string_view> language_codes() {
  static constexpr std::array codes{habits[0].code, habits[1].code};
  static_assert(codes.size() == habits.size());
  return codes;
}

std::string long_date(Date date, Language language) { return written(date, language, of(language).long_date); }
std::string short_date(Date date, Language language) { return written(date, language, of(language).short_date); }
std::string plain_date(Date date, Language language) { return written(date, language, of(language).plain_date); }
std::string tiny_date(Date date, Language language) { return written(date, language, of(language).tiny_date); }
std::string_view weekday_name(std::chrono::weekday day, Language language) {
  return of(language).weekdays[day.c_encoding()];
}
std::string_view list_separator(Language language) { return of(language).separator; }
std::string_view sentence_separator(Language language) { return of(language).sentence_separator; }
std::string_view bullet_sign(Language language) { return of(language).bullet; }

}  // namespace planner
