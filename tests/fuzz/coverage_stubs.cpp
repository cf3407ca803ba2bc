// In a build that is watched for libFuzzer, the programs that it does not drive report their steps to nobody.
#include <cstdint>

#define PLANNER_STUB extern "C" __attribute__((weak)) void

PLANNER_STUB __sanitizer_cov_trace_pc();
PLANNER_STUB __sanitizer_cov_trace_pc() {}
#define PLANNER_COMPARISON(name, type) \
  PLANNER_STUB name(type, type);       \
  PLANNER_STUB name(type, type) {}
PLANNER_COMPARISON(__sanitizer_cov_trace_cmp1, std::uint8_t)
PLANNER_COMPARISON(__sanitizer_cov_trace_cmp2, std::uint16_t)
PLANNER_COMPARISON(__sanitizer_cov_trace_cmp4, std::uint32_t)
PLANNER_COMPARISON(__sanitizer_cov_trace_cmp8, std::uint64_t)
PLANNER_COMPARISON(__sanitizer_cov_trace_const_cmp1, std::uint8_t)
PLANNER_COMPARISON(__sanitizer_cov_trace_const_cmp2, std::uint16_t)
PLANNER_COMPARISON(__sanitizer_cov_trace_const_cmp4, std::uint32_t)
PLANNER_COMPARISON(__sanitizer_cov_trace_const_cmp8, std::uint64_t)
PLANNER_COMPARISON(__sanitizer_cov_trace_cmpf, float)
PLANNER_COMPARISON(__sanitizer_cov_trace_cmpd, double)
PLANNER_STUB __sanitizer_cov_trace_switch(std::uint64_t, std::uint64_t*);
PLANNER_STUB __sanitizer_cov_trace_switch(std::uint64_t, std::uint64_t*) {}
