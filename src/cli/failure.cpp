#include "cli/failure.hpp"

#include <array>
#include <cerrno>

#include "cli/cli_messages.hpp"

namespace planner {
namespace {

struct Row {
  int code;
  const Message* words;
};

constexpr std::array<Row, 14> rows{{{ENOENT, &msg::why_missing},
                                    {EACCES, &msg::why_forbidden},
                                    {EPERM, &msg::why_forbidden},
                                    {EISDIR, &msg::why_folder},
                                    {ENOTDIR, &msg::why_not_folder},
                                    {EEXIST, &msg::why_exists},
                                    {ENOSPC, &msg::why_full},
                                    {EDQUOT, &msg::why_full},
                                    {EROFS, &msg::why_read_only},
                                    {EFBIG, &msg::why_too_big},
                                    {ELOOP, &msg::why_loop},
                                    {EIO, &msg::why_input_output},
                                    {ENXIO, &msg::why_missing},
                                    {ENAMETOOLONG, &msg::why_missing}}};

}  // namespace

Words failure_words(Failure failure) {
  for (const auto& row : rows)
    if (row.code == failure.code) return {std::string(row.words->ja), std::string(row.words->en)};
  const Args args{{"code", failure.code}};
  return {say(msg::why_other, Language::ja, args), say(msg::why_other, Language::en, args)};
}

}  // namespace planner
