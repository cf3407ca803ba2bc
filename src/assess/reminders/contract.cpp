// contract_notice: before the date by which notice is given, and before the contract's end.
#include "assess/reminders/collector.hpp"

namespace planner {
namespace {

void remind(Collector& collector, const Field<Date>& date, std::string id, const ReminderRule* rule) {
  if (!date) return;
  Topic topic;
  topic.id = std::move(id);
  topic.date = *date;
  topic.to = {collector.people.advisor()};
  collector.add(rule, topic);
}

}  // namespace

void remind_of_contract(Collector& collector) {
  const auto& contract = collector.dossier.engagement.contract;
  remind(collector, contract.notice_by, "notice", collector.rule("contract_notice"));
  remind(collector, contract.end, "end", collector.rule("contract_notice", "end"));
}

}  // namespace planner
