// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/views.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ff::views_test {
namespace {

TEST(Views, ALayerIsShownAsItIs)
{
    for (const Settings& settings : everySmallRun()) {
        Trainer trainer(smallDigits(), settings, testCompute());
        trainSteps(trainer, 5);
        const std::vector<LayerView> views = layerViews(trainer, trainer.records());
        ASSERT_EQ(views.size(), 2U);
        for (std::size_t i = 0; i < views.size(); ++i) {
            const Layer& layer = trainer.learner().network.layers[i];
            EXPECT_EQ(views[i].inputs, layer.inputs()) << nameOf(settings);
            EXPECT_EQ(views[i].units, layer.features()) << nameOf(settings);
            EXPECT_EQ(views[i].positive.empty(), !learnsLocally(settings)) << nameOf(settings);
            EXPECT_EQ(views[i].separation, trainer.records()[i].separation()) << nameOf(settings);
        }
    }
}

TEST(Views, TheThresholdStandsWhereTheGoodnessIs)
{
    for (const auto& [goodness, wanted] :
         {std::pair {Goodness::SumOfSquares, 1.5}, std::pair {Goodness::Minimise, -1.5}}) {
        Settings settings = smallSettings();
        settings.goodness = goodness;
        settings.threshold = 1.5;
        Trainer trainer(smallDigits(), settings, testCompute());
        trainSteps(trainer, 5);
        for (const LayerView& view : layerViews(trainer, trainer.records())) {
            EXPECT_EQ(view.threshold, wanted);
            EXPECT_LT(view.lower, wanted);
            EXPECT_GT(view.upper, wanted);
            EXPECT_GT(view.positiveMean * wanted, 0);
        }
    }
}

TEST(Views, DeadUnitsAreThoseThatNoRecentSampleSwitchedOn)
{
    Trainer trainer(smallDigits(), smallSettings(), testCompute());
    LearntState state = trainer.learner().copyState();
    for (LearntValue& each : state) {
        if (each.name == "layers.0.mean_activity") {
            each.value.narrow(0, 0, 10).zero_(); // of 40
        }
    }
    trainer.adopt(state, 0);
    const std::vector<LayerView> views = layerViews(trainer, trainer.records());
    EXPECT_NEAR(views[0].deadUnits, 0.25, 1e-6);
    EXPECT_EQ(views[1].deadUnits, 0);
}

TEST(Views, ALossIsThatOfTheGoodnessOnRecord)
{
    Settings settings = smallSettings(Mode::Unsupervised);
    settings.threshold = 0.7;
    settings.sharpness = 0.5;
    Trainer trainer(smallDigits(), settings, testCompute());
    trainSteps(trainer, 7);
    const CurvePoint point = curvePoint(trainer);
    EXPECT_EQ(point.step, 7);
    ASSERT_EQ(point.loss.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        const double units = static_cast<double>(settings.layers[i].units);
        const auto loss = [&](double wrong) { return 0.5 * std::log1p(std::exp(0.5 * units * wrong)); };
        double sum = 0;
        const GoodnessRecord& record = trainer.records()[i];
        for (std::size_t pair = 0; pair < record.positives().size(); ++pair) {
            sum += loss(0.7 - record.positives()[pair]) + loss(record.negatives()[pair] - 0.7);
        }
        EXPECT_NEAR(point.loss[i], sum / static_cast<double>(2 * record.positives().size()), 1e-5);
        EXPECT_EQ(point.separation[i], static_cast<float>(record.separation()));
    }
}

TEST(Views, ReceptiveFieldsAreThePicturesOfTheWeightsOverTheImage)
{
    for (const Settings& settings : everySmallRun()) {
        Trainer trainer(smallDigits(), settings, testCompute());
        trainSteps(trainer, 3);
        const Pictures fields = receptiveFields(trainer, 12);
        ASSERT_EQ(fields.count(), 12) << nameOf(settings);
        const bool isShared = settings.layerKind == LayerKindChoice::Convolutional;
        ASSERT_EQ(fields.width, isShared ? 3 : 28) << nameOf(settings);
        if (isShared) {
            continue; // a picture is the window
        }
        for (std::size_t picture = 0; picture < 12; ++picture) {
            const auto first = fields.pixels.begin() + static_cast<std::ptrdiff_t>(picture * 784);
            const auto seen = std::count_if(first, first + 784, [](int value) { return value != 128; });
            const bool isDense = settings.layerKind == LayerKindChoice::Dense;
            EXPECT_GT(seen, 50) << nameOf(settings);
            EXPECT_LE(seen, isDense ? 784 : 100) << nameOf(settings) << ": a place sees 10 x 10 pixels";
            if (labelFormOf(settings) == LabelForm::Pixels) {
                EXPECT_EQ(std::count(first, first + 10, 128), 10) << "the label's weights are no picture";
            }
        }
    }
}

TEST(Views, TheDataAreThoseTrainedOnAndTestedWith)
{
    Settings settings = smallSettings();
    settings.validation = 100;
    const DataView view = dataView(Trainer(smallDigits(), settings, testCompute()));
    EXPECT_EQ(view.trainCount, 500);
    EXPECT_EQ(view.testCount, 100);
    EXPECT_EQ(view.classes, smallDigits()->classes);
}

} // namespace
} // namespace ff::views_test
