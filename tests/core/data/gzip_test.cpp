// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/gzip.h"
#include "tests/core/data/data_fixtures.h"
#include "tests/core/data/pack_gzip.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <iterator>

namespace ff::test::gzip_test {

namespace {

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST(ReadFile, ReturnsPlainContentAsItIs)
{
    const TemporaryFolder folder;
    const Bytes content = bytesOf({1, 2, 3, 0, 255});
    EXPECT_EQ(readFile(folder.write("plain", content)), content);
    EXPECT_TRUE(readFile(folder.write("empty", {})).empty());
}

TEST(ReadFile, UnpacksGzipWhateverItsName)
{
    const TemporaryFolder folder;
    const Bytes content = makeIdx({50, 28, 28}, 50 * 28 * 28);
    EXPECT_EQ(readFile(folder.write("no-ending", packGzip(content))), content);
}

TEST(ReadFile, UnpacksMoreThanOneChunkAndMoreThanOneMember)
{
    const Bytes content = makeIdx({4000, 28, 28}, 4000 * 28 * 28);
    const auto middle = content.begin() + 1000;
    Bytes packed = packGzip({content.begin(), middle});
    const Bytes packedRest = packGzip({middle, content.end()});
    std::copy(packedRest.begin(), packedRest.end(), std::back_inserter(packed));
    packed.resize(packed.size() + 512); // padding, as tapes leave it
    EXPECT_EQ(unpackGzip(packed, "two members"), content);
}

TEST(ReadFile, SaysWhyAPathCannotBeRead)
{
    const TemporaryFolder folder;
    const auto message
        = [](const std::filesystem::path& path) { return errorText([&path] { readFile(path); }); };
    EXPECT_TRUE(contains(message(folder.path() / "nothing"), "does not exist"));
    EXPECT_TRUE(contains(message(folder.path()), "is a folder"));
    EXPECT_TRUE(contains(message("/dev/null"), "not a regular file"));
    EXPECT_TRUE(contains(message(folder.path() / "nothing"), (folder.path() / "nothing").string()));
}

TEST(ReadFile, SaysThatAFileMayNotBeRead)
{
    if (geteuid() == 0) {
        GTEST_SKIP() << "the administrator may read every file";
    }
    const TemporaryFolder folder;
    const std::filesystem::path path = folder.write("secret", bytesOf({1}));
    std::filesystem::permissions(path, std::filesystem::perms::none);
    EXPECT_TRUE(contains(errorText([&path] { readFile(path); }), "check its permissions"));
}

TEST(ReadFile, RefusesMoreThanTheLimit)
{
    const TemporaryFolder folder;
    const Bytes content(1000, std::byte {1});
    const std::filesystem::path plain = folder.write("plain", content);
    const std::filesystem::path packed = folder.write("packed", packGzip(content));
    for (const std::filesystem::path& path : {plain, packed}) {
        EXPECT_EQ(readFile(path, 1000), content);
        EXPECT_TRUE(contains(errorText([&path] { readFile(path, 999); }), "at most 999 bytes"));
    }
}

TEST(Gzip, EveryPrefixIsCutShort)
{
    const Bytes packed = packGzip(makeIdx({20}, 20));
    for (std::size_t size = 2; size < packed.size(); ++size) {
        const std::string message = errorText([&] { unpackGzip(std::span(packed).first(size), "file.gz"); });
        EXPECT_TRUE(contains(message, "file.gz is cut short")) << size << ": " << message;
    }
}

TEST(Gzip, DamageIsNamed)
{
    Bytes wrongChecksum = packGzip(makeIdx({20}, 20));
    wrongChecksum[wrongChecksum.size() - 5] ^= std::byte {1};
    EXPECT_TRUE(contains(errorText([&] { unpackGzip(wrongChecksum, "file.gz"); }), "incorrect data check"));

    Bytes followed = packGzip(makeIdx({20}, 20));
    followed.push_back(std::byte {'x'});
    EXPECT_TRUE(contains(errorText([&] { unpackGzip(followed, "file.gz"); }), "1 bytes that are not gzip"));
}

TEST(Gzip, AnyFlippedBitThrowsOrUnpacks)
{
    const Bytes content = makeIdx({20}, 20);
    const Bytes packed = packGzip(content);
    for (std::size_t bit = 0; bit < packed.size() * 8; ++bit) {
        Bytes flipped = packed;
        flipped[bit / 8] ^= static_cast<std::byte>(1U << bit % 8);
        try {
            EXPECT_EQ(unpackGzip(flipped, "file.gz"), content) << "bit " << bit;
        } catch (const Error& error) {
            EXPECT_TRUE(contains(error.what(), "file.gz")) << "bit " << bit << ": " << error.what();
        }
    }
}

} // namespace ff::test::gzip_test
