// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace ff {

/// Calls work(begin, end) for stretches of 0 to `count`, at the same time in up to `threads` threads.
/// Stretches begin at multiples of `grain`, and are as many as there are threads, or fewer when there is too
/// little to do: where they are cut does not depend on what else the machine does. Blocks until all are done;
/// the caller does those that no other thread comes to take. Throws what the work throws, of several
/// exceptions one, and GivenUp (core/base/give_up.h) instead of beginning what is not wanted any more.
/// Inside of `work`, and of LibTorch outside of it, everything runs in one thread: many small
/// operations that each wake all threads and wait for them are slower than they are alone, and stall whenever
/// another program wants a core.
void splitWork(int threads, std::int64_t count, std::int64_t grain,
               const std::function<void(std::int64_t begin, std::int64_t end)>& work);

/// Multiplications after which a product asks whether it is to be given up: about a tenth of a second of one
/// core with AVX2.
inline constexpr std::int64_t productMultiplications = std::int64_t {1} << 31;

/// Calls work(begin, end) for stretches of 0 to `count` one after the other, each of at most
/// productMultiplications with so many for each number; asks before each whether to give up.
void inProducts(std::int64_t count, std::int64_t multiplications,
                const std::function<void(std::int64_t begin, std::int64_t end)>& work);

/// Lets LibTorch and its BLAS use so many threads by themselves for as long as it lives: for automatic
/// differentiation, whose products are not in our hands.
class LibraryThreads
{
public:
    explicit LibraryThreads(int threads);
    ~LibraryThreads();
    LibraryThreads(const LibraryThreads&) = delete;
    LibraryThreads& operator=(const LibraryThreads&) = delete;
};

/// The calling thread, and the ones that it starts, leave all splitting to splitWork().
void keepLibrariesInOneThread();

} // namespace ff
