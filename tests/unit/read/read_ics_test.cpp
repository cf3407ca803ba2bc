#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>

#include "planner/read/read.hpp"
#include "support/load.hpp"
#include "support/paths.hpp"

using namespace planner;

namespace {

const Date from = make_date(2026, 1, 1);
const Date to = make_date(2027, 12, 31);

std::string calendar(const std::string& events) {
  return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n";
}

/// Its first line is the fourth of the calendar.
std::string event(const std::string& properties) { return "BEGIN:VEVENT\r\n" + properties + "END:VEVENT\r\n"; }

Result<std::vector<ClosedDay>> read(const std::string& text) { return read_ics(text, 7, from, to); }

/// "2026-05-01 2026-05-02": the closed days of a calendar that has nothing wrong.
std::string days(const Result<std::vector<ClosedDay>>& result) {
  REQUIRE(result.value);
  std::string text;
  for (const auto& day : *result.value) text += (text.empty() ? "" : " ") + iso(day.date);
  return text;
}

std::string days_of(const std::string& events) {
  const auto result = read(calendar(events));
  for (const auto& finding : result.findings) FAIL_CHECK(finding.text.in(Language::en));
  return days(result);
}

/// "severity code line: text" of each finding.
std::vector<std::string> said(const Result<std::vector<ClosedDay>>& result) {
  std::vector<std::string> texts;
  for (const auto& finding : result.findings)
    texts.push_back(std::string(severity_name(finding.severity)) + " " + std::string(finding.code) + " " +
                    std::to_string(finding.place.line) + ": " + finding.text.in(Language::en));
  return texts;
}

using Said = std::vector<std::string>;

}  // namespace

TEST_CASE("an all-day event closes its day, whatever its transparency") {
  const auto result =
      read(calendar(event("DTSTART;VALUE=DATE:20260501\r\nSUMMARY:Founding day\r\nTRANSP:TRANSPARENT\r\n")));
  CHECK(result.findings.empty());
  REQUIRE(result.value->size() == 1);
  const auto& day = result.value->front();
  CHECK(day.date == make_date(2026, 5, 1));
  CHECK(day.name.ja == "Founding day");
  CHECK(day.name.en == "Founding day");
  CHECK(day.source.empty());
  CHECK(day.place == Place{7, 4, 1});
}

TEST_CASE("the end of an all-day event is not closed") {
  CHECK(days_of(event("DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260502\r\n")) == "2026-05-01");
  CHECK(days_of(event("DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260504\r\n")) ==
        "2026-05-01 2026-05-02 2026-05-03");
  CHECK(days_of(event("DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260501\r\n")) == "2026-05-01");
}

TEST_CASE("a duration stands for an end") {
  CHECK(days_of(event("DTSTART;VALUE=DATE:20260501\r\nDURATION:P2D\r\n")) == "2026-05-01 2026-05-02");
  CHECK(days_of(event("DTSTART;VALUE=DATE:20261228\r\nDURATION:P1W\r\n")) ==
        "2026-12-28 2026-12-29 2026-12-30 2026-12-31 2027-01-01 2027-01-02 2027-01-03");
  CHECK(days_of(event("DTSTART:20260501T220000\r\nDURATION:PT3H\r\n")) == "2026-05-01 2026-05-02");
}

TEST_CASE("an event with a time closes the dates it covers, but not the one at whose midnight it ends") {
  CHECK(days_of(event("DTSTART:20260501T090000\r\nDTEND:20260501T170000\r\n")) == "2026-05-01");
  CHECK(days_of(event("DTSTART:20260501T180000\r\nDTEND:20260503T000000\r\n")) == "2026-05-01 2026-05-02");
  CHECK(days_of(event("DTSTART:20260501T180000\r\nDTEND:20260503T000001\r\n")) == "2026-05-01 2026-05-02 2026-05-03");
  CHECK(days_of(event("DTSTART:20260501T090000\r\n")) == "2026-05-01");
  CHECK(days_of(event("DTSTART:20260501T000000\r\n")) == "2026-05-01");
}

