// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/modes.h"
#include "tests/core/run/sick_run.h"

#include <gtest/gtest.h>

#include <string>

namespace ff::diagnosis_causes_test {
namespace {

TEST(Diagnosis, TheCauseIsReadFromDataAndSettings)
{
    const struct
    {
        void (*spoil)(TestRun&);
        void (*change)(TestRun&);
        const char* cause;
        const char* remedy; ///< as arguments of ff-train, or else its words
    } rows[] {
        {killLayer, [](TestRun& run) { run.data.images.ground = 60.0 / 255; },
         "the ground of the images is not black", "--set mode=scff"},
        {guess, [](TestRun& run) { run.data.images.ground = 60.0 / 255; }, "brighter than 60 of 255",
         "--set mode=scff"},
        {guess, [](TestRun& run) { run.layers[0].separation = 0.9; }, "labels do not belong", "same order"},
        {killLayer, [](TestRun& run) { run.settings.learningRate = 0.5; }, "0.5, is too high",
         "--set learning-rate=0.01 --set seed=2"},
        {diverge, [](TestRun& run) { run.settings.learningRate = 0.02; }, "0.02, is too high",
         "--set learning-rate=0.01"},
        {diverge, [](TestRun& run) { run.settings.learningRate = 0.5; }, "0.5, is too high",
         "--set learning-rate=0.01"},
        {diverge,
         [](TestRun& run) {
             run.settings.mode = Mode::Backprop;
             run.settings.learningRate = 0.9;
         },
         "0.9, is too high", "--set learning-rate=0.45"},
        {blindLayer, [](TestRun& run) { run.settings.learningRate = 1e-5; }, "1e-05, is too low",
         "--set learning-rate=0.01"},
        {blindLayer,
         [](TestRun& run) {
             run.settings.optimiser = OptimiserChoice::Adam;
             run.settings.learningRate = 1e-5;
         },
         "1e-05, is too low", "--set learning-rate=0.001"},
        {blindLayer, [](TestRun& run) { run.settings.goodness = Goodness::MeanOfSquares; }, "too flat",
         "--set sharpness=40"},
        {blindLayer,
         [](TestRun& run) {
             run.layers.back().units = 500;
             run.settings.goodness = Goodness::MeanOfSquares;
         },
         "too flat", "--set sharpness=100"}, // and no more, which the setting would not take
        {killLayer, [](TestRun& run) { run.settings.peerNormalisation = 0; }, "peer normalisation is off",
         "--set peer-normalisation=0.03 --set seed=2"},
        {killLayer, [](TestRun& run) { run.settings.seed = 2'147'483'647; }, "too large for it",
         "--set learning-rate=0.005 --set seed=0"},
        {stickLayer,
         [](TestRun& run) {
             run.settings.threshold = run.layers[0].threshold = 6;
             run.layers[0].positiveMean = 6.1;
             run.layers[0].negativeMean = 6;
         },
         "6 per unit, is out of reach", "--set threshold=1 --set seed=2"},
        {blindLayer, [](TestRun& run) { run.settings.mode = Mode::TopDown; }, "outvoted",
         "--set label-strength=3"},
        {makeSame, [](TestRun& run) { run.settings.labelStrength = 0.1; }, "too faint",
         "--set label-strength=1"},
        {blindLayer, [](TestRun& run) { run.settings.layerKind = LayerKindChoice::Convolutional; },
         "from image to image than from label to label", "--set loss=symba"},
        {makeSame,
         [](TestRun& run) {
             run.settings.mode = Mode::Unsupervised;
             run.settings.maskBlur = 40;
         },
         "so coarse", "--set mask-blur=6"},
        {blindLayer, [](TestRun& run) { run.settings.labelStrength = 0.1; }, "too faint",
         "--set label-strength=1"},
        {swell, [](TestRun&) {}, "0.01, is too high", "--set learning-rate=0.005"},
        {swell, [](TestRun& run) { run.settings.learningRate = 0.3; }, "0.3, is too high",
         "--set learning-rate=0.01"},
        {drown, [](TestRun& run) { run.settings.peerNormalisation = 0; },
         "peer normalisation, 0, is too weak", "--set peer-normalisation=0.03"},
        {drown, [](TestRun& run) { run.settings.peerNormalisation = 0.03; }, "too weak",
         "--set peer-normalisation=0.09"},
        {drown, [](TestRun& run) { run.settings.learningRate = 0.3; }, "0.3, is too high",
         "--set learning-rate=0.01"},
        {saturate, [](TestRun& run) { run.settings.readoutRate = 1; }, "readout rate, 1, is too high",
         "--set readout-rate=0.1"},
        {saturate, [](TestRun& run) { run.settings.readoutDecay = 0; }, "readout decay, 0, is too weak",
         "--set readout-decay=0.003"},
        {overfit, testOnOthers, "come from elsewhere", "of their kind too"},
        {overfit, [](TestRun& run) { run.settings.limit = 3000; }, "too few", "--set limit=0"},
        {overfit, [](TestRun&) {}, "by heart", "--set jitter=1"},
        {overfit, [](TestRun& run) { run.settings.jitter = 1; }, "by heart", "--set dropout=0.1"},
        {overfit,
         [](TestRun& run) {
             run.settings.jitter = 1;
             run.settings.dropout = 0.2;
             run.settings.weightDecay = 0;
         },
         "by heart", "--set weight-decay=0.001"},
        {makeSame, [](TestRun& run) { run.settings.mode = Mode::Scff; }, "all images are the same",
         "Look at the data"},
        {blindLayer, [](TestRun&) {}, "trained for long enough", "Let it train on"},
        {blindLayer, [](TestRun& run) { run.settings.epochs = 3; }, "trained for long enough",
         "--set epochs=6"},
    };
    for (const auto& row : rows) {
        TestRun run;
        row.spoil(run);
        row.change(run);
        const Notice notice = noticesOf(run.findings()).at(0);
        EXPECT_NE(notice.english().find(row.cause), std::string::npos) << notice.english();
        EXPECT_NE(notice.english().find(row.remedy), std::string::npos) << notice.english();
        const std::string arguments = notice.remedy.arguments();
        EXPECT_TRUE(arguments.empty() || arguments == row.remedy) << arguments;
        EXPECT_EQ(arguments.empty(), notice.remedy.appliedTo(run.settings) == run.settings);
    }
}

} // namespace
} // namespace ff::diagnosis_causes_test
