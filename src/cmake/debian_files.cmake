# What Debian's policy wants beside the files of every installation: the licence as `copyright`, and a changelog. Runs
# while a package is made, when its files are in place.
if(NOT CPACK_GENERATOR STREQUAL DEB)
  return()
endif()
file(GLOB_RECURSE licence ${CPACK_TEMPORARY_DIRECTORY}/*/share/doc/planner/LICENSE)
if(NOT licence)
  message(FATAL_ERROR "no LICENSE below ${CPACK_TEMPORARY_DIRECTORY}")
endif()
get_filename_component(documents ${licence} DIRECTORY)
file(RENAME ${licence} ${documents}/copyright)
file(COPY ${CMAKE_CURRENT_LIST_DIR}/changelog DESTINATION ${documents}
     FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
execute_process(COMMAND gzip -9n ${documents}/changelog COMMAND_ERROR_IS_FATAL ANY)
