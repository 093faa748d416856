// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/processor.h"

#include <cstdlib>
#include <string_view>

namespace ff {
namespace {

Processor bestHere()
{
#if defined(__x86_64__) && defined(__GNUC__)
    const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")
        && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
    const bool avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vl");
    return avx2 && avx512 ? Processor::Avx512 : avx2 ? Processor::Avx2 : Processor::Any;
#else
    return Processor::Any;
#endif
}

Processor allowedHere()
{
    const char* variable
        = std::getenv("ATEN_CPU_CAPABILITY"); // NOLINT(concurrency-mt-unsafe): nobody sets it
    const std::string_view wanted = variable != nullptr ? variable : "";
    const Processor best = bestHere();
    if (wanted == "default") {
        return Processor::Any;
    }
    return wanted == "avx2" && best == Processor::Avx512 ? Processor::Avx2 : best;
}

} // namespace

Processor processor()
{
    static const Processor here = allowedHere();
    return here;
}

} // namespace ff
