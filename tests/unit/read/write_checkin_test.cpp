// What is written is what is read back: check-ins made at random, compared value by value.
#include <doctest/doctest.h>

#include <random>
#include <sstream>

#include "planner/read/read.hpp"

using namespace planner;

namespace {

/// Makes values at random. Texts are such as need care in TOML.
class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  int below(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most)); }
  bool maybe() { return below(2) == 0; }

  template <class T>
  void fill(Field<T>& field) {
    if (maybe()) field = make(T{});
  }
  template <class... Fields>
  void fill_all(Fields&... fields) {
    (fill(fields), ...);
  }
  Texts texts() {
    Texts made;
    for (int i = 1 + below(3); i > 0; --i) made.emplace_back(text());
    return made;
  }
  Text id() { return Text("a-" + std::to_string(random_())); }
  std::string text() {
    static const std::vector<std::string> pieces{"営業部", "\"",  "\\",   "\n", "\t",        "'''",  "\"\"\"",
                                                 "#",      " ",   "=",    "é",  "😀",         "\r\n", "]",
                                                 "}",      "\\u", "\x01", ",",  "2026-06-09"};
    std::string made = "t";
    for (int i = below(6); i > 0; --i) made += pieces[static_cast<std::size_t>(below(static_cast<int>(pieces.size())))];
    return made;
  }

 private:
  std::string make(std::string) { return text(); }
  int make(int) { return 1 + below(5); }
  double make(double) { return maybe() ? below(60) : below(100000) / 7.0 / 1000; }
  bool make(bool) { return maybe(); }
  Date make(Date) { return make_date(2026, 1, 1) + Days{below(700)}; }
  TimeOfDay make(TimeOfDay) { return {below(1440)}; }
  template <class E>
  requires std::is_enum_v<E> E make(E) { return static_cast<E>(below(static_cast<int>(Ids<E>::names.size()))); }

  std::mt19937 random_;
};

template <class T, class Fill>
std::vector<T> some(Maker& maker, Fill fill) {
  std::vector<T> made(static_cast<std::size_t>(maker.below(3)));
  for (auto& entry : made) fill(entry);
  return made;
}

void make_front(Maker& m, CheckIn& c) {
  c.format = 1;
  c.date = make_date(2026, 6, 9);
  m.fill_all(c.by, c.meeting, c.held, c.mode, c.invited, c.attended, c.sponsor, c.would_miss_percent, c.midterm);
  m.fill_all(c.notes, c.memo, c.comment, c.period.weeks, c.period.ended, c.period.reason);
  if (m.maybe()) c.attendees = m.texts();
  if (m.maybe()) c.absent = m.texts();
  for (auto* list : {&c.decisions, &c.closed, &c.dropped, &c.answered})
    if (m.maybe()) *list = m.texts();
  c.usage = some<Usage>(m, [&](Usage& u) {
    u.department = m.id();
    m.fill_all(u.active, u.regular, u.core, u.headcount, u.uses, u.hours, u.as_of, u.source);
  });
  c.chat.emplace();
  c.chat->asked = m.below(9);
  m.fill_all(c.chat->answered, c.chat->median_hours);
}

void make_work(Maker& m, CheckIn& c) {
  c.actions = some<ActionEntry>(m, [&](ActionEntry& a) {
    a.id = m.id();
    m.fill_all(a.title, a.owner, a.department, a.signal, a.reason, a.result, a.due);
  });
  c.goals = some<GoalEntry>(m, [&](GoalEntry& g) {
    g.goal.id = m.id();
    m.fill_all(g.value, g.approved, g.reason, g.goal.title, g.goal.unit, g.goal.owner, g.goal.kind, g.goal.metric);
    m.fill_all(g.goal.baseline, g.goal.target, g.goal.due);
    if (m.maybe()) g.goal.departments = {true, false, m.texts()};
  });
  c.use_cases = some<UseCaseEntry>(m, [&](UseCaseEntry& u) {
    u.use_case.id = m.id();
    m.fill_all(u.stage, u.reason, u.use_case.title, u.use_case.department, u.use_case.owner, u.use_case.how);
    m.fill_all(u.use_case.caution, u.use_case.minutes_before, u.use_case.minutes_after, u.use_case.runs_per_month);
    m.fill_all(u.use_case.value, u.use_case.ease, u.use_case.personal_data, u.use_case.in_procedure);
    m.fill_all(u.use_case.needs_integration, u.use_case.no_samples, u.use_case.expert_check);
    m.fill(u.use_case.template_reviewed);
  });
  c.milestones = some<MilestoneEntry>(m, [&](MilestoneEntry& e) {
    e.id = m.id();
    m.fill_all(e.note, e.done, e.due);
  });
  c.questions = some<QuestionEntry>(m, [&](QuestionEntry& q) {
    q.id = m.id();
    m.fill_all(q.text, q.department, q.answer, q.asked);
  });
}

void make_rest(Maker& m, CheckIn& c) {
  c.news = some<NewsEntry>(m, [&](NewsEntry& n) {
    n.title = Text(m.text());
    m.fill_all(n.tool, n.applied_by, n.use_case, n.date);
  });
  c.reasons = some<ReasonEntry>(m, [&](ReasonEntry& r) {
    r.code = m.id();
    r.people = m.below(9);
    m.fill(r.department);
  });
  c.meeting_changes = some<MeetingEntry>(m, [&](MeetingEntry& e) {
    e.number = 1 + m.below(8);
    m.fill_all(e.date, e.time, e.where, e.reason, e.cancelled);
  });
  c.departments = some<DepartmentEntry>(m, [&](DepartmentEntry& e) {
    auto& d = e.department;
    d.id = m.id();
    m.fill_all(d.name, d.manager, d.headcount, d.literacy, d.active_before, d.from, d.until, d.merged_into);
    if (d.literacy) d.literacy = 1 + m.below(5);
  });
  c.champions = some<ChampionEntry>(m, [&](ChampionEntry& e) {
    auto& p = e.champion;
    p.name = Text(m.text());
    if (m.maybe()) p.departments = m.texts();
    if (m.maybe()) p.email = Text("one@example.com");
    m.fill_all(p.deputy, p.it, p.business, p.communication, p.hours_per_week, p.from, p.until, p.status);
  });
}

