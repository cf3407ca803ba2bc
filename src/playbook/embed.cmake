# Writes INPUT as a C++ source that defines planner::builtin_playbook_text.
file(READ ${INPUT} text)
file(WRITE ${OUTPUT}.new "#include \"planner/read/builtin_playbook.hpp\"

namespace planner {
const std::string_view builtin_playbook_text = R\"playbook(${text})playbook\";
}  // namespace planner
")
execute_process(COMMAND ${CMAKE_COMMAND} -E copy_if_different ${OUTPUT}.new ${OUTPUT})
file(REMOVE ${OUTPUT}.new)
file(TOUCH_NOCREATE ${OUTPUT})
