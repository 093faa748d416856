// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_room.h"
#include "core/base/memory_size.h"
#include "tests/core/small_room.h"

#include <gtest/gtest.h>

namespace ff::test::memory_size_test {

TEST(MemorySize, IsANumberAndAUnit)
{
    const std::uint64_t mega = 1024 * 1024;
    for (const auto& [text, bytes] :
         std::vector<std::pair<std::string, std::uint64_t>> {{"500M", 500 * mega},
                                                             {"2G", 2048 * mega},
                                                             {"1.5g", 1536 * mega},
                                                             {"64K", 64 * 1024},
                                                             {"2GB", 2048 * mega},
                                                             {"2GiB", 2048 * mega},
                                                             {"1T", 1024 * 1024 * mega},
                                                             {"4096", 4096}}) {
        EXPECT_EQ(memorySize(text), bytes) << text;
    }
    for (const char* text : {"", "much", "M", "0", "-1G", "2X", "2Gb", "2G ", "nan", "inf", "1e30", "0.5"}) {
        EXPECT_TRUE(says(errorText([text] { memorySize(text); }), "such as 500M or 2G, not \"")) << text;
    }
}

TEST(MemorySize, IsUsuallyAShareOfWhatThereIs)
{
    EXPECT_GT(usualMemory(), std::uint64_t {1} << 20);
    EXPECT_EQ(roomFor("", {})->memory(), usualMemory());
    EXPECT_EQ(roomFor("", {})->folder(), cacheFolder());
    EXPECT_EQ(roomFor("3M", "/somewhere")->memory(), std::uint64_t {3} << 20);
    EXPECT_EQ(roomFor("3M", "/somewhere")->folder(), "/somewhere");
}

} // namespace ff::test::memory_size_test
