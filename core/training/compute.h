// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aten.h"

#include <cstdint>
#include <exception>
#include <string>

namespace ff {

/// Where and how tensors are computed.
struct Compute
{
    at::TensorOptions options; ///< device and float32
    int threads = 1;
};

/// One less than the cores, at least one: a window needs the other.
int defaultThreads();

/// Prepares the calling thread for tensor work and says what it got. `threads` 0 takes
/// defaultThreads(). `device` is "cpu" or "cuda"; throws Error for another, or
/// when there is none. Call it in the thread that computes, before its first tensor.
Compute makeCompute(int threads, const std::string& device);

/// An own generator on the CPU. Streams of one seed are independent of each other, so that drawing more from
/// one (more masks, more examples) does not move another (the data order).
enum class RandomStream : std::uint64_t { Weights = 1, Order, Negatives, Masks, Examples };
at::Generator makeRandom(std::int64_t seed, RandomStream stream);

/// The library whose sgemm_ answers matrix products on the CPU, and whether it is the slow reference one.
struct Blas
{
    std::string name;
    bool slow = false;
};
Blas blasInUse();

/// What an exception of ours, of LibTorch or of the library says, in one line and without a backtrace.
std::string plainText(const std::exception& error);

} // namespace ff
