# What Debian's policy wants beside the files of every installation: the licence as `copyright`, and modes without group
# write. Runs while a package is made.
if(NOT CPACK_GENERATOR STREQUAL DEB)
  return()
endif()
set(documents ${CMAKE_INSTALL_PREFIX}/share/doc/planner)
if(EXISTS ${documents}/LICENSE)
  file(RENAME ${documents}/LICENSE ${documents}/copyright)
endif()
