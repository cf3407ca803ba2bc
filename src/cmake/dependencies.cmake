# The libraries. The system's packages come first; for those it lacks, one release each, held by its hash, is fetched and
# built: fmt, toml++, CLI11, utf8proc, and doctest for the tests. libical generates its headers while it is built and
# has to come from the system.
#
# The archives and their SHA-256 are those that Homebrew, conan-center and xmake publish for these releases. Builds of
# fetched sources are tried with Debian's sources of the same releases (FETCHCONTENT_SOURCE_DIR_<NAME>), but for
# toml++; the download itself is untested.
include(FetchContent)
set(FETCHCONTENT_QUIET OFF)
set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)  # older releases take the options set here
find_package(Threads REQUIRED)

# A macro, so that what find_package sets is seen.
macro(planner_fetch name url hash)
  message(STATUS "${name} is not installed: taking ${url}")
  FetchContent_Declare(${name} URL ${url} URL_HASH SHA256=${hash} ${ARGN})
  FetchContent_MakeAvailable(${name})
endmacro()

find_package(fmt 9 QUIET)
if(NOT fmt_FOUND)
  planner_fetch(fmt https://github.com/fmtlib/fmt/archive/9.1.0.tar.gz
                5dea48d1fcddc3ec571ce2058e13910a0d4a6bab4cc09a809d8b1dd1c88ae6f2 SYSTEM)
endif()

find_package(tomlplusplus 3.3 QUIET)
if(NOT tomlplusplus_FOUND)
  planner_fetch(tomlplusplus https://github.com/marzer/tomlplusplus/archive/refs/tags/v3.3.0.tar.gz
                fc1a5eb410f3c67e90e5ad1264a1386d020067cfb01b633cc8c0441789aa6cf2 SYSTEM)
endif()

find_package(CLI11 2.1 QUIET)
if(NOT CLI11_FOUND)
  set(CLI11_BUILD_TESTS OFF)
  set(CLI11_INSTALL OFF)
  planner_fetch(CLI11 https://github.com/CLIUtils/CLI11/archive/v2.1.2.tar.gz
                26291377e892ba0e5b4972cdfd4a2ab3bf53af8dac1f4ea8fe0d1376b625c8cb SYSTEM)
endif()

find_package(PkgConfig REQUIRED)
pkg_check_modules(libical REQUIRED IMPORTED_TARGET libical)

pkg_check_modules(utf8proc QUIET IMPORTED_TARGET libutf8proc)
if(utf8proc_FOUND)
  add_library(planner_utf8proc ALIAS PkgConfig::utf8proc)
else()
  set(UTF8PROC_INSTALL OFF)
  planner_fetch(utf8proc https://github.com/JuliaStrings/utf8proc/archive/v2.8.0.tar.gz
                a0a60a79fe6f6d54e7d411facbfcc867a6e198608f2cd992490e46f04b1bcecc SYSTEM)
  add_library(planner_utf8proc ALIAS utf8proc)
endif()

if(PLANNER_TESTS)
  find_package(doctest QUIET)
  if(NOT doctest_FOUND)
    set(DOCTEST_WITH_TESTS OFF)
    set(DOCTEST_NO_INSTALL ON)
    planner_fetch(doctest https://github.com/doctest/doctest/archive/v2.4.9.tar.gz
                  19b2df757f2f3703a5e63cee553d85596875f06d91a3333acd80a969ef210856 SYSTEM)
  endif()
endif()
