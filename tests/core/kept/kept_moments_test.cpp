// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/kept_moments.h"
#include "core/kept/moment_plan.h"
#include "core/model/model_restore.h"
#include "core/run/classify.h"
#include "core/run/examples.h"
#include "core/run/views.h"
#include "tests/core/full_disk.h"
#include "tests/core/kept/kept_example.h"
#include "tests/core/kept/same_layers.h"

#include <filesystem>
#include <string>

namespace ff::kept_moments_test {
namespace {

namespace fs = std::filesystem;

fs::path momentFile(const fs::path& folder, std::int64_t step)
{
    return folder / momentsFolderName / momentFileName(step);
}

std::vector<std::uint8_t> someDigit()
{
    const auto begin = smallDigits()->test.pixels.begin();
    return {begin, begin + static_cast<std::ptrdiff_t>(smallDigits()->imageSize())};
}

TEST(AKeptMoment, OfEveryKindOfRunShowsWhatAnImportOfItsWeightsDoes)
{
    std::vector<Settings> runs = everySmallRun();
    runs.push_back(smallSettings());
    runs.back().averaging = 5;
    for (const Settings& settings : runs) {
        KeptExample run(settings);
        run.train(8);
        KeptMoments moments(run.folder, smallDigits(), testCompute());
        for (const std::int64_t step : {0, 8, 3, 8}) {
            const KeptMoment moment = moments.load(step);
            const fs::path file = momentFile(run.folder, step);
            const auto restored
                = restoreExperiment(readModel(file), file.string(), smallDigits(), testCompute());
            EXPECT_TRUE(sameBits(moment.trainer.judge(), restored->trainer().judge())) << step;
            EXPECT_TRUE(sameBits(moment.trainer.learner(), restored->trainer().judge())) << step;
            EXPECT_EQ(moment.trainer.steps(), step);
            EXPECT_EQ(moment.trainer.settings(), run.experiment.trainer().settings());
            EXPECT_EQ(classify(moment.trainer, someDigit()).readout,
                      classify(restored->trainer(), someDigit()).readout);
            EXPECT_EQ(receptiveFields(moment.trainer, 4).pixels,
                      receptiveFields(restored->trainer(), 4).pixels);
            EXPECT_EQ(moment.layers.size(), settings.layers.size());
        }
        expectSame(moments.load(8).layers, layerViews(run.experiment));
    }
}

TEST(AKeptMoment, HasTheLiveSettingsThatItHadThen)
{
    KeptExample run;
    run.train(4);
    const Settings before = run.experiment.trainer().settings();
    Settings later = before;
    later.threshold = 2.5;
    later.epochs = 9;
    run.experiment.applyLive(later);
    run.train(4);
    KeptMoments moments(run.folder, smallDigits(), testCompute());
    EXPECT_EQ(moments.load(8).trainer.settings(), later);
    EXPECT_EQ(moments.load(4).trainer.settings(), before);
    EXPECT_EQ(moments.load(8).layers.at(0).threshold, 2.5);
    EXPECT_EQ(moments.load(4).layers.at(0).threshold, before.threshold);
}

TEST(AKeptMoment, LeavesTheRunAsItIs)
{
    KeptExample watched;
    Experiment alone(smallDigits(), smallSettings(), testCompute());
    KeptMoments moments(watched.folder, smallDigits(), testCompute());
    for (int i = 0; i < 4; ++i) {
        watched.train(3);
        advance(alone, 3);
        const KeptMoment moment = moments.load(i);
        Examples examples(moment.trainer);
        EXPECT_EQ(examples.show(moment.trainer).positives.count(), Examples::shownCount);
        classify(moment.trainer, someDigit());
    }
    EXPECT_TRUE(sameBits(watched.experiment.trainer().learner(), alone.trainer().learner()));
}

TEST(AKeptMoment, OfAnOlderVersionHasNoLayersAndItsWeights)
{
    KeptExample run;
    run.train(2);
    fs::remove(run.folder / layersFileName);
    KeptMoments moments(run.folder, smallDigits(), testCompute());
    const KeptMoment moment = moments.load(2);
    EXPECT_TRUE(moment.layers.empty());
    EXPECT_EQ(moment.trainer.steps(), 2);
}

TEST(AKeptMoment, IsListedWhenItsFileIsThere)
{
    KeptExample run;
    run.train(2);
    EXPECT_EQ(momentStepsIn(run.folder), (std::vector<std::int64_t> {0, 1, 2}));
    run.train(1);
    fs::remove(momentFile(run.folder, 1));
    fill(run.folder / momentsFolderName / "000007.safetensors~", "half");
    EXPECT_EQ(momentStepsIn(run.folder), (std::vector<std::int64_t> {0, 2, 3}));
}

TEST(AKeptMoment, ThatIsMissingOrDamagedIsRefusedAndTheOneBeforeStays)
{
    KeptExample run;
    run.train(4);
    KeptMoments moments(run.folder, smallDigits(), testCompute());
    const KeptMoment shown = moments.load(3);
    const LearntState before = shown.trainer.judge().copyState();
    const fs::path file = momentFile(run.folder, 4);
    const std::string good = contentOf(file);
    std::string flipped = good;
    flipped[good.find("F16")] = 'X';
    std::string infinite = good;
    infinite[good.size() - 1] = '\x7c'; // the exponent of a number of 16 bits that is not finite
    infinite[good.size() - 2] = '\0';
    for (const std::string& broken :
         std::vector<std::string> {"", good.substr(0, 7), good.substr(0, 900),
                                   good.substr(0, good.size() / 2), good.substr(0, good.size() - 1),
                                   good + "x", flipped, infinite, contentOf(momentFile(run.folder, 2))}) {
        fill(file, broken);
        const std::string error = errorText([&] { moments.load(4); });
        EXPECT_NE(error.find(file.string()), std::string::npos) << error;
        EXPECT_EQ(shown.trainer.steps(), 3);
    }
    fs::remove(file);
    EXPECT_NE(errorText([&] { moments.load(4); }).find(file.string()), std::string::npos);
    EXPECT_TRUE(std::ranges::equal(
        shown.trainer.judge().copyState(), before,
        [](const LearntValue& one, const LearntValue& other) { return one.value.equal(other.value); }));
}

TEST(AKeptMoment, OfAnotherRunIsRefused)
{
    KeptExample run;
    run.train(2);
    Settings wider = smallSettings();
    wider.layers = {40, 30};
    KeptExample other(wider);
    other.train(2);
    const fs::path file = momentFile(run.folder, 2);
    fill(file, contentOf(momentFile(other.folder, 2)));
    EXPECT_EQ(errorText([&] { KeptMoments(run.folder, smallDigits(), testCompute()).load(2); }),
              "'" + file.string()
                  + "': expected weights of this run, whose layers is 40,24, found those of one with 40,30");
}

TEST(AKeptMoment, IsNotShownWithImagesOfAnotherKind)
{
    const KeptExample run;
    auto other = std::make_shared<Dataset>(*smallDigits());
    other->classes.back() = "ten";
    const std::string error = errorText([&] { KeptMoments(run.folder, other, testCompute()); });
    EXPECT_NE(error.find((run.folder / runRecordName).string()), std::string::npos) << error;
    EXPECT_NE(error.find("ten"), std::string::npos) << error;
    const fs::path nothing = run.folder / "nothing";
    EXPECT_NE(errorText([&] { KeptMoments(nothing, smallDigits(), testCompute()); }).find(nothing.string()),
              std::string::npos);
}

} // namespace
} // namespace ff::kept_moments_test
