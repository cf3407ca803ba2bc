// The thin wrap of the TOML library: a parsed document and views of its nodes with their places. The .cpp is the
// only file that includes the library.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "planner/base/date.hpp"
#include "planner/base/finding.hpp"
#include "planner/base/place.hpp"

namespace planner {

enum class NodeKind { text, integer, number, flag, date, time, date_time, list, table };

/// A view of a value; valid as long as its document lives.
class Node {
 public:
  struct Entry;

  Node(const void* impl, std::uint32_t file) : impl_(impl), file_(file) {}

  NodeKind kind() const;
  Place place() const;

  // Each asks for a value of the kind it names.
  std::string_view text() const;
  std::int64_t integer() const;
  double number() const;  ///< of an integer too
  bool flag() const;
  Date date() const;
  TimeOfDay time() const;
  bool time_has_seconds() const;
  std::string time_text() const;  ///< as TOML writes it
  std::vector<Node> items() const;
  std::vector<Entry> entries() const;

 private:
  const void* impl_;
  std::uint32_t file_;
};

struct Node::Entry {
  std::string_view key;
  Place key_place;
  Node value;
};

class TomlDocument {
 public:
  /// Parses the text; the first syntax error, if any, is appended to `findings`, and the document is then empty.
  TomlDocument(std::string_view text, std::uint32_t file, Findings& findings);
  ~TomlDocument();
  TomlDocument(const TomlDocument&) = delete;
  TomlDocument& operator=(const TomlDocument&) = delete;

  bool parsed() const { return table_ != nullptr; }
  Node root() const;

 private:
  struct Table;
  std::unique_ptr<Table> table_;
  std::uint32_t file_;
};

}  // namespace planner
