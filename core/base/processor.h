// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ff {

/// What the loops written by hand are compiled for. Each is a level of x86-64: v3 and v4.
enum class Processor { Any, Avx2, Avx512 };

/// The best of them on this machine. LibTorch's variable ATEN_CPU_CAPABILITY, "default" or "avx2", limits it
/// as it limits LibTorch, so that a machine can stand for a lesser one. Any thread; the same all the time.
Processor processor();

#if defined(__x86_64__) && defined(__GNUC__)
#define FF_FOR_AVX2 __attribute__((target("arch=x86-64-v3")))
#define FF_FOR_AVX512 __attribute__((target("arch=x86-64-v4")))
#else
#define FF_FOR_AVX2
#define FF_FOR_AVX512
#endif

template <typename Work>
FF_FOR_AVX2 void runForAvx2(const Work& work)
{
    work();
}

template <typename Work>
FF_FOR_AVX512 void runForAvx512(const Work& work)
{
    work();
}

/// Calls `work`, a lambda that is always inlined (FF_LANE_WORK) and so is compiled for each processor.
template <typename Work>
void onThisProcessor(const Work& work)
{
    switch (processor()) {
    case Processor::Avx512:
        runForAvx512(work);
        return;
    case Processor::Avx2:
        runForAvx2(work);
        return;
    case Processor::Any:
        break;
    }
    work();
}

} // namespace ff