TEST_CASE("times count in the event's own zone") {
  CHECK(days_of(event("DTSTART;TZID=Asia/Tokyo:20260501T010000\r\nDTEND;TZID=Asia/Tokyo:20260501T020000\r\n")) ==
        "2026-05-01");
  CHECK(days_of(event(
            "DTSTART;TZID=America/New_York:20260501T230000\r\nDTEND;TZID=America/New_York:20260501T235900\r\n")) ==
        "2026-05-01");
  CHECK(days_of(event("DTSTART:20260501T230000Z\r\nDTEND:20260501T235900Z\r\n")) == "2026-05-01");
}

TEST_CASE("a rule is unrolled up to the end of the range") {
  CHECK(days_of(event("DTSTART;VALUE=DATE:20201225\r\nRRULE:FREQ=YEARLY\r\n")) == "2026-12-25 2027-12-25");
  CHECK(days_of(event("DTSTART;VALUE=DATE:20261005\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n")) ==
        "2026-10-05 2026-10-12 2026-10-19");
  CHECK(days_of(event("DTSTART;VALUE=DATE:20261005\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261102\r\n")) ==
        "2026-10-05 2026-10-19 2026-11-02");
  CHECK(days_of(event("DTSTART;VALUE=DATE:20251127\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\r\n")) ==
        "2026-11-26 2027-11-25");
  CHECK(days_of(event("DTSTART;VALUE=DATE:20260131\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3\r\n")) ==
        "2026-01-31 2026-02-28 2026-03-31");
  CHECK(days_of(event("DTSTART;VALUE=DATE:20251230\r\nDURATION:P4D\r\nRRULE:FREQ=YEARLY;COUNT=2\r\n")) ==
        "2026-01-01 2026-01-02 2026-12-30 2026-12-31 2027-01-01 2027-01-02");
}

TEST_CASE("several days of a recurring event with times") {
  CHECK(days_of(event("DTSTART:20260501T220000\r\nDTEND:20260502T020000\r\nRRULE:FREQ=MONTHLY;COUNT=2\r\n")) ==
        "2026-05-01 2026-05-02 2026-06-01 2026-06-02");
}

TEST_CASE("the last day of a rule is told in the event's zone when the file defines it") {
  const std::string tokyo =
      "BEGIN:VTIMEZONE\r\nTZID:Tokyo\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0900\r\n"
      "TZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
  const std::string until_the_third = "RRULE:FREQ=DAILY;UNTIL=20260502T230000Z\r\n";  // 3 May 08:00 in Tokyo
  CHECK(days_of(tokyo + event("DTSTART;TZID=Tokyo:20260501T080000\r\n" + until_the_third)) ==
        "2026-05-01 2026-05-02 2026-05-03");
  CHECK(days_of(tokyo + event("DTSTART;TZID=Tokyo:20260501T080000\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"
                              "EXDATE:20260501T230000Z\r\n")) == "2026-05-01 2026-05-03");
}

TEST_CASE("further dates and exceptions") {
  CHECK(days_of(event("DTSTART;VALUE=DATE:20260501\r\nRDATE;VALUE=DATE:20260601,20260701\r\n")) ==
        "2026-05-01 2026-06-01 2026-07-01");
  CHECK(days_of(event("DTSTART:20260501T100000\r\nRDATE;VALUE=PERIOD:20260601T220000/20260602T010000\r\n")) ==
        "2026-05-01 2026-06-01 2026-06-02");
  CHECK(days_of(event("DTSTART:20260501T100000\r\nRDATE;VALUE=PERIOD:20260601T220000/PT1H\r\n")) ==
        "2026-05-01 2026-06-01");
  CHECK(days_of(event("DTSTART;VALUE=DATE:20261005\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n"
                      "EXDATE;VALUE=DATE:20261012,20261026\r\n")) == "2026-10-05 2026-10-19");
  CHECK(days_of(event("DTSTART:20261005T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE:20261012T100000\r\n")) ==
        "2026-10-05 2026-10-19");
  CHECK(days_of(event("DTSTART:20261005T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE:20261012T110000\r\n")) ==
        "2026-10-05 2026-10-12 2026-10-19");
  CHECK(days_of(event("DTSTART:20261005T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;VALUE=DATE:20261012\r\n")) ==
        "2026-10-05 2026-10-19");
}

