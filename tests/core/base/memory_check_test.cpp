// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory_check.h"
#include "tests/core/data/data_fixtures.h"

#include <sstream>

namespace ff::test::memory_check_test {

namespace {

std::optional<std::uint64_t> freeIn(const std::string& text)
{
    std::istringstream stream(text);
    return freeMemoryIn(stream);
}

} // namespace

TEST(MemoryCheck, ReadsWhatLinuxSays)
{
    EXPECT_EQ(freeIn("MemTotal:       8131440 kB\nMemFree:  1 kB\nMemAvailable:    2048 kB\nBuffers: 9 kB\n"),
              2048U * 1024);
    EXPECT_EQ(freeIn(""), std::nullopt);
    EXPECT_EQ(freeIn("MemTotal: 8131440 kB\n"), std::nullopt);
    EXPECT_EQ(freeIn("MemAvailable: much\n"), std::nullopt);
}

TEST(MemoryCheck, RefusesWhatNoMachineHas)
{
    EXPECT_NO_THROW(checkMemory(0, "nothing"));
    EXPECT_NO_THROW(checkMemory(std::uint64_t {17} << 20, "little"));
    const std::string message = errorText([] { checkMemory(std::uint64_t {1} << 60, "the-file"); });
    EXPECT_TRUE(message.starts_with("the-file needs 1152921504606 MB of memory, expected at most the "))
        << message;
    EXPECT_TRUE(message.ends_with(" MB that are free.")) << message;
}

} // namespace ff::test::memory_check_test
