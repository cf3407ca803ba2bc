// Prints the page of the document that holds every block: `page_samples ja` or `en`, with `hostile` for hostile names.
#include <iostream>
#include <string_view>

#include "planner/render/render.hpp"
#include "support/sample_document.hpp"

int main(int count, char** arguments) {
  using namespace planner;
  using namespace planner::test;
  const auto language = parse_language(count > 1 ? arguments[1] : "ja").value_or(Language::ja);
  const bool hostile = count > 2 && std::string_view(arguments[2]) == "hostile";
  std::cout << render(sample_document(language, hostile ? hostile_name() : ""), Format::html);
}
