// What fills in the pages about one use case: its words, minutes, runs and hours.
#include "compose/sheet_fills.hpp"
#include "compose/sheet_messages.hpp"
#include "compose/words.hpp"

namespace planner {
namespace {

using Known = std::optional<std::string>;

Known known(const Text& text) { return text.value; }

class Fills {
 public:
  explicit Fills(const SheetRequest& request) : request_(request) {}

  Known value(SheetFill fill) const {
    const auto& use_case = *request_.about;
    const auto& before = use_case.minutes_before;
    const auto& after = use_case.minutes_after;
    const auto& runs = use_case.runs_per_month;
    switch (fill) {
      case SheetFill::use_case:
        return known(use_case.title);
      case SheetFill::owner:
        return known(use_case.owner);
      case SheetFill::how:
        return known(use_case.how);
      case SheetFill::caution:
        return known(use_case.caution);
      case SheetFill::minutes_before:
        return before ? Known(number(*before)) : std::nullopt;
      case SheetFill::minutes_after:
        return after ? Known(number(*after)) : std::nullopt;
      case SheetFill::runs:
        return each(runs ? Known(text(msg::sheet_runs, {{"n", *runs}})) : std::nullopt);
      case SheetFill::hours_before:
        return each(before && runs ? hours(*before * *runs) : std::nullopt);
      case SheetFill::hours_after:
        return each(after && runs ? hours(*after * *runs) : std::nullopt);
      case SheetFill::hours_saved: {
        const auto saved = sheet_hours_saved(use_case);
        return each(saved ? hours(*saved * 60) : std::nullopt);
      }
      case SheetFill::hours_first_month:
        return share_of_saving("saving_first_month_percent");
      case SheetFill::hours_second_month:
        return share_of_saving("saving_second_month_percent");
      default:
        return std::nullopt;
    }
  }

 private:
  std::string text(const Message& message, const Args& args = {}) const {
    return say(message, request_.language, args);
  }
  std::string number(double value) const { return figure(value, request_.language); }

  Known hours(double minutes) const { return text(msg::sheet_hours, {{"n", minutes / 60}}); }
  Known each(const Known& value) const {
    return value && request_.runs_of_one ? text(msg::sheet_each, {{"value", *value}}) : value;
  }
  Known share_of_saving(std::string_view threshold) const {
    const auto saved = sheet_hours_saved(*request_.about);
    return saved ? hours(*saved * 60 * request_.playbook.threshold(threshold) / 100) : std::nullopt;
  }

  const SheetRequest& request_;
};

}  // namespace

std::optional<double> sheet_hours_saved(const UseCase& use_case) {
  if (!use_case.minutes_before || !use_case.minutes_after || !use_case.runs_per_month) return std::nullopt;
  return (*use_case.minutes_before - *use_case.minutes_after) * *use_case.runs_per_month / 60;
}

std::optional<std::string> sheet_use_case_value(const SheetRequest& request, SheetFill fill) {
  return request.about ? Fills(request).value(fill) : std::nullopt;
}

}  // namespace planner
