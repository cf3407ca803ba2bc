// news/*.toml: the news shelf. One item of what is new in AI serves every client that it fits.
#pragma once

#include "planner/model/engagement.hpp"

namespace planner {

struct NewsItem {
  Place place;
  Field<int> format;
  Text title, tool, text;
  Field<Date> date;
  Texts audience;  ///< `for` in the file: departments or use cases, by id or name; none: everybody
};

}  // namespace planner
