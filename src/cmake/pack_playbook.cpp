// Part of the build: writes the C++ source that holds what the reader makes of the built-in playbook, so that the
// program need not read it at every start.
//     pack_playbook PLAYBOOK.toml OUT.cpp
#include <cstdio>
#include <fstream>
#include <iterator>

#include "planner/read/builtin_playbook.hpp"
#include "planner/read/read.hpp"
#include "read/packed_playbook.hpp"

namespace planner {

// Nothing is built in yet.
const std::string_view builtin_playbook_text;
const std::string_view builtin_playbook_packed;

namespace {

/// As the bytes of a string literal: octal, always of three digits, reads the same whatever follows.
std::string literal(std::string_view bytes) {
  constexpr std::size_t bytes_a_line = 30;
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (at % bytes_a_line == 0) out += at == 0 ? "\"" : "\"\n\"";
    const auto byte = static_cast<unsigned char>(bytes[at]);
    out += '\\';
    for (const unsigned shift : {6U, 3U, 0U}) out += static_cast<char>('0' + (byte >> shift) % 8U);
  }
  return out + "\"";
}

std::string constant(std::string_view name, std::string_view bytes) {
  std::string out = "const std::string_view ";
  return out.append(name).append("{\n") + literal(bytes) + ", " + std::to_string(bytes.size()) + "};\n";
}

/// The source; or nothing after saying what is wrong with the playbook.
std::string unit_of(const std::string& path, const std::string& text) {
  const auto result = read_playbook(text, 0);
  for (const auto& finding : result.findings)
    std::fputs(print_finding(finding, {{path, text}}, Language::en).c_str(), stderr);
  if (!result.value || has_error(result.findings)) return {};
  std::vector<std::string> lacking;
  const auto packed = pack_playbook(*result.value, lacking);
  for (const auto& key : lacking) std::fprintf(stderr, "%s: no packed form (src/read/packed.hpp)\n", key.c_str());
  if (!lacking.empty()) return {};
  return "#include \"planner/read/builtin_playbook.hpp\"\n\nnamespace planner {\n" +
         constant("builtin_playbook_packed", packed) + "}  // namespace planner\n";
}

std::string rest_of(std::istream& in) { return {std::istreambuf_iterator<char>(in), {}}; }

int pack(const std::string& from, const std::string& to) {
  std::ifstream file(from, std::ios::binary);
  const auto text = rest_of(file);
  if (!file) return std::fprintf(stderr, "%s: cannot be read\n", from.c_str()), 1;
  const auto unit = unit_of(from, text);
  if (unit.empty()) return 1;
  // What is the same stays untouched, so that nothing is compiled anew.
  std::ifstream before(to, std::ios::binary);
  if (before && rest_of(before) == unit) return 0;
  std::ofstream out(to, std::ios::binary);
  out << unit << std::flush;
  if (!out) return std::fprintf(stderr, "%s: cannot be written\n", to.c_str()), 1;
  return 0;
}

}  // namespace
}  // namespace planner

int main(int argc, char** argv) {
  if (argc != 3) return std::fputs("pack_playbook PLAYBOOK.toml OUT.cpp\n", stderr), 2;
  return planner::pack(argv[1], argv[2]);
}
