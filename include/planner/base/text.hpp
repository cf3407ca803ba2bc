// Text as it is seen: display width, folding, safe printing. All text is UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace planner {

/// Columns that a terminal needs: 2 for full-width characters, 0 for combining ones.
std::size_t display_width(std::string_view text);

/// Padded with blanks to `width` columns, on the right or (for numbers) on the left; longer text stays whole.
std::string pad_right(std::string_view text, std::size_t width);
std::string pad_left(std::string_view text, std::size_t width);

/// Folded to lines of at most `width` columns: at blanks, or between full-width characters, never before a closing
/// mark such as 、 or ）. A word that is longer than a line is broken. At least one line.
std::vector<std::string> fold(std::string_view text, std::size_t width);

/// Cut to `width` columns, with … at the end when something was cut.
std::string truncate(std::string_view text, std::size_t width);

/// Fit for a terminal or a line-based file: no control characters, no bidirectional overrides, no invalid UTF-8;
/// each is shown as a replacement character, line breaks and tabs as one blank.
std::string printable(std::string_view text);

bool valid_utf8(std::string_view text);

/// Canonically composed (NFC), so that names typed on different systems compare equal. Invalid text stays as it is.
std::string normalized(std::string_view text);

/// Lower-cased and compatibility-folded (full-width to half-width): for comparing what people typed.
std::string case_folded(std::string_view text);

/// Characters of a text, as code points.
std::size_t character_count(std::string_view text);

/// The characters of a text that `keep` holds for.
std::string kept_characters(std::string_view text, bool (*keep)(char32_t));

/// The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to `word`, if it is near enough to be what was meant.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string_view trim(std::string_view text);

}  // namespace planner
