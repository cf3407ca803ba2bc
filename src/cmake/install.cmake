# Where everything goes, and the Debian package of it.
include(GNUInstallDirs)
install(TARGETS planner RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES README.md README.ja.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY examples DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The program writes its own manual page, which `man` wants compressed. Not where it cannot run on this machine.
if(NOT CMAKE_CROSSCOMPILING)
  find_program(GZIP gzip REQUIRED)
  foreach(language ja en)
    set(page ${CMAKE_CURRENT_BINARY_DIR}/man/${language}/planner.1)
    add_custom_command(
      OUTPUT ${page}.gz
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/man/${language}
      COMMAND planner man --lang ${language} -o ${page}
      COMMAND ${GZIP} -9nf ${page}
      DEPENDS planner
      VERBATIM)
    list(APPEND manual_pages ${page}.gz)
  endforeach()
  add_custom_target(manual ALL DEPENDS ${manual_pages})
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/man/en/planner.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/man/ja/planner.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/ja/man1)
endif()

set(completions ${CMAKE_CURRENT_SOURCE_DIR}/src/cli/completion)
install(FILES ${completions}/planner.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME planner)
install(FILES ${completions}/planner.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
# Debian's zsh looks in /usr/share elsewhere than all others, and than for /usr/local.
install(CODE "
  set(folder site-functions)
  if(CMAKE_INSTALL_PREFIX STREQUAL \"/usr\" AND EXISTS /etc/debian_version)
    set(folder vendor-completions)
  endif()
  file(INSTALL DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/zsh/\${folder}\" TYPE FILE
       RENAME _planner FILES \"${completions}/planner.zsh\")")

# cpack -G DEB
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_CONTACT "The planner authors <planner@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Makes dated plans, agendas, minutes, reports and reminders out of plain TOML
files, one folder a client, in Japanese and English.")
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/src/cmake/debian_files.cmake)
include(CPack)
