// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/temporary_file.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <memory>
#include <string>
#include <vector>

namespace ff::temporary_file_test {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> pathsIn(const fs::path& folder)
{
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(folder)) {
        paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    return paths;
}

/// Lets another process make a temporary file in `folder` and kills it. Returns the file.
fs::path leftByAKilledProcess(const fs::path& folder)
{
    const std::vector<fs::path> before = pathsIn(folder);
    const pid_t child = ::fork();
    if (child == 0) {
        const TemporaryFile unfinished(folder);
        ::raise(SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status));
    for (const fs::path& each : pathsIn(folder)) {
        if (!std::ranges::binary_search(before, each)) {
            return each;
        }
    }
    return {};
}

class TemporaryFiles : public testing::Test
{
protected:
    const TemporaryFolder m_own;
    const fs::path m_folder = m_own.path();
};

TEST_F(TemporaryFiles, OfAKilledProcessGoWhenTheNextFileIsWrittenThere)
{
    const fs::path left = leftByAKilledProcess(m_folder);
    ASSERT_TRUE(fs::exists(left)) << "nothing was left to take away";
    writeFileAtomically(m_folder / "weights", {});
    EXPECT_EQ(pathsIn(m_folder), std::vector {m_folder / "weights"});
}

TEST_F(TemporaryFiles, OfOneWhoStillWritesStay)
{
    const TemporaryFile mine(m_folder);
    ASSERT_GE(mine.descriptor(), 0);
    writeFileAtomically(m_folder / "weights", {});
    EXPECT_TRUE(fs::exists(mine.path()));
    const TemporaryFile another(m_folder);
    EXPECT_TRUE(fs::exists(mine.path()));
    EXPECT_NE(another.path(), mine.path());
}

/// Between the last byte and the new name nobody may take it away either.
TEST_F(TemporaryFiles, AreNotAbandonedWhenTheirDescriptorIsClosed)
{
    TemporaryFile mine(m_folder);
    ::close(mine.releaseDescriptor());
    writeFileAtomically(m_folder / "weights", {});
    EXPECT_TRUE(fs::exists(mine.path()));
}

TEST_F(TemporaryFiles, OfOtherHostsAndOtherProgramsStay)
{
    const std::string ours = leftByAKilledProcess(m_folder).filename();
    ASSERT_TRUE(ours.starts_with(".ff-")) << ours;
    std::string elsewhere = ours;
    elsewhere[4] = elsewhere[4] == '0' ? '1' : '0'; // the host
    std::vector<fs::path> foreign;
    for (const std::string& name :
         {elsewhere, std::string(".ff-notes.tmp"), ours.substr(1), ours + ".kept", std::string("a.tmp")}) {
        foreign.push_back(m_own.write(name, {}));
    }
    fs::create_directory(m_folder / (ours + "-folder.tmp"));
    foreign.push_back(m_folder / (ours + "-folder.tmp"));
    fs::create_symlink("a.tmp", m_folder / (ours + "-link.tmp"));
    foreign.push_back(m_folder / (ours + "-link.tmp"));
    writeFileAtomically(m_folder / "weights", {});
    for (const fs::path& each : foreign) {
        EXPECT_TRUE(fs::exists(each)) << each;
    }
    EXPECT_FALSE(fs::exists(m_folder / ours));
}

TEST_F(TemporaryFiles, AreGoneAtTheEndUnlessGivenAway)
{
    fs::path dropped;
    fs::path kept;
    {
        const TemporaryFile one(m_folder);
        TemporaryFile other(m_folder);
        dropped = one.path();
        kept = other.path();
        other.giveAway();
    }
    EXPECT_FALSE(fs::exists(dropped));
    EXPECT_TRUE(fs::exists(kept));
}

TEST_F(TemporaryFiles, ThatCannotBeMadeSaySo)
{
    EXPECT_LT(TemporaryFile(m_folder / "missing").descriptor(), 0);
}

} // namespace
} // namespace ff::temporary_file_test
