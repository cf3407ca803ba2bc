// Stage results in, documents out: the words for each reader. One function a document.
#pragma once

#include "planner/document/document.hpp"
#include "planner/model/calendar.hpp"
#include "planner/model/news.hpp"
#include "planner/schedule/schedule.hpp"
#include "planner/state/state.hpp"

namespace planner {

struct Assessment;

/// Who reads a document. A client's page is an allow-list: no champion's scores, no literacy, no memo.
enum class Audience { client, advisor };

/// What every document is made from: one client on one day.
struct Subject {
  const Dossier& dossier;
  const State& state;
  const Schedule& schedule;
  Date today;
  Language language = Language::ja;
  Audience audience = Audience::client;
  const Sources* sources = nullptr;  ///< for the files that evidence lies in; absent, no file is named
};

/// What a report is about: how it stands, the half-way decision, or the outcome; before the contract the proposal,
/// after it the handover.
enum class ReportKind { status, midterm, final, handover, proposal };
template <>
struct Ids<ReportKind> {
  static constexpr std::array<std::string_view, 5> names{"status", "midterm", "final", "handover", "proposal"};
};

struct ReportOptions {
  ReportKind kind = ReportKind::status;
  std::optional<Date> since;  ///< what changed after this day is news; absent: since the last held meeting before today
};

Document plan_document(const Subject& subject);

/// The agenda of one meeting.
Document agenda_document(const Subject& subject, const Meeting& meeting);

/// Minutes (議事録) of a recorded meeting; the subject is the client on the record's day.
Document minutes_document(const Subject& subject, const Meeting& meeting, const Record& record);

/// Closed days from one date to another, both included. Calendar entries are named by `id`: the engagement's, or the
/// country's.
struct ClosedDays {
  std::string id;
  std::vector<ClosedDay> days;
  Date from, to;
};
Document calendar_document(const ClosedDays& closed, Date today, Language language);

/// A report as of the subject's day: the client's page with its appendix. For the advisor a status report is the
/// pre-meeting brief; the other kinds hold everything that is known.
Document report_document(const Subject& subject, const Assessment& assessment, const ReportOptions& options = {});

/// A page to print out of the playbook: filled in for a client, or with room to write where there is none.
struct SheetRequest {
  const SheetRule& rule;
  const Playbook& playbook;
  const Subject* subject = nullptr;  ///< none: nothing is filled in of a client
  Language language = Language::ja;
  std::string department;          ///< an id: this department's page; empty: everybody's
  const UseCase* about = nullptr;  ///< the use case it is about, if any
  std::string about_department;    ///< what its department is called, where the client's files do not say
  bool runs_of_one = false;        ///< its runs are one person's, as the library has them
  bool measured = false;           ///< its minutes are no planning figures
};
Document sheet_document(const SheetRequest& request);

/// The pages that there are.
Document sheets_document(const Playbook& playbook, Language language);

/// Answered questions by department, those asked more than once marked.
Document faq_document(const Subject& subject);

/// The library of ready use cases; of one of its departments, when an id is given.
Document ready_use_cases_document(const Playbook& playbook, std::string_view department, Language language);

/// An item of a news shelf, and where it stands with each client.
struct ShelfItem {
  struct Applied {
    std::string client;
    Date date;
    std::string by;
  };
  const NewsItem* item = nullptr;
  std::vector<std::string> audience;  ///< whom it serves, in words
  std::vector<Applied> applied;
  std::vector<std::string> waiting;  ///< clients that it fits and that have not applied it
};
Document news_document(const std::vector<ShelfItem>& shelf, Language language);

}  // namespace planner
