// Which notes go to whom: one mailing a reader and day.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "compose/remind_letters.hpp"
#include "compose/remind_messages.hpp"

namespace planner {
namespace {

/// The most things that a mailing says.
constexpr std::size_t most_entries = 12;

class Sorter {
 public:
  explicit Sorter(bool sponsor_asked) : sponsor_asked_(sponsor_asked) {}

  void sort(const ReminderNote& note) {
    clients_.try_emplace(note.path, clients_.size() + 1);
    for (const auto& to : note.to) {
      const auto key = note_key(note, to);
      if (to.role == Role::advisor)
        to_advisor(note, to, key);
      else if (to.role == Role::sponsor)
        to_sponsor(note, to, key);
      else
        copy_to(note.cc, add(Reader::client, to, {&note, &note.text, {}, {key}}));
    }
  }

  std::vector<Mailing> take() { return std::move(mailings_); }

 private:
  /// Whoever is to know one thing gets a copy of the mailing that says it.
  static void copy_to(const std::vector<Addressee>& readers, Mailing& mailing) {
    for (const auto& reader : readers)
      if (std::ranges::find(mailing.cc, reader.name, &Addressee::name) == mailing.cc.end())
        mailing.cc.push_back(reader);
  }

  Mailing& add(Reader reader, const Addressee& to, Entry entry) {
    const auto client = reader == Reader::advisor ? 0 : clients_[entry.note->path];
    const auto name = reader == Reader::advisor ? to.name + "\n" + to.person.email : to.name;
    const auto [at, is_new] = index_.try_emplace({entry.note->day, reader, client, name}, mailings_.size());
    if (is_new) mailings_.push_back({entry.note->day, reader, client, {to}, {}, {}, 0});
    auto& mailing = mailings_[at->second];
    mailing.entries.push_back(std::move(entry));
    return mailing;
  }

  void to_advisor(const ReminderNote& note, const Addressee& to, const std::string& key) {
    add(Reader::advisor, to, {&note, nullptr, note.line, {key}});
    if (note.passed_on) add(Reader::sponsor, note.sponsor, {&note, &*note.passed_on, {}, {key}});
  }

  /// Only the advisor sends to a sponsor: a line says that the text is there.
  void to_sponsor(const ReminderNote& note, const Addressee& to, const std::string& key) {
    add(Reader::sponsor, to, {&note, &note.text, {}, {key}});
    if (sponsor_asked_) return;
    const Args args{{"name", to.person.name}, {"subject", note.text.subject}};
    add(Reader::advisor, note.advisor, {&note, nullptr, say(msg::text_ready, note.language, args), {key}});
  }

  bool sponsor_asked_;
  std::map<std::string, std::size_t> clients_;  ///< by path, from 1 in the order in which they came
  std::map<std::tuple<Date, Reader, std::size_t, std::string>, std::size_t> index_;
  std::vector<Mailing> mailings_;
};

/// What an entry counts by: the urgent first, then by date.
auto weight(const Entry& entry) { return std::tuple(!entry.note->urgent, entry.note->due); }

/// Clients by what is most pressing with them, and so within a client.
void put_in_order(Mailing& mailing) {
  std::map<std::string, std::tuple<bool, Date>> first;
  for (const auto& entry : mailing.entries) {
    const auto [at, is_new] = first.try_emplace(entry.note->path, weight(entry));
    if (!is_new) at->second = std::min(at->second, weight(entry));
  }
  std::ranges::stable_sort(mailing.entries, [&](const Entry& a, const Entry& b) {
    return std::tuple(first[a.note->path], a.note->path, weight(a)) <
           std::tuple(first[b.note->path], b.note->path, weight(b));
  });
}

/// The keys of what is left out.
std::set<std::string> shorten(Mailing& mailing) {
  std::set<std::string> out;
  if (mailing.entries.size() <= most_entries) return out;
  mailing.more = mailing.entries.size() - most_entries;
  for (std::size_t i = most_entries; i < mailing.entries.size(); ++i) out.insert(mailing.entries[i].keys.front());
  mailing.entries.resize(most_entries);
  return out;
}

std::vector<std::string> names_of(const std::vector<Addressee>& list) {
  std::vector<std::string> names;
  for (const auto& addressee : list) names.push_back(addressee.name);
  return names;
}

bool says_the_same(const Mailing& a, const Mailing& b) {
  return a.more == b.more && names_of(a.cc) == names_of(b.cc) &&
         std::ranges::equal(a.entries, b.entries, {}, &Entry::note, &Entry::note);
}

/// The mailing among the last ones of the same client and day that says the same.
Mailing* same_as(std::vector<Mailing>& list, const Mailing& mailing) {
  for (auto other = list.rbegin(); other != list.rend(); ++other) {
    if (other->day != mailing.day || other->reader != mailing.reader || other->client != mailing.client) break;
    if (says_the_same(*other, mailing)) return &*other;
  }
  return nullptr;
}

std::vector<Mailing> merged(std::vector<Mailing> mailings) {
  std::vector<Mailing> list;
  for (auto& mailing : mailings) {
    auto* same = mailing.reader == Reader::client ? same_as(list, mailing) : nullptr;
    if (!same) {
      list.push_back(std::move(mailing));
      continue;
    }
    same->to.insert(same->to.end(), mailing.to.begin(), mailing.to.end());
    for (std::size_t i = 0; i < mailing.entries.size(); ++i) {
      auto& keys = same->entries[i].keys;
      keys.insert(keys.end(), mailing.entries[i].keys.begin(), mailing.entries[i].keys.end());
    }
  }
  return list;
}

}  // namespace

std::vector<Mailing> make_mailings(const std::vector<ReminderNote>& notes, bool sponsor_asked) {
  Sorter sorter(sponsor_asked);
  for (const auto& note : notes) sorter.sort(note);
  auto mailings = sorter.take();
  std::set<std::string> left_out;
  for (auto& mailing : mailings) {
    put_in_order(mailing);
    if (mailing.reader != Reader::sponsor) left_out.merge(shorten(mailing));
  }
  // A text whose line is left out waits with it.
  for (auto& mailing : mailings)
    if (mailing.reader == Reader::sponsor)
      std::erase_if(mailing.entries, [&](const Entry& entry) { return left_out.contains(entry.keys.front()); });
  std::erase_if(mailings, [](const Mailing& mailing) { return mailing.entries.empty(); });
  std::ranges::stable_sort(mailings, {}, [](const Mailing& m) { return std::tuple(m.day, m.reader, m.client); });
  return merged(std::move(mailings));
}

}  // namespace planner
