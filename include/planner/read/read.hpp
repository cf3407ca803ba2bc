// Text in, model out. Each reader gives what it could read and every finding of the file in one run; nothing throws.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "planner/base/finding.hpp"
#include "planner/model/calendar.hpp"
#include "planner/model/checkin.hpp"
#include "planner/model/engagement.hpp"
#include "planner/model/news.hpp"
#include "planner/model/playbook.hpp"

namespace planner {

/// `file` is the index of the text among the sources; it becomes part of every place.
Result<Engagement> read_engagement(std::string_view text, std::uint32_t file);
Result<CheckIn> read_checkin(std::string_view text, std::uint32_t file);
/// A playbook whole in itself, or with `base = "builtin"` one that says only what differs from the built-in one: an
/// entry with a known id changes the keys it gives, a new id adds an entry, a list inside an entry is given whole.
/// `base_file` is the index of the built-in playbook's text among the sources.
Result<Playbook> read_playbook(std::string_view text, std::uint32_t file, std::uint32_t base_file = 0);

/// An item of a news shelf.
Result<NewsItem> read_news(std::string_view text, std::uint32_t file);

/// A check-in as a file: what is known of it, in the order of its documentation. Reading it gives it back.
std::string write_checkin(const CheckIn& checkin);
/// An engagement likewise; meetings changed one by one are not written.
std::string write_engagement(const Engagement& engagement);

/// The days of a calendar file's events between two dates, recurrences unrolled.
Result<std::vector<ClosedDay>> read_ics(std::string_view text, std::uint32_t file, Date from, Date to);

/// Cross-checks: every reference, order and limit that one value alone cannot show.
Findings validate(const Engagement& engagement, const Playbook& playbook);
Findings validate(const Playbook& playbook);
/// A check-in against the engagement and the check-ins before it, in order of date.
Findings validate(const std::vector<CheckIn>& checkins, const Engagement& engagement, const Playbook& playbook);

}  // namespace planner
