// The law: 国民の祝日に関する法律 (昭和23年法律第178号), below 祝日法, as amended by 平成10年法律第141号 (from 2000),
// 平成13年法律第59号 (from 2003), 平成17年法律第43号 (from 2007), 平成26年法律第43号 (from 2016),
// 平成29年法律第63号 (from 2019) and 平成30年法律第57号 (from 2020).
#include "model/holidays_jp.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>

namespace planner {
namespace {

constexpr int first_year = 2000;
constexpr int last_year = 2099;
/// 祝日法 3条2項 and 3項 read differently from this year on (平成17年法律第43号).
constexpr int article_3_amended = 2007;

struct Years {
  int from = first_year;
  int to = last_year;
};

struct Name {
  std::string_view ja;
  std::string_view en;
};

struct FixedDay {
  Years years;
  unsigned month;
  unsigned day;
  Name name;
};

struct MondayDay {
  Years years;
  unsigned month;
  unsigned nth;
  Name name;
};

struct Equinox {
  Years years;
  unsigned month;
  double day_in_1980;
  Name name;
};

constexpr Years all_years{};
constexpr Name greenery_day{"みどりの日", "Greenery Day"};
constexpr Name emperors_birthday{"天皇誕生日", "Emperor's Birthday"};
constexpr Name marine_day{"海の日", "Marine Day"};
constexpr Name mountain_day{"山の日", "Mountain Day"};
constexpr Name aged_day{"敬老の日", "Respect for the Aged Day"};
constexpr Name sports_day{"スポーツの日", "Sports Day"};
constexpr Name substitute{"振替休日", "Substitute Holiday"};
constexpr Name in_between{"国民の休日", "Citizens' Holiday"};

/// 祝日法 2条. 2019: 平成30年法律第99号, whose days count as 国民の祝日, so that 3条3項 adds 4/30 and 5/2.
/// 2020 and 2021: 平成27年法律第33号 32条 moved three holidays for the Olympic Games.
constexpr auto fixed_days = std::to_array<FixedDay>({
    {all_years, 1, 1, {"元日", "New Year's Day"}},
    {all_years, 2, 11, {"建国記念の日", "National Foundation Day"}},
    {{2020, last_year}, 2, 23, emperors_birthday},
    {{first_year, 2006}, 4, 29, greenery_day},
    {{2007, last_year}, 4, 29, {"昭和の日", "Showa Day"}},
    {{2019, 2019}, 5, 1, {"天皇の即位の日", "Day of the Emperor's Accession"}},
    {all_years, 5, 3, {"憲法記念日", "Constitution Memorial Day"}},
    {{2007, last_year}, 5, 4, greenery_day},
    {all_years, 5, 5, {"こどもの日", "Children's Day"}},
    {{first_year, 2002}, 7, 20, marine_day},
    {{2020, 2020}, 7, 23, marine_day},
    {{2021, 2021}, 7, 22, marine_day},
    {{2020, 2020}, 7, 24, sports_day},
    {{2021, 2021}, 7, 23, sports_day},
    {{2016, 2019}, 8, 11, mountain_day},
    {{2020, 2020}, 8, 10, mountain_day},
    {{2021, 2021}, 8, 8, mountain_day},
    {{2022, last_year}, 8, 11, mountain_day},
    {{first_year, 2002}, 9, 15, aged_day},
    {{2019, 2019}, 10, 22, {"即位礼正殿の儀の行われる日", "Day of the Enthronement Ceremony"}},
    {all_years, 11, 3, {"文化の日", "Culture Day"}},
    {all_years, 11, 23, {"勤労感謝の日", "Labor Thanksgiving Day"}},
    {{first_year, 2018}, 12, 23, emperors_birthday},
});

constexpr auto monday_days = std::to_array<MondayDay>({
    {all_years, 1, 2, {"成人の日", "Coming of Age Day"}},
    {{2003, 2019}, 7, 3, marine_day},
    {{2022, last_year}, 7, 3, marine_day},
    {{2003, last_year}, 9, 3, aged_day},
    {{first_year, 2019}, 10, 2, {"体育の日", "Health and Sports Day"}},
    {{2022, last_year}, 10, 2, sports_day},
});

/// 新こよみ便利帳 (暦計算研究会, 恒星社厚生閣), valid 1980 to 2099; only the 官報 of the February before is official.
constexpr auto equinoxes = std::to_array<Equinox>({
    {all_years, 3, 20.8431, {"春分の日", "Vernal Equinox Day"}},
    {all_years, 9, 23.2488, {"秋分の日", "Autumnal Equinox Day"}},
});

Date date_in(int year, const FixedDay& row) { return make_date(year, row.month, row.day); }

Date date_in(int year, const MondayDay& row) {
  using namespace std::chrono;
  return Date{std::chrono::year{year} / month{row.month} / Monday[row.nth]};
}

Date date_in(int year, const Equinox& row) {
  constexpr double yearly_drift = 0.242194;
  const int elapsed = year - 1980;
  const int leap_days = elapsed / 4;
  return make_date(year, row.month, static_cast<unsigned>(row.day_in_1980 + yearly_drift * elapsed - leap_days));
}

template <class Table>
void add_rows(std::vector<NamedDay>& days, int year, const Table& table) {
  for (const auto& row : table) {
    if (row.years.from <= year && year <= row.years.to) days.push_back({date_in(year, row), row.name.ja, row.name.en});
  }
}

bool has(const std::vector<NamedDay>& days, Date date) {
  return std::ranges::find(days, date, &NamedDay::date) != days.end();
}

void add(std::vector<NamedDay>& days, Date date, const Name& name) {
  if (!has(days, date)) days.push_back({date, name.ja, name.en});
}

bool is_sunday(Date date) { return std::chrono::weekday{date} == std::chrono::Sunday; }

/// The 国民の祝日 themselves, in date order: what 3条 starts from.
std::vector<NamedDay> named_holidays(int year) {
  std::vector<NamedDay> days;
  add_rows(days, year, fixed_days);
  add_rows(days, year, monday_days);
  add_rows(days, year, equinoxes);
  std::ranges::sort(days, {}, &NamedDay::date);
  return days;
}

/// 祝日法 3条2項: the day after a Sunday holiday; since the amendment, the first one after it that is no 国民の祝日.
void add_substitutes(std::vector<NamedDay>& days, int year, const std::vector<NamedDay>& named) {
  for (const NamedDay& holiday : named) {
    if (!is_sunday(holiday.date)) continue;
    Date next = holiday.date + Days{1};
    while (year >= article_3_amended && has(named, next)) next += Days{1};
    add(days, next, substitute);
  }
}

/// 祝日法 3条3項: the day between two 国民の祝日; before the amendment neither a Sunday nor a substitute.
void add_days_between(std::vector<NamedDay>& days, int year, const std::vector<NamedDay>& named) {
  for (std::size_t i = 1; i < named.size(); ++i) {
    const Date between = named[i - 1].date + Days{1};
    if (named[i].date != between + Days{1}) continue;
    if (year < article_3_amended && is_sunday(between)) continue;
    add(days, between, in_between);
  }
}

}  // namespace

std::vector<NamedDay> japanese_holidays(int year) {
  const std::vector<NamedDay> named = named_holidays(year);
  std::vector<NamedDay> days = named;
  add_substitutes(days, year, named);
  add_days_between(days, year, named);
  std::ranges::sort(days, {}, &NamedDay::date);
  return days;
}

}  // namespace planner
