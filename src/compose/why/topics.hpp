// The topics of `why`, one function each; an argument that names nothing gives nothing.
#pragma once

#include "compose/why/explanation.hpp"

namespace planner {

std::optional<Document> why_weeks(const Asked& asked, std::string_view);
std::optional<Document> why_meeting(const Asked& asked, std::string_view number);
std::optional<Document> why_milestone(const Asked& asked, std::string_view id);
std::optional<Document> why_item(const Asked& asked, std::string_view id);
std::optional<Document> why_signal(const Asked& asked, std::string_view kind);
std::optional<Document> why_health(const Asked& asked, std::string_view);
std::optional<Document> why_goal(const Asked& asked, std::string_view id);
std::optional<Document> why_established(const Asked& asked, std::string_view);

}  // namespace planner