TEST_CASE("an occurrence that was moved or cancelled") {
  const std::string weekly =
      event("UID:a\r\nDTSTART;VALUE=DATE:20261005\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:A\r\n");
  CHECK(days_of(weekly + event("UID:a\r\nRECURRENCE-ID;VALUE=DATE:20261012\r\nDTSTART;VALUE=DATE:20261014\r\n")) ==
        "2026-10-05 2026-10-14 2026-10-19");
  CHECK(days_of(weekly + event("UID:a\r\nRECURRENCE-ID;VALUE=DATE:20261012\r\nDTSTART;VALUE=DATE:20261012\r\n"
                               "STATUS:CANCELLED\r\n")) == "2026-10-05 2026-10-19");
  // Before its series in the file, and of another series.
  CHECK(days_of(event("UID:a\r\nRECURRENCE-ID;VALUE=DATE:20261005\r\nDTSTART;VALUE=DATE:20261006\r\n") + weekly) ==
        "2026-10-06 2026-10-12 2026-10-19");
  CHECK(days_of(weekly + event("UID:b\r\nRECURRENCE-ID;VALUE=DATE:20261012\r\nDTSTART;VALUE=DATE:20261014\r\n")) ==
        "2026-10-05 2026-10-12 2026-10-14 2026-10-19");
}

TEST_CASE("a cancelled event closes nothing") {
  const auto result = read(calendar(event("DTSTART;VALUE=DATE:20260501\r\nSTATUS:CANCELLED\r\n")));
  CHECK(days(result).empty());
  CHECK(said(result) ==
        Said{"advice ics-no-event 1: the calendar has no event from Thu 1 Jan 2026 to Fri 31 Dec 2027"});
}

TEST_CASE("of two events of one day the first of the file gives the name; days come in order") {
  const auto result =
      read(calendar(event("DTSTART;VALUE=DATE:20260502\r\nSUMMARY:second\r\n") +
                    event("DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260503\r\nSUMMARY:both\r\n")));
  CHECK(days(result) == "2026-05-01 2026-05-02");
  CHECK(result.value->front().name.ja == "both");
  CHECK(result.value->back().name.ja == "second");
}

TEST_CASE("names: folded, escaped, missing") {
  const auto result =
      read(calendar(event("DTSTART;VALUE=DATE:20260501\r\nSUMMARY:夏季\r\n 休業\\, 本社\r\n") +
                    event("DTSTART;VALUE=DATE:20260502\r\n") + event("DTSTART;VALUE=DATE:20260503\r\nSUMMARY:  \r\n")));
  REQUIRE(result.value->size() == 3);
  CHECK((*result.value)[0].name.ja == "夏季休業, 本社");
  for (const std::size_t i : {1U, 2U}) {
    CHECK((*result.value)[i].name.ja == "休業日");
    CHECK((*result.value)[i].name.en == "closed");
  }
}

TEST_CASE("LF alone, a byte-order mark, lower case and two calendars in one file are read") {
  const std::string lf = "begin:vcalendar\nbegin:vevent\nDTSTART;VALUE=DATE:20260501\nend:vevent\nend:vcalendar\n";
  CHECK(days(read("\xEF\xBB\xBF" + lf)) == "2026-05-01");
  CHECK(days(read(lf + calendar(event("DTSTART;VALUE=DATE:20260601\r\n")))) == "2026-05-01 2026-06-01");
  CHECK(days(read("\n\n" + lf)) == "2026-05-01");
}

