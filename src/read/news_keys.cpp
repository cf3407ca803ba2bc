// The keys of news/*.toml.
#include <array>

#include "keys.hpp"
#include "planner/model/news.hpp"

namespace planner {

template <>
std::span<const Key<NewsItem>> keys_of() {
  static constexpr std::array keys{
      key<&NewsItem::format>("format", {"この形式の番号。1 と書きます", "the number of this format: 1"},
                             {.known = Known::format}),
      key<&NewsItem::title>("title", {"件名", "what is new, in a line"}, required),
      key<&NewsItem::date>("date", {"知られた日", "the day it became known"}, required),
      key<&NewsItem::tool>("tool", {"対象のツール（省くとどれでも）", "the tool it is about; any when left out"}),
      key<&NewsItem::text>("text", {"何がどう変わり、どう試すか", "what changes, and how to try it"}),
      key<&NewsItem::audience>("for",
                               {"対象の部署・活用テーマ（IDか名前。省くとすべて）",
                                "departments or use cases, by id or name; everybody when left out"},
                               {.filled = true})};
  return keys;
}

}  // namespace planner
