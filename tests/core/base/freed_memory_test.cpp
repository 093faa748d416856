// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/freed_memory.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <memory>
#include <thread>
#include <vector>

namespace ff::freed_memory_test {
namespace {

constexpr std::size_t block = 1 << 20; // bytes
constexpr std::size_t blocks = 120;

std::size_t residentBytes()
{
    std::ifstream file("/proc/self/statm");
    std::size_t all = 0;
    std::size_t resident = 0;
    file >> all >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

/// Allocates much and frees it, but for the last bit.
std::unique_ptr<char> useMuch()
{
    std::vector<std::vector<char>> much(blocks, std::vector<char>(block, 1));
    return std::make_unique<char>('x');
}

TEST(FreedMemory, GoesBackToTheSystemWhenAskedToAlsoThatOfOtherThreads)
{
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "the C library's own allocator is not in use";
#endif
    keepFreedMemory();
    std::unique_ptr<char> left;
    std::thread([&left] { left = useMuch(); }).join();
    const std::size_t kept = residentBytes();
    giveBackFreedMemory();
    const std::size_t now = residentBytes();
    EXPECT_LT(now + blocks / 2 * block, kept);
}

} // namespace
} // namespace ff::freed_memory_test
