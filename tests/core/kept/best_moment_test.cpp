// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/kept_moments.h"
#include "core/kept/moment_plan.h"
#include "core/kept/run_archive.h"
#include "core/kept/run_loop.h"
#include "core/kept/run_resume.h"
#include "core/kept/run_table.h"
#include "tests/core/kept/kept_example.h"

#include <algorithm>

namespace ff::best_moment_test {
namespace {

namespace fs = std::filesystem;

/// Without tests of its own: this says what they would have found.
Settings untested()
{
    Settings settings = smallSettings();
    settings.validation = 100;
    settings.epochTest = EpochTest::None;
    return settings;
}

/// A run of which a test says at each of these steps that so many of a hundred images are wrong.
class RunWithErrors : public KeptExample
{
public:
    using KeptExample::KeptExample;

    void trainTo(std::int64_t step, int wrong)
    {
        while (experiment.trainer().steps() < step) {
            train(1);
        }
        experiment.writeDown({{}, {errorOf(wrong)}}, std::nullopt);
        keeper().look();
        keeper().wait();
    }

    void keepState()
    {
        keeper().keepState();
        keeper().wait();
    }

    bool has(std::int64_t step) const { return std::ranges::binary_search(momentStepsIn(folder), step); }

private:
    ErrorPoint errorOf(int wrong) const
    {
        const Trainer& trainer = experiment.trainer();
        return {.step = trainer.steps(),
                .epoch = trainer.epoch(),
                .readout = wrong / 100.0,
                .images = 100,
                .testImages = 100};
    }
};

TEST(TheBestMoment, IsKeptWhereNoPlanWouldKeepOne)
{
    RunWithErrors run(untested());
    run.trainTo(11, 50);
    EXPECT_TRUE(run.has(11));
    run.trainTo(13, 50);
    EXPECT_FALSE(run.has(13)) << "it is no better";
    run.trainTo(15, 49);
    EXPECT_TRUE(run.has(15));
    KeptMoments moments(run.folder, smallDigits(), testCompute());
    EXPECT_EQ(moments.load(15).trainer.steps(), 15);
    EXPECT_FALSE(moments.load(15).layers.empty());
}

TEST(TheBestMoment, TakesThePlaceOfTheOneBeforeOnceNoStateGoesBackThere)
{
    RunWithErrors run(untested());
    run.trainTo(11, 50);
    run.trainTo(13, 40);
    EXPECT_TRUE(run.has(11));
    run.keepState();
    EXPECT_FALSE(run.has(11));
    EXPECT_TRUE(run.has(13));
    EXPECT_TRUE(run.has(10)) << "what the plan keeps stays";
    run.trainTo(14, 30); // a step of the plan
    run.trainTo(17, 20);
    run.keepState();
    EXPECT_FALSE(run.has(13));
    EXPECT_TRUE(run.has(14));
    EXPECT_TRUE(run.has(17));
}

TEST(TheBestMoment, IsThereStillForARunThatGoesBackBehindABetterOne)
{
    RunWithErrors run(untested());
    run.trainTo(11, 50);
    run.trainTo(12, 60);
    RunState atTwelve = run.experiment.state();
    const std::vector<ErrorPoint> errors = run.experiment.errors();
    run.trainTo(13, 40);
    run.experiment.resume(atTwelve, {{}, errors}); // as after a divergence
    run.keeper().look();
    run.keepState();
    EXPECT_TRUE(run.has(11));
    EXPECT_FALSE(run.has(13));
    run.trainTo(13, 45);
    run.keepState();
    EXPECT_FALSE(run.has(11));
    EXPECT_TRUE(run.has(13));
}

TEST(TheBestMoment, IsOfHeldOutImagesAlone)
{
    Settings settings = untested();
    settings.validation = 0;
    RunWithErrors run(settings);
    run.trainTo(11, 50);
    EXPECT_FALSE(run.has(11));
    EXPECT_FALSE(keptRunIn(run.folder).bestStep());
}

TEST(TheBestMoment, IsThatOfItsDiaryForWhoeverOpensTheRun)
{
    Settings settings = smallSettings();
    settings.validation = 100;
    KeptExample run(settings);
    run.train(30);
    run.keeper().keepState();
    run.keeper().wait();
    const std::optional<ErrorPoint> best = bestTest(run.experiment.errors());
    ASSERT_TRUE(best);
    EXPECT_EQ(keptRunIn(run.folder).bestStep(), best->step);
    EXPECT_TRUE(fs::exists(run.folder / momentsFolderName / momentFileName(best->step)));
    const fs::path archive = run.folder.parent_path() / "run.ffx";
    const fs::path unpacked = run.folder.parent_path() / "unpacked";
    packRun(run.folder, archive);
    unpackRun(archive, unpacked);
    EXPECT_EQ(keptRunIn(unpacked).bestStep(), best->step);
    const auto resumed = resumeExperiment(readRunToResume(unpacked), smallDigits(), testCompute());
    EXPECT_EQ(bestTest(resumed->errors())->step, best->step);
}

/// The error on a single held-out image falls once at most: it stops after four of ten epochs or sooner.
Settings stopsEarly()
{
    Settings settings = smallSettings();
    settings.epochs = 10;
    settings.validation = 1;
    settings.patience = 2;
    return settings;
}

std::vector<DiaryEvent> eventsOf(const fs::path& folder, std::string_view kind)
{
    std::vector<DiaryEvent> events = lastEvents(folder);
    std::erase_if(events, [&](const DiaryEvent& event) { return event.kind != kind; });
    return events;
}

TEST(ARunThatStopsEarly, SaysSoInItsDiaryAndIsFinished)
{
    const TemporaryFolder temporary;
    const fs::path folder = temporary.path() / "run";
    std::optional<EarlyStop> stopped;
    {
        auto experiment = std::make_unique<Experiment>(smallDigits(), stopsEarly(), testCompute());
        RunLock lock = beginRunIn(folder, recordOf(*experiment, describeData(*smallDigits(), {})));
        auto keeper = std::make_unique<RunKeeper>(folder, std::move(lock), *experiment);
        RunLoop run(std::move(experiment), std::move(keeper));
        while (!run.isOver()) {
            run.advance();
        }
        stopped = run.experiment().stopped();
    }
    ASSERT_TRUE(stopped);
    const std::vector<DiaryEvent> events = eventsOf(folder, stoppedEarlyEvent);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].text, earlyStopSentence(*stopped).english());
    const KeptRun run = keptRunIn(folder);
    EXPECT_EQ(events[0].step, run.step);
    EXPECT_EQ(run.epoch, stopped->epoch);
    EXPECT_EQ(run.epochs(), stopped->epoch);
    EXPECT_EQ(standingOf(run), "finished");
}

