// g++ reports every edge to one function (-fsanitize-coverage=trace-pc), libFuzzer wants counters: this counts for it.
// Linked with --wrap=__sanitizer_cov_trace_pc, for libFuzzer brings an empty one.
#include <array>
#include <cstddef>
#include <cstdint>

extern "C" void __sanitizer_cov_8bit_counters_init(std::uint8_t* begin, std::uint8_t* end);
extern "C" void __wrap___sanitizer_cov_trace_pc();

namespace {

std::array<std::uint8_t, std::size_t{1} << 18> counters;
const bool registered = (__sanitizer_cov_8bit_counters_init(counters.data(), counters.data() + counters.size()), true);

}  // namespace

void __wrap___sanitizer_cov_trace_pc() {
  const auto place = reinterpret_cast<std::uintptr_t>(__builtin_return_address(0));
  ++counters[(place ^ place >> 18) % counters.size()];
}