TEST_CASE("what is no calendar is an error") {
  for (const std::string text :
       {"", "hello", "[calendar]\nholidays = []\n", "<html></html>", "BEGIN:VCARD\nEND:VCARD\n"}) {
    const auto result = read(text);
    CHECK(!result.value);
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings.front().severity == Severity::error);
    CHECK(result.findings.front().code == "not-ics");
  }
  CHECK(said(read("\n\nhello\n")) == Said{"error not-ics 3: this is not an iCalendar file"});
  CHECK(!read(std::string(9U << 20U, 'x')).value);
}

TEST_CASE("a calendar that is cut off is an error, and what came before is read") {
  const std::string first = event("DTSTART;VALUE=DATE:20260501\r\n");
  const auto in_event = read("BEGIN:VCALENDAR\r\n" + first + "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:2026");
  CHECK(days(in_event) == "2026-05-01");
  CHECK(said(in_event) ==
        Said{"error ics-truncated 5: the calendar is cut off: the VEVENT that begins here is never closed"});
  const auto in_calendar = read("BEGIN:VCALENDAR\r\n" + first);
  CHECK(days(in_calendar) == "2026-05-01");
  CHECK(said(in_calendar) ==
        Said{"error ics-truncated 1: the calendar is cut off: the VCALENDAR that begins here is never closed"});
}

TEST_CASE("a calendar without events is told") {
  CHECK(said(read(calendar(""))) == Said{"advice ics-no-event 1: the calendar has no event"});
  CHECK(said(read(calendar(event("DTSTART;VALUE=DATE:19990501\r\n")))).size() == 1);
}

TEST_CASE("a broken event is told with its line and the others are read") {
  const std::string good = event("DTSTART;VALUE=DATE:20260501\r\n");  // lines 4 to 6
  const auto told = [&](const std::string& properties) {
    const auto result = read(calendar(good + event(properties) + good));
    CHECK(days(result) == "2026-05-01");
    REQUIRE(result.findings.size() == 1);
    return said(result).front();
  };
  const auto unreadable = [](const std::string& name) {
    return "advice ics-event 7: cannot read the " + name + " of this event, so it was left out";
  };
  CHECK(told("SUMMARY:x\r\n") == "advice ics-event 7: this event has no start (DTSTART) and was left out");
  CHECK(told("DTSTART:soon\r\n") == unreadable("DTSTART"));
  CHECK(told("DTSTART;VALUE=DATE:20260230\r\n") == unreadable("DTSTART"));
  CHECK(told("DTSTART:20260601T250000\r\n") == unreadable("DTSTART"));
  CHECK(told("DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20261301\r\n") == unreadable("DTEND"));
  CHECK(told("DTSTART;VALUE=DATE:20260601\r\nDURATION:long\r\n") == unreadable("DURATION"));
  CHECK(told("DTSTART;VALUE=DATE:20260601\r\nRRULE:FREQ=SOMETIMES\r\n") == unreadable("RRULE"));
  CHECK(told("DTSTART;VALUE=DATE:20260601\r\nRRULE:\r\n") == unreadable("RRULE"));
  CHECK(told("DTSTART;VALUE=DATE:20260601\r\nRRULE:FREQ=YEARLY;BYMONTH=13\r\n") == unreadable("RRULE"));
  CHECK(told("DTSTART;VALUE=DATE:20260601\r\nEXDATE:never\r\n") == unreadable("EXDATE"));
  CHECK(told("DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260501\r\n") ==
        "advice ics-event 7: this event ends before it begins and was left out");
  CHECK(told("DTSTART;VALUE=DATE:20260601\r\nDURATION:-P1D\r\n") ==
        "advice ics-event 7: this event ends before it begins and was left out");
  CHECK(told("DTSTART:20260601T100000\r\nRRULE:FREQ=HOURLY\r\n") ==
        "advice ics-event 7: this event recurs more often than daily and was left out");
}

