// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "tests/core/full_disk.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace ff::atomic_file_test {
namespace {

namespace fs = std::filesystem;

std::span<const std::byte> bytesOf(const std::string& text)
{
    return std::as_bytes(std::span {text});
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename());
    }
    std::ranges::sort(names);
    return names;
}

class AtomicFile : public testing::Test
{
protected:
    const TemporaryFolder m_folder;
    const fs::path m_path = m_folder.path() / "weights";
};

TEST_F(AtomicFile, WritesANewFileAndReplacesAnOldOne)
{
    writeFileAtomically(m_path, bytesOf("first"));
    EXPECT_EQ(contentOf(m_path), "first");
    writeFileAtomically(m_path, bytesOf("2nd"));
    EXPECT_EQ(contentOf(m_path), "2nd");
    writeFileAtomically(m_path, {});
    EXPECT_EQ(contentOf(m_path), "");
    EXPECT_EQ(namesIn(m_folder.path()), std::vector<std::string> {"weights"});
}

TEST_F(AtomicFile, WritesBesideTheWorkingFolderToo)
{
    const fs::path before = fs::current_path();
    fs::current_path(m_folder.path());
    writeFileAtomically("weights", bytesOf("here"));
    fs::current_path(before);
    EXPECT_EQ(contentOf(m_path), "here");
}

TEST_F(AtomicFile, AnOpenReaderKeepsTheOldContent)
{
    fill(m_path, "old");
    std::ifstream reader(m_path);
    writeFileAtomically(m_path, bytesOf("new content"));
    std::string text;
    reader >> text;
    EXPECT_EQ(text, "old");
}

TEST_F(AtomicFile, ADiskThatIsFullAfterAnyByteLeavesTheOldFile)
{
    const std::string fresh = "the new content of the file";
    fill(m_path, "old");
    for (std::size_t room = 0; room < fresh.size(); ++room) {
        const std::string error
            = errorText([&] { writeFileAtomically(m_path, bytesOf(fresh), fullAfter(room)); });
        EXPECT_EQ(error, "Cannot write '" + m_path.string() + "': No space left on device.") << room;
        EXPECT_EQ(contentOf(m_path), "old") << room;
        EXPECT_EQ(namesIn(m_folder.path()), std::vector<std::string> {"weights"}) << room;
    }
    writeFileAtomically(m_path, bytesOf(fresh), fullAfter(fresh.size()));
    EXPECT_EQ(contentOf(m_path), fresh);
}

TEST_F(AtomicFile, ADiskThatIsFullAfterAnyByteLeavesNoNewFile)
{
    const std::string fresh = "new";
    for (std::size_t room = 0; room < fresh.size(); ++room) {
        EXPECT_NE(errorText([&] { writeFileAtomically(m_path, bytesOf(fresh), fullAfter(room)); }), "");
        EXPECT_TRUE(namesIn(m_folder.path()).empty()) << room;
    }
}

TEST_F(AtomicFile, EveryOtherCallThatFailsLeavesTheOldFile)
{
    fill(m_path, "old");
    const auto fail = [] {
        errno = EIO;
        return -1;
    };
    std::vector<FileCalls> devices(4, systemFileCalls());
    devices[0].sync = [&](int) { return fail(); };
    devices[1].close = [&](int file) {
        ::close(file);
        return fail();
    };
    devices[2].rename = [&](const char*, const char*) { return fail(); };
    devices[3].write = [](int, const void*, std::size_t) -> ssize_t { return 0; };
    for (const FileCalls& calls : devices) {
        const std::string error = errorText([&] { writeFileAtomically(m_path, bytesOf("new"), calls); });
        EXPECT_EQ(error, "Cannot write '" + m_path.string() + "': Input/output error.");
        EXPECT_EQ(contentOf(m_path), "old");
        EXPECT_EQ(namesIn(m_folder.path()), std::vector<std::string> {"weights"});
    }
}

TEST_F(AtomicFile, TheBytesAreOnTheDiskBeforeTheNameIs)
{
    std::vector<std::string> order;
    FileCalls calls = systemFileCalls();
    calls.write = [&](int file, const void* bytes, std::size_t count) {
        order.push_back("write");
        return ::write(file, bytes, count);
    };
    calls.sync = [&](int file) {
        order.push_back("sync");
        return ::fsync(file);
    };
    calls.rename = [&](const char* from, const char* to) {
        order.push_back("rename");
        return std::rename(from, to);
    };
    writeFileAtomically(m_path, bytesOf("new"), calls);
    EXPECT_EQ(order, (std::vector<std::string> {"write", "sync", "rename", "sync"}));
}

