// The proposal (ご提案): what the client gets before there is a contract. One page, honest about what is not known.
#include <algorithm>
#include <set>

#include "compose/plan_sections.hpp"
#include "compose/proposal_messages.hpp"
#include "compose/touches.hpp"
#include "compose/words.hpp"
#include "planner/assess/readiness.hpp"
#include "planner/assess/rounding.hpp"
#include "planner/base/text.hpp"
#include "planner/compose/before_and_after.hpp"

namespace planner {
namespace {

class Proposal {
 public:
  Proposal(const Subject& subject, const Assessment& assessment)
      : subject_(subject), assessment_(assessment), engagement_(subject.dossier.engagement) {}

  Blocks blocks() {
    add(Paragraph{text(msg::proposal_lead, {{"weeks", subject_.schedule.weeks}}), Tone::lead});
    present();
    add_supports(blocks_, subject_);
    period();
    line_and_point();
    ask();
    return std::move(blocks_);
  }

 private:
  std::string text(const Message& message, const Args& args = {}) const {
    return say(message, subject_.language, args);
  }
  template <class B>
  void add(B block) {
    blocks_.emplace_back(std::move(block));
  }
  void section(const Message& title) { add(Heading{2, text(title)}); }
  std::string date(Date day) const { return short_date(day, subject_.language); }
  Date day() const { return std::max(subject_.today, subject_.schedule.start); }

  void present() {
    static constexpr std::array<const Message*, 3> stands{&msg::now_fresh, &msg::now_stalled, &msg::now_restart};
    section(msg::proposal_now);
    const auto situation = engagement_.client.situation.value_or(Situation::fresh);
    // Once it has begun, the figures say how it stands.
    if (subject_.today < subject_.schedule.start) add(Paragraph{text(*stands[static_cast<std::size_t>(situation)])});
    Particulars known;
    bool all = true;
    const auto row = [&](const Message& name, const std::optional<std::string>& value) {
      known.rows.emplace_back(text(name), value.value_or(text(msg::not_heard)));
      all = all && value;
    };
    row(msg::now_people, people());
    row(msg::now_tool, tools());
    row(msg::now_users, users());
    row(msg::now_trainings, trainings());
    row(msg::now_tasks, tasks());
    row(msg::now_champions, champions());
    add(std::move(known));
    if (!all) add(Paragraph{text(msg::not_heard_note), Tone::note});
  }

  std::optional<std::string> people() const {
    int departments = 0, people = 0;
    for (const auto& department : subject_.state.departments) {
      if (!counts_on(department, day())) continue;
      ++departments;
      people += department.headcount.value_or(0);
    }
    if (departments == 0) return std::nullopt;
    return text(msg::now_people_text, {{"departments", departments}, {"people", people}});
  }

  std::optional<std::string> tools() const {
    std::vector<std::string> names;
    for (const auto& tool : engagement_.tools) names.push_back(*tool.name);
    return names.empty() ? std::nullopt : std::optional(join(names, list_separator(subject_.language)));
  }

  /// As recorded last; before any record as the departments said at the start, when all of them did.
  std::optional<std::string> users() const {
    const auto* figures = assessment_.figures();
    if (figures && figures->adoption) {
      const Args args{{"people", figures->headcount_reported},
                      {"active", figures->active},
                      {"percent", to_tenth(percent(*figures->adoption))},
                      {"date", date(figures->date)}};
      return text(msg::now_users_text, args);
    }
    int people = 0, active = 0;
    for (const auto& department : subject_.state.departments) {
      if (!department.active_before) return std::nullopt;
      people += department.headcount.value_or(0);
      active += *department.active_before;
    }
    if (people == 0) return std::nullopt;
    return text(msg::now_users_before,
                {{"people", people}, {"active", active}, {"percent", to_tenth(active * 100.0 / people)}});
  }

  const Training* last_training() const {
    const Training* last = nullptr;
    for (const auto& training : engagement_.trainings)
      if (*training.date <= subject_.today && (!last || *last->date <= *training.date)) last = &training;
    return last;
  }
  int training_count() const {
    return static_cast<int>(std::ranges::count_if(
        engagement_.trainings, [&](const Training& training) { return *training.date <= subject_.today; }));
  }

  std::optional<std::string> trainings() const {
    const auto* last = last_training();
    if (!last) return std::nullopt;
    return text(
        msg::now_trainings_text,
        {{"count", training_count()}, {"date", long_date(*last->date, subject_.language)}, {"title", *last->title}});
  }

  std::optional<std::string> tasks() const {
    if (engagement_.tasks.empty()) return std::nullopt;
    return text(msg::now_tasks_text, {{"count", engagement_.tasks.size()}});
  }

