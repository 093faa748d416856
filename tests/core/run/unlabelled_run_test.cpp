// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on images without labels: what needs none goes on as if there were some, and nothing is made up.
#include "core/data/no_labels.h"
#include "core/model/report.h"
#include "core/run/classify.h"
#include "core/run/findings.h"
#include "core/run/views.h"
#include "core/settings/without_labels.h"
#include "tests/core/run/small_experiment.h"
#include "tests/core/run/unlabelled_digits.h"
#include "tests/core/test_support.h"

#include <nlohmann/json.hpp>

namespace ff::unlabelled_run_test {
namespace {

/// Small runs in every mode that needs no labels, with every kind of layers.
std::vector<Settings> everyUnlabelledRun()
{
    std::vector<Settings> all = everySmallRun();
    std::erase_if(all, [](const Settings& each) { return !learnsWithoutLabels(traitsOf(each.mode)); });
    return all;
}

LearntState layersOf(const Learner& learner)
{
    LearntState state = learner.copyState();
    std::erase_if(state, [](const LearntValue& each) { return each.name.starts_with("readout."); });
    return state;
}

TEST(UnlabelledRun, LayersLearnTheSameBitsAsWithLabels)
{
    for (Settings settings : everyUnlabelledRun()) {
        SCOPED_TRACE(nameOf(settings));
        settings.dropout = 0.2;
        settings.jitter = 2;
        settings.averaging = 10;
        Trainer labelled(smallDigits(), settings, testCompute());
        Trainer unlabelled(unlabelledDigits(), settings, testCompute());
        trainSteps(labelled, 15);
        trainSteps(unlabelled, 15);
        for (const auto& [one, other] : {std::pair {&labelled.learner(), &unlabelled.learner()},
                                         std::pair {&labelled.judge(), &unlabelled.judge()}}) {
            const LearntState layers = layersOf(*one);
            const LearntState all = other->copyState(); // there is no readout among it
            EXPECT_TRUE(std::ranges::equal(layers, all, [](const LearntValue& a, const LearntValue& b) {
                return a.name == b.name && a.value.equal(b.value);
            }));
        }
        EXPECT_EQ(labelled.records()[0].separation(), unlabelled.records()[0].separation());
    }
}

TEST(UnlabelledRun, ModesThatNeedLabelsAreRefusedWithThoseThatDoNot)
{
    for (const ModeTraits& mode : modeTable) {
        const std::string id(mode.option.id);
        const std::string error
            = errorText([&] { Trainer(unlabelledDigits(), smallSettings(mode.choice), testCompute()); });
        EXPECT_EQ(error.empty(), learnsWithoutLabels(mode)) << id << ": " << error;
        if (!learnsWithoutLabels(mode)) {
            EXPECT_NE(error.find("the mode '" + id + "'"), std::string::npos) << error;
            EXPECT_NE(error.find("'unsupervised', 'scff'"), std::string::npos) << error;
            EXPECT_NE(error.find("give the images labels"), std::string::npos) << error;
        }
        EXPECT_TRUE(learnsWithoutLabels(traitsOf(settingsWithoutLabels(smallSettings(mode.choice)).mode)))
            << id;
    }
}

TEST(UnlabelledRun, ComesToItsEndWithoutATestRefitOrEarlyStop)
{
    for (Settings settings : everyUnlabelledRun()) {
        SCOPED_TRACE(nameOf(settings));
        settings.epochs = 3;
        settings.refitEpochs = 2;
        settings.validation = 100;
        settings.patience = 1;
        Experiment experiment(unlabelledDigits(), settings, testCompute());
        EXPECT_EQ(experiment.trainer().epochs(), 3);
        while (!experiment.trainer().finished()) {
            ASSERT_EQ(experiment.step(), Trainer::StepResult::Trained);
            ASSERT_FALSE(experiment.testDue());
        }
        EXPECT_EQ(experiment.trainer().epoch(), 3.0);
        experiment.requestTest(EpochTest::Both);
        EXPECT_FALSE(experiment.testDue());
        EXPECT_FALSE(experiment.stopped());
        EXPECT_FALSE(experiment.lastError());
        EXPECT_FALSE(experiment.isTested());
        EXPECT_FALSE(experiment.takeNewCurve().empty());
        EXPECT_GT(layerViews(experiment)[0].separation, 0.5);
    }
}

TEST(UnlabelledRun, GoesOnInTheSameBits)
{
    for (const Settings& settings : everyUnlabelledRun()) {
        Experiment whole(unlabelledDigits(), settings, testCompute());
        advance(whole, 8);
        Experiment resumed(unlabelledDigits(), settings, testCompute());
        resumed.resume(whole.state(), {});
        advance(whole, 8);
        advance(resumed, 8);
        EXPECT_TRUE(sameBits(whole.trainer().learner(), resumed.trainer().learner())) << nameOf(settings);
    }
}

TEST(UnlabelledRun, AnswersWithGoodnessAlone)
{
    for (const Settings& settings : everyUnlabelledRun()) {
        Trainer trainer(unlabelledDigits(), settings, testCompute());
        trainSteps(trainer, 3);
        const Answer answer = classify(trainer, std::vector<std::uint8_t>(std::size_t {28} * 28, 9));
        EXPECT_EQ(answer.byReadout, -1);
        EXPECT_EQ(answer.byGoodness, -1);
        EXPECT_TRUE(answer.readout.empty());
        EXPECT_TRUE(answer.score.empty());
        ASSERT_EQ(answer.goodness.size(), 2U);
        EXPECT_GT(answer.goodness[0].at(0), 0.F);
        const DataView data = dataView(trainer);
        EXPECT_FALSE(isLabelled(data));
        EXPECT_EQ(data.images.commonestClass, 0);
    }
}

TEST(UnlabelledRun, ReportsNullForErrors)
{
    Experiment experiment(unlabelledDigits(), smallSettings(Mode::Unsupervised), testCompute());
    finish(experiment);
    const auto report = nlohmann::json::parse(reportJson(experiment));
    EXPECT_TRUE(report["test_error_readout"].is_null());
    EXPECT_TRUE(report["test_error_goodness"].is_null());
    EXPECT_TRUE(report["tests"].empty());
    EXPECT_TRUE(report["data"]["classes"].empty());
    EXPECT_EQ(report["data"]["labelled"], false);
    EXPECT_EQ(report["ended"], "finished");
    EXPECT_TRUE(
        summaryLine(experiment).starts_with("test error - (the images have no labels) after 4 epochs"))
        << summaryLine(experiment);
    for (const Finding& finding : findingsOf(experiment)) {
        EXPECT_NE(finding.kind, Finding::Kind::AtChance);
    }
}

} // namespace
} // namespace ff::unlabelled_run_test
