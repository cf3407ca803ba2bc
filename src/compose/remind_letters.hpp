// Private to remind: notes sorted to readers, and what each reads.
#pragma once

#include <string>
#include <vector>

#include "planner/compose/remind.hpp"

namespace planner {

/// One thing that a letter says: a text of the note, which lives longer, or a line to the advisor.
struct Entry {
  const ReminderNote* note = nullptr;
  const NoteText* text = nullptr;
  std::string line;
  std::vector<std::string> keys;  ///< of the note to its readers

  const std::string& subject() const { return text ? text->subject : line; }
};

enum class Reader { advisor, sponsor, client };

/// All that one reader gets on one day. A client's people read of their own company alone, an advisor of all clients.
struct Mailing {
  Date day;
  Reader reader = Reader::client;
  std::size_t client = 0;  ///< the clients' order; 0 for an advisor
  std::vector<Addressee> to, cc;
  std::vector<Entry> entries;
  std::size_t more = 0;  ///< entries that are left out, to keep it short
};

/// In order of day: advisors, texts to sponsors, then the other people client by client. Readers of the same entries
/// share a mailing.
std::vector<Mailing> make_mailings(const std::vector<ReminderNote>& notes, bool sponsor_asked);

/// `usual` is the language of a letter about clients of several languages.
Letter write_letter(const Mailing& mailing, bool sponsor_asked, Language usual);

}  // namespace planner
