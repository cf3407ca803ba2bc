// Reports of the examples, for tests of what stands on their pages.
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "planner/assess/adapt.hpp"
#include "planner/assess/assessment.hpp"
#include "planner/compose/compose.hpp"
#include "planner/render/render.hpp"
#include "support/load.hpp"

namespace planner::test {

inline const std::vector<std::string> example_names{"minato", "hikari", "aoba", "harbor", "smallest"};

inline Date day(const char* text) { return *parse_date(text); }

/// A client on a day, worked out once for all of its reports.
class ClientOn {
 public:
  ClientOn(const Dossier& dossier, Date as_of)
      : dossier_(dossier),
        as_of_(as_of),
        state_(fold(dossier.engagement, dossier.checkins, as_of)),
        schedule_(make_adapted_schedule(dossier, as_of)),
        assessment_(assess(dossier, as_of)) {}

  Document report(ReportOptions options = {}, Audience audience = Audience::client) const {
    const auto language = dossier_.engagement.language.value_or(Language::ja);
    return report_document({dossier_, state_, schedule_, as_of_, language, audience}, assessment_, options);
  }

 private:
  const Dossier& dossier_;
  Date as_of_;
  State state_;
  Schedule schedule_;
  Assessment assessment_;
};

inline Document report_of(const Dossier& dossier, Date as_of, ReportOptions options = {},
                          Audience audience = Audience::client) {
  return ClientOn(dossier, as_of).report(options, audience);
}

/// In every format, one after the other.
inline std::string all_formats(const Document& document) {
  std::string text;
  for (const auto format : {Format::text, Format::markdown, Format::json}) text += render(document, format);
  return text;
}

inline bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// The days on which something was recorded, and the day after the last.
inline std::vector<Date> days_of(const Dossier& dossier) {
  std::set<Date> days{*dossier.engagement.period.start};
  for (const auto& checkin : dossier.checkins) days.insert(*checkin.date);
  days.insert(*days.rbegin() + Days{1});
  return {days.begin(), days.end()};
}

inline constexpr std::array report_kinds{ReportKind::status, ReportKind::midterm, ReportKind::final};

}  // namespace planner::test
