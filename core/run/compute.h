// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/network/numerics.h"
#include "core/settings/settings.h"

#include <cstdint>
#include <exception>
#include <string>

namespace ff {

/// Where and how tensors are computed.
struct Compute
{
    at::Device device = at::kCPU;
    int threads = 1;
    bool fastBfloat16 = false; ///< measured: products of 16-bit numbers take less time here
    Techniques techniques = {};
    const Ranks* ranks = &Ranks::alone(); ///< who trains together with this process; must outlive the run

    /// The device, and float32.
    at::TensorOptions options() const { return at::TensorOptions(at::kFloat).device(device); }

    /// The type in which a run of these settings makes its products.
    at::ScalarType productType(const Settings& settings) const;

    /// The settings as a run of them computes here: the precision "auto" becomes the type that was measured
    /// to be fast. What is measured may differ from one start to the next, so a run is resolved once, when it
    /// is made, and whoever goes on with it goes on with that.
    Settings resolved(Settings settings) const;

    Numerics numerics(const Settings& settings) const;
};

/// One less than the cores, at least one: a window needs the other.
int defaultThreads();

/// Prepares the calling thread for tensor work, measures what is fast and says what it got: takes a few
/// hundredths of a second, on an accelerator some seconds. `threads` 0 takes defaultThreads(). `device` is
/// one of deviceNames(); throws Error for another. Call it in the thread that computes, before its first
/// tensor.
Compute makeCompute(int threads, const std::string& device);

/// An own generator on the CPU. Streams of one seed are independent of each other, so that drawing more from
/// one (more masks, more examples) does not move another (the data order).
enum class RandomStream : std::uint64_t { Weights = 1, Order, Negatives, Masks, Examples, Shifts, Tests };
at::Generator makeRandom(std::int64_t seed, RandomStream stream);

/// The library whose sgemm_ answers matrix products on the CPU, and whether it is the slow reference one.
struct Blas
{
    std::string name;
    bool slow = false;
};
Blas blasInUse();

/// What an exception of ours, of LibTorch or of the library says, in one line, without a backtrace and made
/// safe to be shown. Where memory is short it says what takes less.
Sentence sentenceOf(const std::exception& error);

} // namespace ff
