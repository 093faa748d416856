// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/moment_plan.h"
#include "core/kept/run_store.h"
#include "tests/core/full_disk.h"
#include "tests/core/kept/example_run.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace ff::run_store_test {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> idsOf(const std::vector<KeptRun>& runs)
{
    std::vector<std::string> ids;
    for (const KeptRun& run : runs) {
        ids.push_back(run.id);
    }
    return ids;
}

class ARunStore : public testing::Test
{
protected:
    /// A finished run that began in this minute, without labels; its state takes so many bytes.
    std::string keep(int minute, std::size_t bytes = 10'000, const RunLabels& labels = {})
    {
        RunRecord record = exampleRecord();
        record.began += std::chrono::minutes(minute);
        record.labels = labels;
        const BegunRun run = m_store.begin(record);
        fill(run.folder / stateFileName, std::string(bytes, 's'));
        return run.id;
    }

    void keepMoments(const std::string& id, int count, std::size_t bytes)
    {
        for (int i = 0; i < count; ++i) {
            fill(m_store.folderOf(id) / "moments" / momentFileName(i), std::string(bytes, 'm'));
        }
    }

    std::vector<std::string> ids() const { return idsOf(m_store.list()); }

    const TemporaryFolder m_folder;
    const fs::path m_path = m_folder.path() / "data" / "runs";
    UtcTime m_now = exampleRecord().began;
    RunStore m_store {m_path, defaultRunBudget, [this] { return m_now; }};
};

using Ids = std::vector<std::string>;

TEST_F(ARunStore, NamesARunByTheMinuteItBeganAndItsMode)
{
    const BegunRun run = m_store.begin(exampleRecord());
    EXPECT_TRUE(std::regex_match(run.id, std::regex("20261126-0106-supervised-[0-9a-f]{4}"))) << run.id;
    EXPECT_EQ(run.folder, m_path / run.id);
    EXPECT_EQ(readRunRecord(run.folder), exampleRecord());
    EXPECT_TRUE(RunLock::isHeld(run.folder));
}

TEST_F(ARunStore, ListsTheNewestRunFirst)
{
    EXPECT_TRUE(m_store.list().empty());
    const std::string first = keep(0);
    const std::string third = keep(2);
    const std::string second = keep(1);
    EXPECT_EQ(ids(), (Ids {third, second, first}));
}

TEST_F(ARunStore, TwoProcessesThatBeginAtOnceHaveARunEach)
{
    constexpr int each = 40;
    const pid_t child = ::fork();
    RunStore store(m_path);
    for (int i = 0; i < each; ++i) {
        store.begin(exampleRecord());
    }
    if (child == 0) {
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
    const std::vector<KeptRun> runs = m_store.list();
    EXPECT_EQ(runs.size(), 2U * each);
    for (const KeptRun& run : runs) {
        EXPECT_EQ(run.broken.english(), "");
    }
}

TEST_F(ARunStore, ARunThatCannotBeginLeavesNothing)
{
    EXPECT_NE(errorText([&] { m_store.begin(exampleRecord(), fullAfter(50)); }), "");
    EXPECT_TRUE(fs::is_empty(m_path));
}

TEST_F(ARunStore, WhatAKilledProcessBeganGoesOnlyWhenItIsOld)
{
    const fs::path left = m_path / ".new-20261126-0106-supervised-1a2b";
    fs::create_directory(left);
    RunStore again(m_path);
    EXPECT_TRUE(again.list().empty());
    EXPECT_TRUE(fs::exists(left)); // it may be beginning now
    fs::last_write_time(left, fs::file_time_type::clock::now() - std::chrono::hours(2));
    RunStore later(m_path);
    EXPECT_FALSE(fs::exists(left));
}

TEST_F(ARunStore, ABrokenRunIsListedAsOneAndHidesNoOther)
{
    const std::string good = keep(0);
    fs::create_directory(m_path / "zzz");
    fill(m_path / "notes.txt", "x");
    const std::vector<KeptRun> runs = m_store.list();
    ASSERT_EQ(idsOf(runs), (Ids {"zzz", good}));
    EXPECT_NE(runs[0].broken.english().find("run.json"), std::string::npos) << runs[0].broken.english();
    EXPECT_EQ(runs[1].broken.english(), "");
}

TEST_F(ARunStore, LabelsChangeAlsoWhileTheRunIsWritten)
{
    const BegunRun run = m_store.begin(exampleRecord());
    const RunLabels labels {"best so far", "look again", false};
    m_store.setLabels(run.id, labels);
    RunRecord expected = exampleRecord();
    expected.labels = labels;
    EXPECT_EQ(m_store.list().at(0).record, expected);
}

TEST_F(ARunStore, WhatIsNoRunOfItIsRefused)
{
    keep(0);
    for (const std::string id : {"", ".", "..", ".trash", "a", "../runs", "/"}) {
        EXPECT_EQ(errorText([&] { m_store.remove(id); }),
                  "There is no run '" + id + "' in '" + m_path.string() + "'.");
        EXPECT_NE(errorText([&] { m_store.setLabels(id, {}); }), "");
        EXPECT_NE(errorText([&] { m_store.restore(id); }), "");
    }
    EXPECT_EQ(ids().size(), 1U);
}

TEST_F(ARunStore, ADeletedRunComesBackWhole)
{
    const std::string id = keep(0, 10'000, {"name", "note", true});
    const KeptRun before = m_store.list().at(0);
    m_store.remove(id);
    EXPECT_TRUE(m_store.list().empty());
    m_store.restore(id);
    const KeptRun after = m_store.list().at(0);
    EXPECT_EQ(after.record, before.record);
    EXPECT_EQ(after.bytes, before.bytes);
    EXPECT_EQ(errorText([&] { m_store.restore(id); }), "The run '" + id + "' is not there any more.");
}

TEST_F(ARunStore, ARunThatIsWrittenIsNotDeleted)
{
    const BegunRun run = m_store.begin(exampleRecord());
    EXPECT_NE(errorText([&] { m_store.remove(run.id); }).find("is writing it now"), std::string::npos);
    EXPECT_EQ(ids(), Ids {run.id});
}

TEST_F(ARunStore, WhatWasDeletedMoreThanADayAgoGoesAtTheNextStart)
{
    const std::string id = keep(0);
    m_store.remove(id);
    m_now += std::chrono::hours(23);
    RunStore(m_path, defaultRunBudget, [this] { return m_now; });
    m_store.restore(id);
    m_store.remove(id);
    m_now += std::chrono::hours(25);
    RunStore(m_path, defaultRunBudget, [this] { return m_now; });
    EXPECT_NE(errorText([&] { m_store.restore(id); }), "");
    EXPECT_LT(m_store.bytes(), 1000U);
}

TEST_F(ARunStore, WithinItsBudgetNothingGoes)
{
    const std::string id = keep(0);
    const TrimmedRuns trimmed = m_store.keepWithinBudget();
    EXPECT_TRUE(trimmed.runs.empty());
    EXPECT_EQ(trimmed.bytes, 0U);
    EXPECT_EQ(ids(), Ids {id});
}

TEST_F(ARunStore, AboveItsBudgetWhatWasDeletedGoesFirst)
{
    const std::string deleted = keep(1);
    const std::string older = keep(0);
    m_store.remove(deleted);
    m_store.setBudget(m_store.bytes() - 1);
    const TrimmedRuns trimmed = m_store.keepWithinBudget();
    EXPECT_TRUE(trimmed.runs.empty());
    EXPECT_GE(trimmed.bytes, 10'000U);
    EXPECT_EQ(ids(), Ids {older});
    EXPECT_LE(m_store.bytes(), m_store.budget());
}

TEST_F(ARunStore, AboveItsBudgetTheOldestRunsGoThatNobodyWantsToKeep)
{
    const std::string named = keep(0, 10'000, {"mine", "", false});
    const std::string pinned = keep(1, 10'000, {"", "", true});
    const std::string oldest = keep(2);
    const BegunRun written = [this] {
        RunRecord record = exampleRecord();
        record.labels = {};
        record.began += std::chrono::minutes(3);
        return m_store.begin(record);
    }();
    const std::string next = keep(4);
    const std::string newest = keep(5);
    fs::create_directory(m_path / "0-broken"); // perhaps of a newer version
    fill(m_path / "0-broken" / "run.json", std::string(10'000, 'x'));

    m_store.setBudget(m_store.bytes() - 1);
    EXPECT_EQ(m_store.keepWithinBudget().runs, Ids {oldest});
    EXPECT_LE(m_store.bytes(), m_store.budget());
    EXPECT_NE(errorText([&] { m_store.restore(oldest); }), "");

    m_store.setBudget(0);
    EXPECT_EQ(m_store.keepWithinBudget().runs, Ids {next});
    EXPECT_EQ(ids(), (Ids {newest, written.id, pinned, named, "0-broken"}));
}

TEST_F(ARunStore, ThenMomentsOfTheOthersGoAndThoseOfPinnedRunsLast)
{
    const std::string pinned = keep(0, 10, {"", "", true});
    const std::string named = keep(1, 10, {"mine", "", false});
    const std::string newest = keep(2, 10);
    for (const std::string& id : {pinned, named, newest}) {
        keepMoments(id, 9, 1000);
    }
    m_store.setBudget(m_store.bytes() - 3500);
    const TrimmedRuns trimmed = m_store.keepWithinBudget();
    EXPECT_TRUE(trimmed.runs.empty());
    EXPECT_EQ(trimmed.moments, 4U);
    EXPECT_EQ(momentsIn(m_store.folderOf(named)).size(), 5U);
    m_store.setBudget(m_store.bytes() - 10'000);
    EXPECT_EQ(m_store.keepWithinBudget().moments, 10U);
    EXPECT_EQ(momentsIn(m_store.folderOf(newest)).size(), 2U);
    EXPECT_EQ(momentsIn(m_store.folderOf(pinned)).size(), 9U);
}

TEST_F(ARunStore, AFolderThatCannotBeIsRefused)
{
    const fs::path file = m_folder.path() / "file";
    fill(file, "x");
    EXPECT_NE(errorText([&] { RunStore store(file / "runs"); }).find((file / "runs").string()),
              std::string::npos);
    fs::remove_all(m_path);
    EXPECT_NE(errorText([&] { m_store.list(); }).find(m_path.string()), std::string::npos);
}

TEST(RunsFolder, IsBesideWhatElseTheWindowKeeps)
{
    const fs::path ours = "ForwardForward/ff-explorer/runs";
    EXPECT_EQ(runsFolder("/data", "/home/me"), "/data" / ours);
    EXPECT_EQ(runsFolder(nullptr, "/home/me"), "/home/me/.local/share" / ours);
    EXPECT_EQ(runsFolder("", "/home/me"), "/home/me/.local/share" / ours);
    EXPECT_EQ(runsFolder("relative", "/home/me"), "/home/me/.local/share" / ours); // as its standard says
}

} // namespace
} // namespace ff::run_store_test
