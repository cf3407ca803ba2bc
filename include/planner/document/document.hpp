// A document: what a reader gets, already in words, before any format. Renderers see only this; they escape, they
// never compute. Charts carry their data, so that each format draws its own picture of the same numbers.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "planner/base/date.hpp"
#include "planner/base/image.hpp"
#include "planner/base/language.hpp"
#include "planner/base/value.hpp"

namespace planner {

struct Heading {
  int level = 2;  ///< 1 is the document's title; sections begin at 2
  std::string text;
};

enum class Tone { normal, lead, note, alert };

struct Paragraph {
  std::string text;
  Tone tone = Tone::normal;
};

struct Bullets {
  std::vector<std::string> items;
  bool numbered = false;
  bool boxes = false;  ///< to be ticked by hand
};

/// Names with their values, such as the head of a letter.
struct Particulars {
  std::vector<std::pair<std::string, std::string>> rows;
};

enum class Align { left, right, center };

/// What a column does where there is no room for its cells: folds them, cuts them, or keeps its room.
enum class Room { folds, cuts, keeps };

struct Column {
  std::string title;
  Align align = Align::left;
  Room room = Room::folds;
};

/// How something stands, as a colour says it beside the words.
enum class Light { none, green, yellow, red };

struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;
  std::string caption;
  bool form = false;            ///< empty cells are there to be written in by hand
  std::vector<Light> lights{};  ///< one a row, of the cell in `light_column`; or none at all
  std::size_t light_column = 0;
};

/// The picture of the period: bars for phases, lanes of marks for meetings and milestones.
struct Timeline {
  struct Bar {
    std::string title;
    Date start, end;
  };
  struct Mark {
    Date date;
    std::string label;
    bool crossed_out = false;
  };
  struct Lane {
    std::string title;
    char symbol = 'o';  ///< 'o' a meeting, 'd' a milestone
    std::vector<Mark> marks;
  };
  std::string title;
  std::string week_title, phase_title, today_title;
  Date start, end;
  std::vector<Bar> bars;
  std::vector<Lane> lanes;
  std::optional<Date> today;
};

/// A line over time, in percent, with an expected line and a level to reach.
struct LineChart {
  struct Point {
    Date date;
    std::string label;            ///< short date
    std::optional<double> value;  ///< percent; absent where it is not known
    double expected = 0;
  };
  std::string title, value_title, expected_title, level_title, unknown_title;
  std::vector<Point> points;
  double level = 0;
};

/// Bars that are divided into shares of one whole.
struct StackedBars {
  struct Row {
    std::string title;
    std::vector<double> shares;  ///< percent, one for each part; empty when not known
    std::string note;
  };
  std::string title, unknown_title;
  std::vector<std::string> parts;
  std::vector<Row> rows;
};

/// Bars from 0 to 100 percent, with where they are likely to end.
struct ProgressBars {
  struct Row {
    std::string title, note;
    std::optional<double> value, low, high;  ///< percent of the way from baseline to target
  };
  std::string title, unknown_title;
  std::vector<Row> rows;
};

/// Cards in the columns of a pipeline.
struct Board {
  struct Lane {
    std::string title;
    std::vector<std::string> cards;
  };
  std::string title;
  std::vector<Lane> lanes;
};

/// The end of the front page.
struct PageBreak {};

using Block = std::variant<Heading, Paragraph, Bullets, Particulars, Table, Timeline, LineChart, StackedBars,
                           ProgressBars, Board, PageBreak>;
using Blocks = std::vector<Block>;

/// A message ready to be sent: its first line is the subject.
struct Letter {
  Language language = Language::ja;
  struct Person {
    std::string name;            ///< as it is addressed
    std::string email, mention;  ///< empty where not known
  };
  std::string to_title, cc_title;
  std::string company;  ///< that they work for; empty where it goes without saying
  std::vector<Person> to, cc;
  std::string when;  ///< the day on which it is to be sent; empty for today
  std::string note;  ///< what whoever sends it has to know; such a letter calls nobody by itself
  std::string subject;
  std::vector<std::string> lines;  ///< its words; an empty line parts paragraphs
};

/// Whose paper it is.
struct Letterhead {
  std::string advisor, organization;
  std::string color;  ///< "#rrggbb", or empty
  std::optional<Image> logo;
};

/// Who invites to an entry.
struct Organizer {
  std::string name, email;
};

/// An entry of a calendar: a meeting, or (without a time) a whole day.
struct Event {
  std::string uid;              ///< of the entries of one uid, a calendar keeps the one with the highest sequence
  int sequence = 0;             ///< 0 or more
  Date made_on;                 ///< the day that the entry was made on
  Date date;                    ///< its first moment: this day,
  std::optional<TimeOfDay> at;  ///< at this time in `timezone`; absent: the whole day
  int minutes = 0;              ///< its length, where it has a time
  std::string timezone;         ///< IANA name such as "Asia/Tokyo"
  std::string title, place, description;
  std::optional<Organizer> organizer;
  std::optional<int> alarm;  ///< minutes from the alarm to the start
  bool cancelled = false;
};

struct Document {
  std::string title;
  std::string subtitle;
  Language language = Language::ja;
  Letterhead letterhead;
  Blocks blocks;
  std::vector<Letter> letters;
  Value facts;                 ///< for JSON
  std::optional<Table> sheet;  ///< for CSV
  std::vector<Event> events;   ///< for calendar files
};

}  // namespace planner