TEST_CASE("an event whose END is missing harms no other") {
  const auto result =
      read(calendar("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260601\r\n" + event("DTSTART;VALUE=DATE:20260501\r\n")));
  CHECK(days(result) == "2026-05-01");
  CHECK(said(result) == Said{"advice ics-event 4: cannot read the VEVENT of this event, so it was left out"});
}

TEST_CASE("an event with an END too many, or too few, is broken") {
  for (const std::string inside : {"END:VALARM\r\n", "BEGIN:VALARM\r\n"}) {
    const auto result =
        read(calendar(event("DTSTART;VALUE=DATE:20260601\r\n" + inside) + event("DTSTART;VALUE=DATE:20260501\r\n")));
    CHECK(days(result) == "2026-05-01");
    CHECK(said(result) == Said{"advice ics-event 4: cannot read the VEVENT of this event, so it was left out"});
  }
}

TEST_CASE("an unreadable property that bears on no day does no harm") {
  CHECK(days_of(event("DTSTART;VALUE=DATE:20260501\r\nGEO:here\r\nX-MOOD:good\r\nnonsense\r\n"
                      "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\n")) == "2026-05-01");
}

TEST_CASE("an endless rule stops") {
  CHECK(days_of(event("DTSTART;VALUE=DATE:17000101\r\nRRULE:FREQ=DAILY\r\nSUMMARY:x\r\n")).size() == 730 * 11 - 1);
  CHECK(days_of(event("DTSTART;VALUE=DATE:20260501\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n")) == "2026-05-01");
  CHECK(days_of(event("DTSTART;VALUE=DATE:20260501\r\nDURATION:P99999999W\r\n")).size() == 610 * 11 - 1);
}

TEST_CASE("rules that would be looked for over centuries stop together") {
  std::string counted;
  for (int i = 0; i < 6; ++i)
    counted += event("DTSTART;VALUE=DATE:17000101\r\nRRULE:FREQ=DAILY;COUNT=200000\r\nSUMMARY:x\r\n");
  const auto late = event("DTSTART;VALUE=DATE:20260501\r\nRRULE:FREQ=DAILY;COUNT=3\r\nSUMMARY:y\r\n");
  const auto result = read(calendar(counted + late));
  const std::string text = "this calendar has too many recurring events, and of this one only the first time was read";
  CHECK(said(result) == Said{"advice ics-event 29: " + text, "advice ics-event 34: " + text});
  CHECK(result.value->size() == 730);
}

TEST_CASE("a few rules that never come are looked for, and then none by month or year") {
  std::string events;
  for (int i = 0; i < 12; ++i)
    events += event("DTSTART;VALUE=DATE:20260401\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\nSUMMARY:x\r\n");
  const auto result = read(calendar(events + event("DTSTART;VALUE=DATE:20260501\r\nRRULE:FREQ=MONTHLY;COUNT=2\r\n")));
  const auto texts = said(result);
  REQUIRE(texts.size() == 13);
  CHECK(texts[10].ends_with("cannot read the RRULE of this event, so it was left out"));
  CHECK(texts[11].ends_with("of this one only the first time was read"));
  CHECK(days(result) == "2026-04-01 2026-05-01");
}

TEST_CASE("a rule comes on the same days whether the range begins before it or long after") {
  std::mt19937 random(20260501);
  const auto pick = [&](std::vector<std::string> words) { return words[random() % words.size()]; };
  for (int i = 0; i < 400; ++i) {
    std::string rule = "RRULE:FREQ=" + pick({"DAILY", "WEEKLY", "WEEKLY;BYDAY=MO,TH", "MONTHLY", "MONTHLY;BYDAY=2TU",
                                             "MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "MONTHLY;BYMONTHDAY=15,31",
                                             "YEARLY", "YEARLY;BYMONTH=8;BYDAY=1MO", "YEARLY;BYYEARDAY=100"});
    rule += pick({"", ";INTERVAL=2", ";INTERVAL=3", ";INTERVAL=7"}) +
            pick({"", "", ";UNTIL=20261231T000000Z", ";COUNT=60"});
    const std::string day = pick({"20100131", "20120229", "20150401", "20191230", "20231115"});
    const std::string start = pick({"DTSTART;VALUE=DATE:" + day, "DTSTART:" + day + "T230000"});
    const std::string length = pick({"", "DURATION:P3D\r\n", "DURATION:PT5H\r\n"});
    if (start.find("VALUE") != std::string::npos && length.find("PT") != std::string::npos) continue;
    const auto text = calendar(event(start + "\r\n" + length + rule + "\r\nSUMMARY:x\r\n"));
    const auto whole = read_ics(text, 7, make_date(2009, 1, 1), to), late = read(text);
    std::string expected;
    for (const auto& closed : *whole.value)
      if (closed.date >= from) expected += (expected.empty() ? "" : " ") + iso(closed.date);
    CAPTURE(text);
    CHECK(days(late) == expected);
  }
}

