// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/setting_rows.h"

#include <array>

namespace ff {
namespace {

constexpr std::array optimiserOptions {ChoiceOption {"momentum", "Smoothed momentum"},
                                       ChoiceOption {"adam", "Adam, decoupled decay"}};
constexpr std::array scheduleOptions {
    ChoiceOption {"half-linear", "Constant, then linear to zero"}, ChoiceOption {"linear", "Linear to zero"},
    ChoiceOption {"cosine", "Half a cosine to zero"}, ChoiceOption {"constant", "Constant"}};
constexpr std::array layerOptions {ChoiceOption {"all", "All layers"},
                                   ChoiceOption {"all-but-first", "All but the first"},
                                   ChoiceOption {"last", "Last layer only"}};
constexpr std::array epochTestOptions {ChoiceOption {"both", "Readout and layers"},
                                       ChoiceOption {"readout", "Readout only"},
                                       ChoiceOption {"none", "Only at the end"}};
constexpr std::array precisionOptions {ChoiceOption {"auto", "What is faster here"},
                                       ChoiceOption {"float32", "32 bits"},
                                       ChoiceOption {"bfloat16", "16 bits (bfloat16)"}};

using S = Settings;
using G = SettingGroup;
constexpr Effect live = Effect::Live;
constexpr Effect structural = Effect::Structural;

constexpr SettingRow rows[] {
    valueRow<&S::epochs>(
        {"epochs", "Epochs",
         "Passes over the training images. The learning rate falls towards the last one, so a run that is "
         "stopped early looks worse than it could.",
         "passes"},
        G::Training, live, IntegerRange {1, 10000}),
    valueRow<&S::batch>(
        {"batch", "Batch", "Positive samples per step; as many negatives go with them.", "samples"},
        G::Training, structural, IntegerRange {2, 4096}),
    choiceRow<&S::optimiser, optimiserOptions>(
        {"optimiser", "Optimiser", "How a gradient becomes a step. The paper's is the smoothed momentum."},
        G::Training, structural),
    valueRow<&S::learningRate>({"learning-rate", "Learning rate",
                                "Step along the smoothed gradient of the layers. Hinton's code uses 0.01; "
                                "Adam wants about a tenth of it."},
                               G::Training, live, RealRange {1e-6, 1, true}),
    valueRow<&S::momentum>(
        {"momentum", "Momentum", "Share of the past in the smoothed gradient: v = m v + (1 - m) g."},
        G::Training, live, RealRange {0, 0.999}),
    valueRow<&S::weightDecay>({"weight-decay", "Weight decay", "Pull of the layers' weights towards zero."},
                              G::Training, live, RealRange {0, 0.1}),
    choiceRow<&S::schedule, scheduleOptions>(
        {"schedule", "Schedule", "How the learning rate falls over the epochs."}, G::Training, live),
    valueRow<&S::jitter>({"jitter", "Jitter",
                          "Every training image is shifted by up to so many pixels each time it is shown.",
                          "pixels"},
                         G::Training, live, IntegerRange {0, 8}),
    valueRow<&S::dropout>(
        {"dropout", "Dropout", "Share of the units that are silenced at random for each training sample."},
        G::Training, live, RealRange {0, 0.9}),
    valueRow<&S::averaging>(
        {"averaging", "Averaged weights",
         "Tests, answers and exports use a running mean of the weights over about so many "
         "batches; 0 uses the weights themselves.",
         "batches"},
        G::Training, structural, IntegerRange {0, 100'000}),
    valueRow<&S::readoutRate>({"readout-rate", "Readout rate",
                               "Learning rate of the linear softmax that reads the label from the "
                               "activities."},
                              G::Readout, live, RealRange {1e-6, 1, true}),
    valueRow<&S::readoutDecay>({"readout-decay", "Readout decay", "Weight decay of the readout."}, G::Readout,
                               live, RealRange {0, 0.1}),
    valueRow<&S::readoutShare>({"readout-share", "Share of a batch",
                                "How much of each batch a supervised readout learns from. It costs a pass of "
                                "its own; the other samples take their wrong labels from what it thought of "
                                "them when it saw them last.",
                                "of samples"},
                               G::Readout, live, RealRange {0.05, 1}),
    choiceRow<&S::readoutLayers, layerOptions>(
        {"readout-layers", "Readout sees", "The layers whose normalised activities the readout reads."},
        G::Readout, structural),
    valueRow<&S::refitEpochs>({"refit-epochs", "Readout refit",
                               "Epochs at the end in which the layers rest and only the readout goes on to "
                               "learn.",
                               "passes"},
                              G::Readout, live, IntegerRange {0, 1000}),
    valueRow<&S::refitDecay>(
        {"refit-decay", "Decay while refit", "Weight decay of the readout while the layers rest."},
        G::Readout, live, RealRange {0, 0.1}),
    choiceRow<&S::votingLayers, layerOptions>(
        {"voting-layers", "Voting layers",
         "The layers that together choose a label. Hinton leaves the first one out, because it sees the "
         "label directly."},
        G::Testing, live),
    choiceRow<&S::epochTest, epochTestOptions>(
        {"epoch-test", "Test in passing",
         "What is measured on the test images at 1/16, 1/8, 1/4 and 1/2 of the first epoch and after every "
         "epoch. The error by goodness costs one pass per class."},
        G::Testing, live),
    valueRow<&S::testShare>(
        {"test-share", "Work for tests",
         "A test in passing takes as many test images, a fixed part of them, as this share of the training's "
         "work since the last one pays for. The last test of a run takes all.",
         "of training"},
        G::Testing, live, RealRange {0.01, 100, true}),
    valueRow<&S::validation>({"validation", "Held out",
                              "Test on so many of the last training images instead, and do not train on "
                              "them: settings chosen so have not seen the test images.",
                              "images"},
                             G::Testing, structural, IntegerRange {0, 10'000'000}),
    valueRow<&S::limit>(
        {"limit", "Training images", "Use only the first so many training images; 0 uses all.", "images"},
        G::Run, structural, IntegerRange {0, 10'000'000}),
    choiceRow<&S::precision, precisionOptions>(
        {"precision", "Precision",
         "Numbers in matrix products. 16 bits are several times faster on some processors and slower on "
         "others; weights have 32 bits always."},
        G::Run, structural),
    valueRow<&S::seed>(
        {"seed", "Seed",
         "Initial weights, data order and negatives follow from it. The same seed on the same machine "
         "with the same threads gives the same bits."},
        G::Run, structural, IntegerRange {0, 2'147'483'647}),
};

} // namespace

std::span<const SettingRow> trainingSettings()
{
    return rows;
}

} // namespace ff