CheckIn make_checkin(unsigned seed) {
  Maker maker(seed);
  CheckIn checkin;
  make_front(maker, checkin);
  make_work(maker, checkin);
  make_rest(maker, checkin);
  return checkin;
}

/// All that a check-in says, in words of the test's own: not by the tables of keys, which it tests.
class Telling {
 public:
  std::string text() const { return out_.str(); }

  template <class T>
  Telling& operator<<(const Field<T>& field) {
    out_ << '|';
    if (field) put(*field);
    return *this;
  }
  Telling& operator<<(const Texts& list) {
    out_ << '[';
    for (const auto& entry : list) *this << entry;
    out_ << ']';
    return *this;
  }
  template <class T>
  Telling& operator<<(const std::optional<T>& value) {
    if (value) *this << *value;
    return *this;
  }
  void name(std::string_view what) { out_ << '\n' << what; }

 private:
  void put(const std::string& value) { out_ << value; }
  void put(int value) { out_ << value; }
  void put(bool value) { out_ << (value ? "yes" : "no"); }
  void put(Date value) { out_ << iso(value); }
  void put(TimeOfDay value) { out_ << iso(value); }
  void put(double value) {
    out_.precision(17);
    out_ << value;
  }
  template <class E>
  requires std::is_enum_v<E>
  void put(E value) { out_ << id_of(value); }

  std::ostringstream out_;
};

void tell_front(Telling& t, const CheckIn& c) {
  t << c.format << c.date << c.by << c.meeting << c.held << c.mode << c.attendees << c.absent << c.invited
    << c.attended;
  t << c.sponsor << c.would_miss_percent << c.decisions << c.midterm << c.notes << c.memo << c.comment << c.closed;
  t << c.dropped << c.answered << c.period.weeks << c.period.ended << c.period.reason;
  for (const auto& u : c.usage) {
    t.name("usage");
    t << u.department << u.active << u.regular << u.core << u.headcount << u.uses << u.hours << u.as_of << u.source;
  }
  if (c.chat) t << c.chat->asked << c.chat->answered << c.chat->median_hours;
}

void tell_work(Telling& t, const CheckIn& c) {
  for (const auto& a : c.actions) {
    t.name("action");
    t << a.id << a.title << a.owner << a.department << a.signal << a.reason << a.result << a.due;
  }
  for (const auto& [place, g, value, approved, reason] : c.goals) {
    t.name("goal");
    t << value << approved << reason << g.id << g.title << g.unit << g.owner << g.kind << g.metric << g.baseline;
    t << g.target << g.due << g.departments.ids;
  }
  for (const auto& [place, u, stage, reason] : c.use_cases) {
    t.name("use case");
    t << stage << reason << u.id << u.title << u.department << u.owner << u.how << u.caution << u.minutes_before;
    t << u.minutes_after << u.runs_per_month << u.value << u.ease << u.personal_data << u.needs_integration;
    t << u.no_samples << u.expert_check << u.in_procedure << u.template_reviewed;
  }
  for (const auto& e : c.milestones) {
    t.name("milestone");
    t << e.id << e.note << e.done << e.due;
  }
  for (const auto& q : c.questions) {
    t.name("question");
    t << q.id << q.text << q.department << q.answer << q.asked;
  }
}

void tell_rest(Telling& t, const CheckIn& c) {
  for (const auto& n : c.news) {
    t.name("news");
    t << n.title << n.tool << n.applied_by << n.use_case << n.date;
  }
  for (const auto& r : c.reasons) {
    t.name("reason");
    t << r.code << r.department << r.people;
  }
  for (const auto& e : c.meeting_changes) {
    t.name("meeting");
    t << e.number << e.date << e.time << e.where << e.reason << e.cancelled;
  }
  for (const auto& [place, d] : c.departments) {
    t.name("department");
    t << d.id << d.name << d.manager << d.headcount << d.literacy << d.active_before << d.from << d.until;
    t << d.merged_into;
  }
  for (const auto& [place, p] : c.champions) {
    t.name("champion");
    t << p.name << p.deputy << p.email << p.departments << p.it << p.business << p.communication << p.hours_per_week;
    t << p.from << p.until << p.status;
  }
}

std::string told(const CheckIn& checkin) {
  Telling telling;
  tell_front(telling, checkin);
  tell_work(telling, checkin);
  tell_rest(telling, checkin);
  return telling.text();
}

}  // namespace

TEST_CASE("a check-in that is written and read again says the same") {
  for (unsigned seed = 1; seed <= 400; ++seed) {
    CAPTURE(seed);
    const auto checkin = make_checkin(seed);
    const auto text = write_checkin(checkin);
    const auto read = read_checkin(text, 0);
    for (const auto& finding : read.findings)
      FAIL_CHECK(finding.text.in(Language::en), " in line ", finding.place.line, " of\n", text);
    REQUIRE(read.value);
    CHECK(told(*read.value) == told(checkin));
    CHECK(write_checkin(*read.value) == text);
  }
}