TEST_CASE("an event of a century that comes every month closes each day once, in the name of what closed it first") {
  const auto result = read(calendar(event("DTSTART;VALUE=DATE:20260501\r\nSUMMARY:a\r\n") +
                                    event("DTSTART;VALUE=DATE:19130406\r\nDTEND;VALUE=DATE:20260816\r\n"
                                          "RRULE:FREQ=MONTHLY\r\nSUMMARY:b\r\n")));
  REQUIRE(result.value);
  const auto& closed = *result.value;
  CHECK(closed.size() == 730);
  for (std::size_t i = 1; i < closed.size(); ++i) CHECK(closed[i].date == closed[i - 1].date + Days{1});
  for (const auto& day : closed) CHECK(day.name.ja == (iso(day.date) == "2026-05-01" ? "a" : "b"));
}

TEST_CASE("zero bytes and broken UTF-8 are read without harm") {
  std::string text = calendar(event("DTSTART;VALUE=DATE:20260501\r\nSUMMARY:a\xff\xfe z\r\n"));
  text.replace(text.find(" z"), 1, 1, '\0');
  const auto result = read(text);
  CHECK(days(result) == "2026-05-01");
  CHECK(result.value->front().name.ja.find('\0') == std::string::npos);
  CHECK(result.value->front().name.ja.find('\xff') == std::string::npos);
}

TEST_CASE("text of any kind is survived") {
  std::mt19937 random(20260501);
  const std::string whole =
      calendar(event("UID:a\r\nDTSTART;VALUE=DATE:20260501\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU;COUNT=9\r\n"
                     "EXDATE;VALUE=DATE:20260504\r\nRDATE;VALUE=DATE:20260801\r\nSUMMARY:x\r\n") +
               event("UID:a\r\nRECURRENCE-ID;VALUE=DATE:20260505\r\nDTSTART:20260506T100000Z\r\nDURATION:P1DT2H\r\n"));
  for (std::size_t length = 0; length < whole.size(); ++length) read(whole.substr(0, length));
  for (int round = 0; round < 3000; ++round) {
    std::string text = whole;
    for (unsigned i = 0; i < 1 + random() % 4; ++i)
      text[random() % text.size()] = static_cast<char>(random() % 3 == 0 ? random() % 256 : '0' + random() % 43);
    const auto result = read(text);
    if (result.value)
      for (const auto& day : *result.value) CHECK((day.date >= from && day.date <= to));
  }
}

TEST_CASE("the example's holidays") {
  const auto text = test::read_text(test::examples_folder + "/harbor/holidays.ics");
  const auto result = read_ics(text, 0, make_date(2026, 11, 9), make_date(2027, 2, 14));
  CHECK(result.findings.empty());
  CHECK(days(result) ==
        "2026-12-24 2026-12-25 2026-12-26 2026-12-27 2026-12-28 2026-12-29 2026-12-30 2026-12-31 2027-01-01");
  CHECK((*result.value)[1].name.en == "Christmas Day");
  CHECK((*result.value)[4].name.en == "Boxing Day (substitute day)");
  CHECK(result.value->back().name.en == "New Year's Day");
}