TEST_F(AtomicFile, GoesOnAfterAnInterruption)
{
    FileCalls calls = systemFileCalls();
    calls.write = [interrupted = false](int file, const void* bytes, std::size_t count) mutable -> ssize_t {
        interrupted = !interrupted;
        if (interrupted) {
            errno = EINTR;
            return -1;
        }
        return ::write(file, bytes, std::min(count, std::size_t {2}));
    };
    writeFileAtomically(m_path, bytesOf("seven b"), calls);
    EXPECT_EQ(contentOf(m_path), "seven b");
}

TEST_F(AtomicFile, RefusesAFolder)
{
    fs::create_directory(m_path);
    EXPECT_EQ(errorText([&] { writeFileAtomically(m_path, bytesOf("new")); }),
              "Cannot write '" + m_path.string() + "': it is a folder.");
    EXPECT_EQ(errorText([&] { writeFileAtomically(m_path / "", bytesOf("new")); }),
              "Cannot write '" + m_path.string() + "/': it names no file.");
    EXPECT_EQ(errorText([&] { writeFileAtomically("", bytesOf("new")); }),
              "Cannot write '': it names no file.");
    EXPECT_EQ(namesIn(m_folder.path()), std::vector<std::string> {"weights"});
}

TEST_F(AtomicFile, RefusesWhatIsNoRegularFile)
{
    ASSERT_EQ(::mkfifo(m_path.c_str(), 0600), 0);
    EXPECT_EQ(errorText([&] { writeFileAtomically(m_path, bytesOf("new")); }),
              "Cannot write '" + m_path.string() + "': it is not a regular file.");
    EXPECT_TRUE(fs::is_fifo(m_path));
}

TEST_F(AtomicFile, RefusesAFolderThatIsMissing)
{
    const fs::path path = m_folder.path() / "missing" / "weights";
    EXPECT_EQ(errorText([&] { writeFileAtomically(path, bytesOf("new")); }),
              "Cannot write '" + path.string() + "': No such file or directory.");
}

TEST_F(AtomicFile, RefusesAWriteProtectedFile)
{
    if (::geteuid() == 0) {
        GTEST_SKIP() << "for the superuser no file is write-protected";
    }
    fill(m_path, "old");
    fs::permissions(m_path, fs::perms::owner_read);
    EXPECT_EQ(errorText([&] { writeFileAtomically(m_path, bytesOf("new")); }),
              "Cannot write '" + m_path.string() + "': Permission denied.");
    EXPECT_EQ(contentOf(m_path), "old");
}

TEST_F(AtomicFile, KeepsThePermissionsOfAnExistingFile)
{
    fill(m_path, "old");
    for (const auto permissions : {fs::perms {0600}, fs::perms {0666}, fs::perms {0750}}) {
        fs::permissions(m_path, permissions);
        writeFileAtomically(m_path, bytesOf("new"));
        EXPECT_EQ(fs::status(m_path).permissions(), permissions);
    }
}

TEST_F(AtomicFile, GivesANewFileThePermissionsOfAnyOther)
{
    fill(m_folder.path() / "other", "");
    writeFileAtomically(m_path, bytesOf("new"));
    EXPECT_EQ(fs::status(m_path).permissions(), fs::status(m_folder.path() / "other").permissions());
}

TEST_F(AtomicFile, ReplacesWhatALinkPointsTo)
{
    const fs::path real = m_folder.path() / "elsewhere" / "real";
    fs::create_directory(real.parent_path());
    fill(real, "old");
    fs::create_symlink("elsewhere/real", m_folder.path() / "inner");
    fs::create_symlink(m_folder.path() / "inner", m_path);
    writeFileAtomically(m_path, bytesOf("new"));
    EXPECT_TRUE(fs::is_symlink(m_path));
    EXPECT_FALSE(fs::is_symlink(real));
    EXPECT_EQ(contentOf(real), "new");

    fs::remove(real);
    writeFileAtomically(m_path, bytesOf("again"));
    EXPECT_EQ(contentOf(real), "again");
}

TEST_F(AtomicFile, RefusesLinksInACircle)
{
    fs::create_symlink("weights", m_folder.path() / "back");
    fs::create_symlink("back", m_path);
    EXPECT_EQ(errorText([&] { writeFileAtomically(m_path, bytesOf("new")); }),
              "Cannot write '" + m_path.string() + "': Too many levels of symbolic links.");
}

TEST_F(AtomicFile, TheLongestNamePossibleIsWritten)
{
    const fs::path path = m_folder.path() / std::string(255, 'w');
    writeFileAtomically(path, bytesOf("new"));
    EXPECT_EQ(contentOf(path), "new");
}

} // namespace
} // namespace ff::atomic_file_test
