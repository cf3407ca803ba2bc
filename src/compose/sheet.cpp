// Pages to print (帳票): the playbook's blocks with what is known of the client.
#include "compose/plan_sections.hpp"
#include "compose/sheet_fills.hpp"
#include "compose/sheet_messages.hpp"
#include "compose/sheet_rows.hpp"
#include "compose/words.hpp"
#include "planner/compose/compose.hpp"

namespace planner {
namespace {

/// Boxes without anything to name them are left to be named by hand.
constexpr std::size_t blank_boxes = 3;

class Page {
 public:
  explicit Page(const SheetRequest& request) : request_(request) {}

  Blocks blocks() {
    for (const auto& block : request_.rule.blocks)
      if (!block.when || sheet_when(request_, *block.when)) add(block);
    return std::move(blocks_);
  }

 private:
  void add(const SheetBlock& block) {
    switch (block.kind.value_or(SheetBlockKind::text)) {
      case SheetBlockKind::heading:
        blocks_.emplace_back(Heading{2, line(block.text)});
        break;
      case SheetBlockKind::text:
        blocks_.emplace_back(Paragraph{line(block.text)});
        break;
      case SheetBlockKind::lead:
        blocks_.emplace_back(Paragraph{line(block.text), Tone::lead});
        break;
      case SheetBlockKind::note:
        blocks_.emplace_back(Paragraph{line(block.text), Tone::note});
        break;
      case SheetBlockKind::points:
        blocks_.emplace_back(Bullets{items(block)});
        break;
      case SheetBlockKind::steps:
        blocks_.emplace_back(Bullets{items(block), true});
        break;
      case SheetBlockKind::boxes:
        blocks_.emplace_back(boxes(block));
        break;
      case SheetBlockKind::form:
        blocks_.emplace_back(form(block));
        break;
      case SheetBlockKind::table:
        blocks_.emplace_back(table(block));
        break;
    }
  }

  /// A text, or a line to write on where it is not known.
  std::string line(const Wording& words) const {
    if (!words) return {};
    return sheet_text(request_, *words).value_or(say(msg::sheet_blank_line, request_.language));
  }

  std::vector<std::string> items(const SheetBlock& block) const {
    std::vector<std::string> items;
    for (const auto& item : block.items) items.push_back(line(item));
    if (block.from)
      for (const auto& row : sheet_rows(request_, *block.from)) items.push_back(row.front());
    return items;
  }

  Bullets boxes(const SheetBlock& block) const {
    Bullets bullets{items(block), false, true};
    if (bullets.items.empty()) bullets.items.assign(blank_boxes, say(msg::sheet_blank, request_.language));
    return bullets;
  }

  Particulars form(const SheetBlock& block) const {
    Particulars particulars;
    for (const auto& row : block.rows) {
      std::optional<std::string> value;
      if (row.fill) value = sheet_value(request_, *row.fill);
      if (!value && row.cells.size() > 1) value = sheet_text(request_, *row.cells[1]);
      particulars.rows.emplace_back(line(row.cells.front()), value.value_or(say(msg::sheet_blank, request_.language)));
    }
    return particulars;
  }

  Table table(const SheetBlock& block) const {
    Table table;
    table.form = true;
    table.caption = line(block.text);
    for (const auto& column : block.columns) table.columns.push_back({line(column), Align::left});
    for (const auto& row : block.rows) {
      table.rows.emplace_back();
      for (const auto& cell : row.cells) table.rows.back().push_back(sheet_text(request_, *cell).value_or(""));
    }
    if (block.from)
      for (auto& row : sheet_rows(request_, *block.from)) table.rows.push_back(std::move(row));
    if (block.room && table.rows.size() < static_cast<std::size_t>(*block.room)) table.rows.resize(*block.room);
    for (auto& row : table.rows) row.resize(std::max(row.size(), table.columns.size()));
    return table;
  }

  const SheetRequest& request_;
  Blocks blocks_;
};

}  // namespace

Document sheet_document(const SheetRequest& request) {
  Document document;
  document.language = request.language;
  document.title = request.rule.title->in(request.language);
  if (request.subject) {
    document.subtitle = *request.subject->dossier.engagement.client.name;
    document.letterhead = letterhead(request.subject->dossier);
  }
  document.blocks = Page(request).blocks();
  return document;
}

Document sheets_document(const Playbook& playbook, Language language) {
  Document document;
  document.language = language;
  document.title = say(msg::sheets_title, language);
  Table table;
  for (const auto* title : {&msg::sheets_column_name, &msg::sheets_column_title, &msg::sheets_column_use})
    table.columns.push_back({say(*title, language), Align::left});
  for (const auto& sheet : playbook.sheets)
    table.rows.push_back({*sheet.id, sheet.title->in(language), sheet.purpose->in(language)});
  document.blocks.emplace_back(std::move(table));
  document.blocks.emplace_back(Paragraph{say(msg::sheets_use, language), Tone::note});
  return document;
}

}  // namespace planner
