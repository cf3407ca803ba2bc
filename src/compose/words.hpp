// Names and small phrases that several documents share.
#pragma once

#include <string>
#include <string_view>

#include "planner/compose/compose.hpp"

namespace planner {

/// A department's name; the id where it has none.
std::string department_name(const State& state, std::string_view id);
/// Departments of a goal or training: their names, or "all".
std::string departments_text(const Subject& subject, const DepartmentChoice& choice);
/// Who an action waits for: its owner, the deputy of one who has left, or the words for nobody yet.
std::string action_owner(const Subject& subject, const ActionState& action, Date day);
/// 要記入 where a file does not say.
std::string or_to_fill_in(const Text& text, Language language);
std::string to_fill_in(Language language);
/// A number as short as it is exact to one decimal, with its unit.
std::string figure(double value, Language language, const Text& unit = {});
/// 5月7日（木）15:00〜16:00
std::string meeting_time(const Meeting& meeting, Language language);
/// 15:00–16:00
std::string meeting_hours(const Meeting& meeting, Language language);
std::string end_time(const Meeting& meeting);
/// オンライン, or the place, or both.
std::string meeting_where(const Meeting& meeting, Language language);
/// From when to when and how many weeks; where it ended early, in which of them.
std::string period_words(const Schedule& schedule, Language language);
std::string phase_title(const Subject& subject, std::string_view id);
std::string role_title(const Subject& subject, Role role);
/// The reasons of a meeting that a reader has to know: why it is not where the cadence has it.
std::string remark(const Meeting& meeting, Language language);
/// Whether a reader may see a signal: some are for the advisor alone.
bool shows_signal(const Subject& subject, std::string_view kind);
/// Whether an item is shown as that of its signal.
bool shows_signal(const Subject& subject, const AgendaItem& item);
/// What an item looks at; nothing where that is a signal which the reader does not see.
std::string focus_of(const Subject& subject, const AgendaItem& item);
/// What the subject's reader calls a signal: a client never reads the advisor's word for it.
std::string signal_title(const Subject& subject, std::string_view kind);
Letterhead letterhead(const Dossier& dossier);

}  // namespace planner