TEST(ARunThatStopsEarly, CanBeGivenMorePatienceAsItIsResumed)
{
    KeptExample run(stopsEarly());
    while (!run.experiment.stopped()) {
        run.train(1);
    }
    run.letGo();
    const auto resumed = resumeExperiment(readRunToResume(run.folder), smallDigits(), testCompute());
    ASSERT_TRUE(resumed->stopped());
    Settings patient = stopsEarly();
    patient.patience = 0;
    resumed->applyLive(patient); // before anybody keeps it
    {
        const RunKeeper keeper(run.folder, RunLock(run.folder), *resumed);
    }
    EXPECT_EQ(eventsOf(run.folder, learnsOnEvent).size(), 1U);
    EXPECT_EQ(keptRunIn(run.folder).epochs(), 10);
}

TEST(ARunThatStopsEarly, GoesOnWithMorePatience)
{
    KeptExample run(stopsEarly());
    while (!run.experiment.stopped()) {
        ASSERT_FALSE(run.experiment.trainer().finished());
        run.train(1);
    }
    EXPECT_EQ(keptRunIn(run.folder).epochs(), run.experiment.stopped()->epoch);
    Settings patient = stopsEarly();
    patient.patience = 0;
    run.experiment.applyLive(patient);
    run.train(1);
    EXPECT_EQ(eventsOf(run.folder, learnsOnEvent).size(), 1U);
    EXPECT_EQ(keptRunIn(run.folder).epochs(), 10);
    EXPECT_EQ(standingOf(keptRunIn(run.folder)), "running");
}

} // namespace
} // namespace ff::best_moment_test
