// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/output_target.h"
#include "tests/core/test_support.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <string>
#include <thread>

namespace ff::output_target_test {
namespace {

namespace fs = std::filesystem;

std::span<const std::byte> bytesOf(const std::string& text)
{
    return std::as_bytes(std::span {text});
}

std::string readAll(int file)
{
    std::string all;
    std::array<char, 4096> part {};
    for (ssize_t count = 0; (count = ::read(file, part.data(), part.size())) > 0;) {
        all.append(part.data(), static_cast<std::size_t>(count));
    }
    return all;
}

/// Where nothing can be written, with the reason.
struct Impossible
{
    fs::path path;
    std::string reason;
};

class OutputTarget : public testing::Test
{
protected:
    const TemporaryFolder m_own;
    const fs::path m_folder = m_own.path();
};

TEST_F(OutputTarget, WhatCannotBeWrittenIsKnownBefore)
{
    fs::create_directory(m_folder / "folder");
    fs::create_symlink("circle", m_folder / "circle");
    m_own.write("file", {});
    for (const Impossible& each :
         {Impossible {"", "it names no file"}, Impossible {m_folder / "", "it names no file"},
          Impossible {m_folder / "folder", "it is a folder"},
          Impossible {m_folder / "missing" / "file", "No such file or directory"},
          Impossible {m_folder / "file" / "below", "Not a directory"},
          Impossible {m_folder / "circle", "Too many levels of symbolic links"},
          Impossible {"/dev/fd/987", "Bad file descriptor"},
          Impossible {m_folder / std::string(300, 'n'), "File name too long"},
          Impossible {"/proc/weights", ""}}) {
        const std::string before = errorText([&] { checkOutput(each.path); });
        EXPECT_NE(before, "") << each.path;
        EXPECT_NE(before.find(each.reason), std::string::npos) << before;
        EXPECT_EQ(errorText([&] { writeOutput(each.path, bytesOf("x")); }), before);
    }
}

TEST_F(OutputTarget, AskingLeavesEverythingAsItWas)
{
    const fs::path file = m_own.write("file", bytesOf("old"));
    checkOutput(file);
    checkOutput(m_folder / "new");
    EXPECT_EQ(fs::file_size(file), 3U);
    EXPECT_EQ(std::distance(fs::directory_iterator(m_folder), {}), 1);
}

TEST_F(OutputTarget, APipeGetsTheBytes)
{
    const fs::path pipe = m_folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    checkOutput(pipe); // does not wait for the reader
    const std::string text(300'000, 'b'); // more than a pipe holds at once
    std::string read;
    {
        const std::jthread reader([&] {
            const int file = ::open(pipe.c_str(), O_RDONLY | O_CLOEXEC);
            read = readAll(file);
            ::close(file);
        });
        writeOutput(pipe, bytesOf(text));
    }
    EXPECT_EQ(read, text);
    EXPECT_TRUE(fs::is_fifo(pipe));
}

TEST_F(OutputTarget, AnOpenDescriptorGoesOnWhereItIs)
{
    const fs::path file = m_folder / "redirected";
    const int open = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    ASSERT_EQ(::write(open, "said before, ", 13), 13);
    for (const char* folder : {"/dev/fd/", "/proc/self/fd/"}) {
        const fs::path path = folder + std::to_string(open);
        checkOutput(path);
        writeOutput(path, bytesOf("more "));
    }
    ::lseek(open, 0, SEEK_SET);
    EXPECT_EQ(readAll(open), "said before, more more ");
    ::close(open);
}

TEST_F(OutputTarget, AFullDeviceIsAnError)
{
    EXPECT_EQ(errorText([] { writeOutput("/dev/full", bytesOf("x")); }),
              "Cannot write '/dev/full': No space left on device.");
}

TEST_F(OutputTarget, TheSameFileIsKnownByAnyOfItsNames)
{
    const fs::path file = m_own.write("file", {});
    fs::create_directory(m_folder / "folder");
    fs::create_symlink("file", m_folder / "link");
    fs::create_symlink("new", m_folder / "to new");
    for (const fs::path& name : {file, m_folder / "folder" / ".." / "file", m_folder / "link"}) {
        EXPECT_TRUE(isSameTarget(name, file)) << name;
    }
    EXPECT_TRUE(isSameTarget(m_folder / "new", m_folder / "." / "new"));
    EXPECT_TRUE(isSameTarget(m_folder / "to new", m_folder / "new"));
    EXPECT_FALSE(isSameTarget(m_folder / "new", file));
    EXPECT_FALSE(isSameTarget(m_folder / "", file)) << "a folder's name may end in a slash";
    EXPECT_FALSE(isSameTarget(m_folder / "new", m_folder / "folder" / "new"));
}

} // namespace
} // namespace ff::output_target_test
