# Writes INPUT as a C++ source that defines planner::NAME, declared as a string_view in HEADER.
file(READ ${INPUT} text)
file(WRITE ${OUTPUT}.new "#include \"${HEADER}\"

namespace planner {
const std::string_view ${NAME} = R\"embedded(${text})embedded\";
}  // namespace planner
")
execute_process(COMMAND ${CMAKE_COMMAND} -E copy_if_different ${OUTPUT}.new ${OUTPUT})
file(REMOVE ${OUTPUT}.new)
file(TOUCH_NOCREATE ${OUTPUT})