  std::optional<std::string> champions() const {
    const auto covers = champion_cover(subject_.state, *subject_.dossier.playbook, day());
    const auto covered =
        std::ranges::count_if(covers, [](const ChampionCover& cover) { return !cover.champions.empty(); });
    if (covered == 0) return std::nullopt;
    std::set<std::string> people;
    for (const auto& cover : covers)
      for (const auto* champion : cover.champions) people.insert(*champion->name);
    return text(msg::now_champions_text,
                {{"departments", covers.size()}, {"covered", static_cast<int>(covered)}, {"people", people.size()}});
  }

  std::vector<const Meeting*> meetings() const {
    std::vector<const Meeting*> found;
    for (const auto& meeting : subject_.schedule.meetings)
      if (meeting.takes_place()) found.push_back(&meeting);
    return found;
  }

  void period() {
    const auto& schedule = subject_.schedule;
    section(msg::proposal_period);
    Particulars rows;
    rows.rows.emplace_back(
        text(msg::period_row),
        text(msg::period_row_text, {{"start", schedule.start}, {"end", schedule.end}, {"weeks", schedule.weeks}}));
    const auto all = meetings();
    if (!all.empty())
      rows.rows.emplace_back(text(msg::meetings_row), text(msg::meetings_row_text, {{"count", all.size()},
                                                                                    {"first", date(all.front()->date)},
                                                                                    {"last", date(all.back()->date)}}));
    std::vector<std::string> phases;
    for (const auto& phase : schedule.phases)
      if (phase.end >= schedule.start)
        phases.push_back(
            text(msg::phase_until, {{"phase", phase.rule->title->in(subject_.language)}, {"date", date(phase.end)}}));
    rows.rows.emplace_back(text(msg::phases_row), join(phases, " → "));
    for (const auto& milestone : schedule.milestones)
      if (milestone.rule->after_end.value_or(false))
        rows.rows.emplace_back(milestone.rule->title->in(subject_.language), date(milestone.due));
    add(std::move(rows));
  }

  int longest_gap() const {
    int longest = 0;
    const auto all = meetings();
    for (std::size_t i = 1; i < all.size(); ++i)
      longest = std::max(longest, days_between(all[i - 1]->date, all[i]->date));
    return longest;
  }

  void line_and_point() {
    section(msg::proposal_line);
    Table table;
    for (const auto* title : {&msg::line_what, &msg::line_point, &msg::line_line})
      table.columns.push_back({text(*title), Align::left});
    const auto row = [&](const Message& what, std::string point, std::string line) {
      table.rows.push_back({text(what), std::move(point), std::move(line)});
    };
    const auto* last = last_training();
    row(msg::line_touches,
        last ? text(msg::line_point_touches, {{"count", training_count()}}) : text(msg::line_point_none),
        text(msg::line_line_touches, {{"count", meetings().size()}}));
    row(msg::line_gap,
        last ? text(msg::line_point_gap, {{"days", days_between(*last->date, subject_.today)}})
             : text(msg::line_point_gap_none),
        text(msg::line_line_gap, {{"days", longest_gap()}}));
    row(msg::line_measure, text(msg::line_point_measure), text(msg::line_line_measure));
    row(msg::line_renewal, text(msg::line_point_news), text(msg::line_line_renewal));
    const auto days = touches(subject_);
    if (!days.empty() && !assessment_.history.empty())
      row(msg::line_so_far, "–",
          text(msg::line_so_far_text,
               {{"touches", days.size()}, {"date", date(*days.rbegin())}, {"news", subject_.state.news.size()}}));
    add(std::move(table));
  }

  void ask() {
    section(msg::proposal_ask);
    const double hours = subject_.dossier.playbook->threshold("champion_hours");
    add(Bullets{
        {text(msg::ask_of_sponsor), text(msg::ask_for_champions, {{"hours", hours}}), text(msg::ask_for_counts)}});
    if (subject_.today < subject_.schedule.start)
      add(Paragraph{text(msg::ask_next, {{"start", subject_.schedule.start}})});
  }

  const Subject& subject_;
  const Assessment& assessment_;
  const Engagement& engagement_;
  Blocks blocks_;
};

}  // namespace

Document proposal_document(const Subject& subject, const Assessment& assessment) {
  Document document;
  document.language = subject.language;
  document.title = say(msg::proposal_title, subject.language, {{"client", *subject.dossier.engagement.client.name}});
  document.subtitle = long_date(subject.today, subject.language);
  document.letterhead = letterhead(subject.dossier);
  document.blocks = Proposal(subject, assessment).blocks();
  return document;
}

}  // namespace planner
