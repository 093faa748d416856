// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_lock.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <utility>

namespace ff::run_lock_test {
namespace {

/// Another process that holds the lock of a folder from the start of its life on.
class OtherWriter
{
public:
    explicit OtherWriter(const std::filesystem::path& folder)
    {
        std::array<int, 2> ready {};
        EXPECT_EQ(::pipe(ready.data()), 0);
        m_process = ::fork();
        if (m_process == 0) {
            const RunLock lock(folder);
            [[maybe_unused]] const ssize_t told = ::write(ready[1], "x", 1);
            ::pause();
            ::_exit(0);
        }
        char sign = 0;
        EXPECT_EQ(::read(ready[0], &sign, 1), 1);
        ::close(ready[0]);
        ::close(ready[1]);
    }

    ~OtherWriter() { kill(); }

    OtherWriter(const OtherWriter&) = delete;
    OtherWriter& operator=(const OtherWriter&) = delete;

    void kill()
    {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            ::waitpid(std::exchange(m_process, 0), nullptr, 0);
        }
    }

private:
    pid_t m_process = 0;
};

TEST(RunLock, IsHeldByOneAtATimeWithinAProcess)
{
    const TemporaryFolder folder;
    EXPECT_FALSE(RunLock::isHeld(folder.path()));
    {
        const RunLock lock(folder.path());
        EXPECT_TRUE(RunLock::isHeld(folder.path()));
        EXPECT_FALSE(RunLock::tryTake(folder.path()));
        EXPECT_EQ(errorText([&] { RunLock(folder.path()); }),
                  "Cannot write the run in '" + folder.path().string()
                      + "': another window or program is writing it now.");
    }
    EXPECT_FALSE(RunLock::isHeld(folder.path()));
    EXPECT_TRUE(RunLock::tryTake(folder.path()));
}

TEST(RunLock, OfAnotherProcessEndsWithItHoweverItDies)
{
    const TemporaryFolder folder;
    OtherWriter other(folder.path());
    EXPECT_TRUE(RunLock::isHeld(folder.path()));
    EXPECT_FALSE(RunLock::tryTake(folder.path()));
    other.kill();
    EXPECT_FALSE(RunLock::isHeld(folder.path()));
    EXPECT_TRUE(RunLock::tryTake(folder.path()));
}

TEST(RunLock, IsMovedWithItsRight)
{
    const TemporaryFolder folder;
    RunLock first(folder.path());
    {
        const RunLock second = std::move(first);
        EXPECT_TRUE(RunLock::isHeld(folder.path()));
    }
    EXPECT_FALSE(RunLock::isHeld(folder.path()));
}

TEST(RunLock, StaysWithItsFolderWhenThatIsRenamed)
{
    const TemporaryFolder folder;
    const std::filesystem::path before = folder.path() / "before";
    const std::filesystem::path after = folder.path() / "after";
    std::filesystem::create_directory(before);
    const RunLock lock(before);
    std::filesystem::rename(before, after);
    EXPECT_TRUE(RunLock::isHeld(after));
}

TEST(RunLock, OfAFolderThatIsMissingIsRefusedByName)
{
    const TemporaryFolder folder;
    const std::filesystem::path missing = folder.path() / "missing";
    EXPECT_EQ(errorText([&] { RunLock(std::filesystem::path(missing)); }),
              "Cannot write '" + (missing / "lock").string() + "': No such file or directory.");
    EXPECT_FALSE(RunLock::isHeld(missing));
}

} // namespace
} // namespace ff::run_lock_test
