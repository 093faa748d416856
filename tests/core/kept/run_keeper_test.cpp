// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/kept_run.h"
#include "core/kept/layer_diary.h"
#include "core/kept/moment_plan.h"
#include "core/run/examples.h"
#include "core/run/views.h"
#include "tests/core/full_disk.h"
#include "tests/core/kept/example_run.h"
#include "tests/core/kept/kept_example.h"
#include "tests/core/kept/same_layers.h"

#include <algorithm>

namespace ff::run_keeper_test {
namespace {

std::size_t layersOf(const Experiment& experiment)
{
    return experiment.trainer().learner().network.layers.size();
}

TEST(ARunThatIsKept, SaysOfEveryMomentWhatItsLayersLookedLike)
{
    for (const Settings& settings : everySmallRun()) {
        KeptExample run(settings);
        LayerDiary diary(run.folder, layersOf(run.experiment));
        const Trainer& trainer = run.experiment.trainer();
        expectSame(diary.at(0), layerViews(trainer, Examples(trainer).probe(trainer)));
        for (int step = 1; step <= 12; ++step) {
            run.train(1);
            if (isKeptMoment(step, trainer.batchesPerEpoch())) {
                expectSame(diary.at(step), layerViews(run.experiment));
            } else {
                EXPECT_TRUE(diary.at(step).empty()) << step;
            }
        }
    }
}

TEST(ARunThatIsKept, KeepsWhatItBeginsWithWhereThatWasLearntElsewhere)
{
    Experiment learnt(smallDigits(), smallSettings(), testCompute());
    advance(learnt, 9);
    const TemporaryFolder folder;
    Experiment experiment(smallDigits(), smallSettings(), testCompute());
    experiment.adopt(learnt.trainer().learner().copyState(), 9);
    {
        RunLock lock = beginRunIn(folder.path(), recordOf(experiment, describeData(*smallDigits(), {})));
        const RunKeeper keeper(folder.path(), std::move(lock), experiment);
    }
    const std::vector<MomentFile> moments = momentsIn(folder.path());
    ASSERT_EQ(moments.size(), 1U);
    EXPECT_EQ(moments[0].step, 9);
    expectSame(LayerDiary(folder.path(), layersOf(experiment)).at(9), layerViews(experiment));
}

TEST(ARunThatIsKept, SaysWhenItsWriterEnds)
{
    const TemporaryFolder folder;
    Experiment experiment(smallDigits(), smallSettings(), testCompute());
    RunLock lock = beginRunIn(folder.path(), recordOf(experiment, describeData(*smallDigits(), {})));
    const auto kinds = [&] {
        std::vector<std::string> all;
        for (const DiaryEvent& event : lastEvents(folder.path())) {
            all.push_back(event.kind);
        }
        return all;
    };
    {
        RunKeeper keeper(folder.path(), std::move(lock), experiment);
        keeper.keepState();
        EXPECT_EQ(kinds(), std::vector<std::string> {"began"});
    }
    EXPECT_EQ(kinds(), (std::vector<std::string> {"began", "ended"}));
    {
        const RunKeeper keeper(folder.path(), RunLock(folder.path()), experiment);
        EXPECT_EQ(kinds(), (std::vector<std::string> {"began", "ended", "resumed"}));
    }
}

TEST(ARunThatIsKept, SaysWhatWasChangedWhileItTrained)
{
    const TemporaryFolder folder;
    Experiment experiment(smallDigits(), smallSettings(), testCompute());
    RunLock lock = beginRunIn(folder.path(), recordOf(experiment, describeData(*smallDigits(), {})));
    const auto changes = [&] {
        std::vector<std::string> all;
        for (const DiaryEvent& event : lastEvents(folder.path())) {
            if (event.kind == changedEvent) {
                all.push_back(event.text);
            }
        }
        return all;
    };
    const Settings began = experiment.trainer().settings();
    Settings other = began;
    other.epochs += 2;
    {
        RunKeeper keeper(folder.path(), std::move(lock), experiment);
        keeper.look();
        EXPECT_TRUE(changes().empty());
        experiment.applyLive(other);
        keeper.look();
        keeper.keepState();
    }
    const std::string epochs = "epochs=" + std::to_string(other.epochs);
    EXPECT_EQ(changes(), std::vector<std::string> {epochs});
    const KeptRun run = keptRunIn(folder.path());
    EXPECT_EQ(run.settings, other);
    EXPECT_EQ(run.record.settings, began);
    EXPECT_EQ(run.epochs(), allEpochs(other));
    other.momentum = 0.5; // by whoever goes on with it
    experiment.applyLive(other);
    {
        const RunKeeper keeper(folder.path(), RunLock(folder.path()), experiment);
    }
    EXPECT_EQ(changes(), (std::vector<std::string> {epochs, "momentum=0.5"}));
}

TEST(ARunThatIsKept, WithADamagedStateTellsTheSettingsItBeganWith)
{
    const TemporaryFolder folder;
    beginRunIn(folder.path(), exampleRecord());
    fill(folder.path() / stateFileName, "\xff\xff\xff\xff\xff\xff\xff\xff no header");
    EXPECT_EQ(keptRunIn(folder.path()).settings, exampleRecord().settings);
}

TEST(ARunThatIsKept, ThatWentBackSaysNothingOfItsLostMoments)
{
    const TemporaryFolder folder;
    Settings reckless = smallSettings();
    Experiment experiment(smallDigits(), reckless, testCompute());
    const std::filesystem::path path = folder.path();
    RunState atTen;
    {
        RunLock lock = beginRunIn(path, recordOf(experiment, describeData(*smallDigits(), {})));
        RunKeeper keeper(path, std::move(lock), experiment);
        for (int i = 0; i < 16; ++i) {
            experiment.step();
            experiment.dropTest();
            keeper.look();
            if (experiment.trainer().steps() == 10) {
                keeper.keepState();
                atTen = experiment.state();
            }
        }
    }
    Experiment resumed(smallDigits(), reckless, testCompute());
    resumed.resume(atTen, {});
    {
        const RunKeeper keeper(path, RunLock(path), resumed);
    }
    LayerDiary diary(path, layersOf(experiment));
    EXPECT_FALSE(diary.at(10).empty());
    EXPECT_TRUE(diary.at(12).empty());
    EXPECT_TRUE(diary.at(16).empty());
    EXPECT_EQ(momentsIn(path).back().step, 10);
}

} // namespace
} // namespace ff::run_keeper_test
