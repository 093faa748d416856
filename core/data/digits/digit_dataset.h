// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstdint>

namespace ff {

/// The built-in data set: `trainCount` digits from number 0 on, `testCount` from firstTestDigit on, by at
/// most `threads` threads (0: as many as the machine runs at once); their number does not change the result.
/// `progress` is called on the calling thread. Blocks; any thread.
Dataset makeBuiltinDigits(std::uint64_t seed, std::size_t trainCount, std::size_t testCount,
                          const ProgressCallback& progress = {}, unsigned threads = 0);

} // namespace ff
