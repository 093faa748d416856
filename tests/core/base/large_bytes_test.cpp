// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/data_fixtures.h"
#include "tests/core/small_room.h"

#include <sys/resource.h>

#include <csignal>
#include <numeric>

namespace ff::test::large_bytes_test {

namespace {

using Values = std::vector<std::uint8_t>;

Values counting(std::size_t count, std::uint8_t first = 0)
{
    Values values(count);
    std::iota(values.begin(), values.end(), first);
    return values;
}

/// As on a full disk, no file gets larger than this.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit {bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before {};
};

} // namespace

TEST(LargeBytes, StayInMemoryAsLongAsTheRoomHasSome)
{
    const TemporaryFolder folder;
    const auto room = std::make_shared<ByteRoom>(20'000, folder.path());
    LargeBytes first(room);
    first.append(counting(4000));
    EXPECT_FALSE(first.isInFile());
    {
        LargeBytes second(room);
        second.append(counting(9000));
        EXPECT_TRUE(second.isInFile()) << "a half of 20,000 is less than both";
        EXPECT_EQ(second, counting(9000));
    }
    first = LargeBytes(room);
    LargeBytes third(room);
    third.append(counting(9000));
    EXPECT_FALSE(third.isInFile()) << "what others had is free again";
}

TEST(LargeBytes, MoveIntoAFileWhenTheyGrowAndAreTheSame)
{
    const SmallRoom small;
    LargeBytes bytes(small.room());
    Values expected;
    for (std::size_t i = 0; i < 300; ++i) {
        const Values piece = counting(i * 7, static_cast<std::uint8_t>(i));
        bytes.append(piece);
        expected.insert(expected.end(), piece.begin(), piece.end());
        ASSERT_EQ(bytes.size(), expected.size());
        ASSERT_TRUE(bytes.isInFile() || expected.size() <= 1024) << i;
        ASSERT_FALSE(bytes.isInFile() && expected.size() <= 512) << i;
    }
    EXPECT_EQ(bytes, expected);
    bytes.resize(500);
    expected.resize(500);
    EXPECT_EQ(bytes, expected);
    bytes.resize(5000);
    expected.resize(5000);
    EXPECT_EQ(bytes, expected) << "what is new is 0";
    EXPECT_TRUE(std::filesystem::is_empty(small.folder())) << "the file has no name";
}

TEST(LargeBytes, ShareTheirBytesUntilOneWrites)
{
    const SmallRoom small;
    for (const auto& room : {std::shared_ptr<ByteRoom>(), small.room()}) {
        LargeBytes bytes(room);
        bytes.append(counting(3000));
        LargeBytes copy = bytes;
        EXPECT_EQ(copy.data(), bytes.data());
        LargeBytes slice = bytes.slice(1000, 500);
        EXPECT_EQ(slice, counting(500, static_cast<std::uint8_t>(1000 % 256)));
        copy.writable()[1000] = 77;
        slice.append(Values {1, 2});
        EXPECT_EQ(bytes, counting(3000));
        EXPECT_EQ(copy[1000], 77);
        EXPECT_EQ(slice.size(), 502U);
        EXPECT_EQ(slice[501], 2);
        const std::uint8_t* const place = bytes.data();
        EXPECT_EQ(bytes.writable().data(), place) << "nobody else has them";
        const LargeBytes moved = std::move(bytes);
        EXPECT_EQ(moved.data(), place);
    }
}

TEST(LargeBytes, LeaveMemoryWhenTheRoomIsTrimmedAndComeBack)
{
    const SmallRoom small;
    LargeBytes bytes(small.room());
    bytes.resize(std::size_t {64} << 20);
    const std::span<std::uint8_t> writable = bytes.writable();
    for (std::size_t i = 0; i < writable.size(); i += 512) {
        writable[i] = static_cast<std::uint8_t>(i / 512);
    }
    const std::uint64_t before = residentBytes().ofFiles;
    EXPECT_GE(before, std::uint64_t {48} << 20);
    bytes.trim();
    EXPECT_LE(residentBytes().ofFiles, before - (std::uint64_t {32} << 20));
    for (std::size_t i = 0; i < bytes.size(); i += 512) {
        ASSERT_EQ(bytes[i], static_cast<std::uint8_t>(i / 512));
    }
}

TEST(LargeBytes, SayWhereAFullDiskHasNoRoomAndKeepWhatTheyHave)
{
    const SmallRoom small;
    LargeBytes bytes(small.room());
    bytes.append(counting(2000));
    const SmallDisk disk(3'000'000);
    const std::string growing = errorText([&] { bytes.append(counting(4'000'000)); });
    EXPECT_TRUE(growing.starts_with("The folder " + small.folder().string() + ", where images lie"))
        << growing;
    EXPECT_TRUE(says(growing, "has no room for 5 MB of them: ")) << growing;
    EXPECT_TRUE(says(errorText([&] { bytes.resize(4'000'000); }), "has no room for 5 MB"));
    EXPECT_EQ(bytes, counting(2000));
    EXPECT_TRUE(says(errorText([&] { bytes.reserve(std::size_t {1} << 60, "all"); }), "has no room for"));
    EXPECT_TRUE(std::filesystem::is_empty(small.folder()));
}

TEST(LargeBytes, SayWhyTheirFolderCannotBeUsed)
{
    const auto room = std::make_shared<ByteRoom>(10, "/dev/null/cache");
    LargeBytes bytes(room);
    EXPECT_EQ(
        errorText([&] { bytes.append(counting(20)); }),
        "The folder /dev/null/cache, where images lie that do not fit into memory, cannot be used: Not a "
        "directory.");
}

TEST(LargeBytes, MakeTheirFolder)
{
    const TemporaryFolder folder;
    LargeBytes bytes(std::make_shared<ByteRoom>(10, folder.path() / "deep" / "cache"));
    bytes.append(counting(20));
    EXPECT_EQ(bytes, counting(20));
}

} // namespace ff::test::large_bytes_test
