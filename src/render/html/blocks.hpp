// The blocks of a document as markup.
#pragma once

#include <string>
#include <vector>

#include "planner/document/document.hpp"

namespace planner {

/// A section that the table of contents names.
struct Section {
  std::string id, title;
};

class BlockWriter {
 public:
  explicit BlockWriter(Language language) : language_(language) {}

  void operator()(const Heading& heading);
  void operator()(const Paragraph& paragraph);
  void operator()(const Bullets& bullets);
  void operator()(const Particulars& particulars);
  void operator()(const Table& table);
  void operator()(const Timeline& timeline);
  void operator()(const LineChart& chart);
  void operator()(const StackedBars& chart);
  void operator()(const ProgressBars& chart);
  void operator()(const Board& board);
  void operator()(const PageBreak& page_break);

  /// The markup since it was last taken.
  std::string take();
  /// The sections so far.
  const std::vector<Section>& sections() const { return sections_; }

 private:
  template <class Chart>
  void figure(const Chart& chart);

  Language language_;
  std::string out_;
  std::vector<Section> sections_;
  int level_ = 1, headings_ = 0, figures_ = 0;
};

}  // namespace planner
