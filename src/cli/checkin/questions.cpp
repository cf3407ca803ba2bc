// Recording by questions on a terminal: resumes a draft, asks, shows what it comes to, records.
#include "cli/checkin/checkin_messages.hpp"
#include "cli/checkin/drafts.hpp"
#include "cli/checkin/examination_messages.hpp"
#include "cli/checkin/human_input.hpp"
#include "cli/checkin/questions_interview.hpp"
#include "cli/checkin/questions_messages.hpp"
#include "cli/checkin/record.hpp"
#include "cli/checkin/record_messages.hpp"
#include "cli/checkin/ways.hpp"
#include "cli/failure.hpp"
#include "planner/base/text.hpp"
#include "planner/read/read.hpp"

namespace planner {
namespace {

ExitCode say_kept(const Context& context, const std::string& path) {
  context.refuse(ExitCode::yes, msg::draft_kept, {{"path", path}});
  return context.refuse(ExitCode::yes, msg::draft_next);
}

class Session {
 public:
  Session(const Context& context, const ClientFiles& client, DraftPlace& place, Answers known)
      : context_(context), client_(client), place_(place), known_(std::move(known)), today_(client, context) {}

  ExitCode run() {
    if (const auto bad = unfit_day()) return *bad;
    print(say(msg::q_head, context_.language,
              {{"client", client_.dossier.engagement.client.name.value_or("")}, {"date", context_.today}}));
    print(say(msg::q_keys, context_.language));
    while (true) {
      Asker asker(context_, known_, [&](const Answers& answers) {
        not_kept_ = place_.save({context_.today, answers});
      });
      Interview interview(context_, client_, today_, asker);
      const bool finished = interview.run() && confirm(asker, interview.checkin());
      known_ = asker.answers();
      if (asker.halt() == Halt::back) {
        go_back();
        continue;
      }
      return finished ? finish(interview.checkin()) : leave(asker.halt() == Halt::left);
    }
  }

 private:
  void print(const std::string& line) { context_.system.print(printable(line) + "\n"); }

  std::string text_of(const CheckIn& checkin) const { return write_checkin(checkin); }

  /// A day on which nothing can be recorded is better said before thirteen questions than after them.
  std::optional<ExitCode> unfit_day() {
    CheckIn bare;
    bare.format = 1;
    bare.date = context_.today;
    const auto result = examine(client_, {say(msg::new_checkin, context_.language), text_of(bare)}, context_.today);
    if (result.findings.empty() || result.findings.front().code == "empty") return std::nullopt;
    print_findings(context_, result.findings, result.sources, true);
    return ExitCode::data;
  }

  void go_back() {
    if (known_.empty())
      print("  ! " + say(msg::q_first_one, context_.language));
    else
      known_.pop_back();
    not_kept_ = place_.save({context_.today, known_});
  }

  bool confirm(Asker& asker, const CheckIn& checkin) {
    const auto lines = summary_lines(checkin, today_.state(), *client_.playbook, context_.language);
    if (lines.empty()) return true;
    asker.head(say(msg::q_summary, context_.language, {{"date", context_.today}}));
    for (const auto& line : lines) asker.line("  " + truncate(line, asker.columns() - 2));
    const auto said = asker.ask_once(say(msg::q_record, context_.language));
    return said && is_yes(*said);
  }

  ExitCode finish(const CheckIn& checkin) {
    if (summary_lines(checkin, today_.state(), *client_.playbook, context_.language).empty()) {
      place_.discard();
      return context_.refuse(ExitCode::yes, msg::says_nothing);
    }
    const auto status = record(context_, client_, {say(msg::new_checkin, context_.language), text_of(checkin)});
    if (status != ExitCode::done)
      leave(false);
    else if (!context_.arguments.has("dry-run"))
      place_.discard();
    return status;
  }

  /// Says where the answers are.
  ExitCode leave(bool in_the_middle) {
    if (in_the_middle) context_.system.print("\n");
    if (known_.empty()) return context_.refuse(ExitCode::yes, msg::nothing_recorded);
    if (!place_.path()) return context_.refuse(ExitCode::yes, msg::draft_homeless);
    if (not_kept_)
      return context_.refuse(ExitCode::yes, msg::draft_not_kept,
                             {{"path", *place_.path()}, {"why", failure_words(not_kept_)}});
    return say_kept(context_, *place_.path());
  }

  const Context& context_;
  const ClientFiles& client_;
  DraftPlace& place_;
  Answers known_;
  Today today_;
  Failure not_kept_;
};

enum class Offer { accepted, declined, left };

Offer offer(const Context& context, const AnswerDraft& draft) {
  auto& system = context.system;
  const Args args{{"date", draft.date}, {"count", draft.answers.size()}};
  system.print(say(msg::draft_offer, context.language, args) + "\n");
  while (true) {
    system.print(say(msg::draft_resume, context.language) + " > ");
    const auto line = system.read_line();
    if (!line) return Offer::left;
    if (trim(*line).empty() || is_yes(*line)) return Offer::accepted;
    if (is_no(*line)) return Offer::declined;
  }
}

}  // namespace

ExitCode by_questions(const Context& context, const ClientFiles& client) {
  DraftPlace place(context.system, *client.dossier.engagement.id);
  AnswerDraft draft{context.today, {}};
  if (const auto kept = place.load(); kept && !kept->answers.empty()) {
    const auto answer = offer(context, *kept);
    if (answer == Offer::left) {
      context.system.print("\n");
      return say_kept(context, *place.path());
    }
    if (answer == Offer::accepted)
      draft = *kept;
    else
      place.discard();
  }
  // A resumed draft keeps its day: it speaks of that day's meeting and that day's figures.
  const Context on_its_day{context.system, context.arguments, context.language, context.language_given, draft.date};
  return Session(on_its_day, client, place, draft.answers).run();
}

}  // namespace planner
