// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/give_up.h"
#include "core/kept/run_beginning.h"
#include "core/kept/run_loop.h"
#include "core/kept/run_resume.h"
#include "core/run/findings.h"
#include "tests/core/reckless.h"
#include "tests/core/run/small_experiment.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

namespace ff::run_loop_test {
namespace {

using Piece = RunLoop::Piece;
using Outcome = RunLoop::Outcome;
using Steps = std::vector<std::int64_t>;

/// Two epochs of 12 batches, each test of all images.
Settings shortRun(EpochTest epochTest = EpochTest::Both)
{
    Settings settings = smallSettings();
    settings.goodness = Goodness::MeanOfSquares; // which has no bound
    settings.epochs = 2;
    settings.epochTest = epochTest;
    settings.testShare = 100;
    return settings;
}

std::unique_ptr<Experiment> experimentOf(const Settings& settings)
{
    return std::make_unique<Experiment>(smallDigits(), settings, testCompute());
}

/// The run is kept in `folder` from its beginning.
RunLoop keptIn(const std::filesystem::path& folder, const Settings& settings)
{
    std::unique_ptr<Experiment> experiment = experimentOf(settings);
    RunLock lock = beginRunIn(folder, recordOf(*experiment, describeData(*smallDigits(), {})));
    auto keeper = std::make_unique<RunKeeper>(folder, std::move(lock), *experiment);
    return RunLoop(std::move(experiment), std::move(keeper));
}

std::unique_ptr<Experiment> resumedFrom(const std::filesystem::path& folder)
{
    return resumeExperiment(readRunToResume(folder), smallDigits(), testCompute());
}

std::int64_t stepOf(const RunLoop& run)
{
    return run.experiment().trainer().steps();
}

Steps testedSteps(const Experiment& experiment)
{
    Steps steps;
    for (const ErrorPoint& test : experiment.errors()) {
        steps.push_back(test.step);
    }
    return steps;
}

void finish(RunLoop& run)
{
    while (!run.isOver()) {
        ASSERT_NE(run.advance(), Outcome::Diverged);
    }
}

TEST(RunLoop, ATestThatIsDueComesBeforeTheNextBatch)
{
    RunLoop run(experimentOf(shortRun()));
    Steps tested;
    while (!run.isOver()) {
        const std::int64_t before = stepOf(run);
        const Piece piece = run.next();
        EXPECT_EQ(piece == Piece::Test, run.experiment().testDue());
        const Outcome outcome = run.advance();
        EXPECT_EQ(outcome == Outcome::Trained, piece == Piece::Batch);
        EXPECT_EQ(outcome == Outcome::Testing, piece == Piece::Test && run.experiment().testDue());
        EXPECT_EQ(stepOf(run), before + (piece == Piece::Batch ? 1 : 0));
        if (outcome == Outcome::Tested) {
            tested.push_back(stepOf(run));
        }
    }
    EXPECT_EQ(tested, (Steps {1, 3, 6, 12, 24}));
    EXPECT_EQ(testedSteps(run.experiment()), tested);
}

TEST(RunLoop, IsOverOnlyWhenWhatItLearntIsTested)
{
    RunLoop run(experimentOf(shortRun(EpochTest::None)));
    while (!run.experiment().trainer().finished()) {
        ASSERT_EQ(run.next(), Piece::Batch);
        run.advance();
    }
    EXPECT_EQ(run.next(), Piece::Test);
    EXPECT_FALSE(run.isOver());
    EXPECT_TRUE(run.experiment().errors().empty());
    finish(run);
    EXPECT_EQ(run.next(), Piece::None);
    EXPECT_TRUE(run.experiment().isTested());
    EXPECT_EQ(stepOf(run), 24);
}

TEST(RunLoop, KeepsWhatItEndedWith)
{
    const TemporaryFolder folder;
    {
        RunLoop run = keptIn(folder.path() / "run", shortRun());
        finish(run);
    } // nobody asked for a state to be kept
    const auto again = std::make_unique<RunLoop>(resumedFrom(folder.path() / "run"));
    EXPECT_TRUE(again->isOver());
    EXPECT_TRUE(again->experiment().isTested());
    EXPECT_EQ(stepOf(*again), 24);
}

TEST(RunLoop, KeepsWhatItRestsWithTheTestThatIsDueIncluded)
{
    const TemporaryFolder folder;
    {
        RunLoop run = keptIn(folder.path() / "run", shortRun());
        while (stepOf(run) < 6) {
            run.advance();
        }
        ASSERT_EQ(run.next(), Piece::Test);
        run.keepNow();
    }
    RunLoop again(resumedFrom(folder.path() / "run"));
    EXPECT_EQ(stepOf(again), 6);
    EXPECT_EQ(again.next(), Piece::Test);
    finish(again);
    EXPECT_EQ(testedSteps(again.experiment()), (Steps {1, 3, 6, 12, 24}));
    RunLoop whole(experimentOf(shortRun()));
    finish(whole);
    EXPECT_TRUE(sameBits(again.experiment().trainer().learner(), whole.experiment().trainer().learner()));
}

TEST(RunLoop, ADivergenceIsNotedAndKeptWhereTheRunIsBack)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "run";
    Settings fragile = shortRun(EpochTest::None);
    fragile.epochs = 300;
    fragile.jitter = 1;
    std::string finding;
    std::int64_t back = 0;
    {
        RunLoop run = keptIn(path, fragile);
        while (stepOf(run) < 14) {
            ASSERT_EQ(run.advance(), Outcome::Trained);
        }
        run.experiment().applyLive(reckless(fragile));
        while (run.advance() != Outcome::Diverged) {
            ASSERT_FALSE(run.isOver()) << "it should have diverged";
        }
        EXPECT_EQ(run.next(), Piece::Batch) << "whoever drives it may go on";
        finding = findingsOf(run.experiment()).front().text().english();
        back = stepOf(run);
    }
    const DiaryNews diary = DiaryReader(path).readNew();
    ASSERT_GE(diary.events.size(), 2U);
    const DiaryEvent& event = diary.events[diary.events.size() - 2]; // the last one says that it is closed
    EXPECT_EQ(event.kind, divergedEvent);
    EXPECT_EQ(event.step, back);
    EXPECT_EQ(event.text, finding);
    EXPECT_EQ(diary.curve.points.back().step, back);
    EXPECT_EQ(resumedFrom(path)->trainer().steps(), back);
}

/// Works until it is over, and is asked to give up again and again, each time a little later.
void finishWithBreaks(RunLoop& run, int& breaks)
{
    int looks = 0;
    const GiveUpWhen sometimes([&] { return ++looks > 3 * breaks; });
    while (!run.isOver()) {
        const std::int64_t before = stepOf(run);
        const Piece piece = run.next();
        const std::size_t tests = run.experiment().errors().size();
        try {
            run.advance();
        } catch (const GivenUp&) {
            ++breaks;
            looks = 0;
            EXPECT_EQ(stepOf(run), before);
            EXPECT_EQ(run.next(), piece);
            EXPECT_EQ(run.experiment().errors().size(), tests);
        }
    }
}

TEST(RunLoop, WhatIsGivenUpIsDoneAgainInTheSameBits)
{
    const TemporaryFolder folder;
    RunLoop whole(experimentOf(shortRun()));
    finish(whole);
    RunLoop broken = keptIn(folder.path() / "run", shortRun());
    int breaks = 0;
    finishWithBreaks(broken, breaks);
    EXPECT_GT(breaks, 1) << "a batch and a test should have been given up";
    EXPECT_TRUE(sameBits(broken.experiment().trainer().learner(), whole.experiment().trainer().learner()));
    ASSERT_EQ(testedSteps(broken.experiment()), testedSteps(whole.experiment()));
    for (std::size_t i = 0; i < whole.experiment().errors().size(); ++i) {
        EXPECT_EQ(broken.experiment().errors()[i].readout, whole.experiment().errors()[i].readout);
        EXPECT_EQ(broken.experiment().errors()[i].goodness, whole.experiment().errors()[i].goodness);
    }
}

} // namespace
} // namespace ff::run_loop_test
