// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/groups/setting_groups.h"
#include "core/settings/groups/setting_rows.h"

#include <array>

namespace ff {
namespace {

using S = Settings;
constexpr Effect live = Effect::Live;
constexpr Effect structural = Effect::Structural;

constexpr std::array optimiserOptions {
    OptionOf<OptimiserChoice> {OptimiserChoice::Momentum, {"momentum", "Smoothed momentum"}},
    OptionOf<OptimiserChoice> {OptimiserChoice::Adam, {"adam", "Adam, decoupled decay"}},
};
constexpr std::array scheduleOptions {
    OptionOf<Schedule> {Schedule::HalfThenLinear, {"half-linear", "Constant, then linear to zero"}},
    OptionOf<Schedule> {Schedule::Linear, {"linear", "Linear to zero"}},
    OptionOf<Schedule> {Schedule::Cosine, {"cosine", "Half a cosine to zero"}},
    OptionOf<Schedule> {Schedule::Constant, {"constant", "Constant"}},
};

constexpr SettingRow rows[] {
    valueRow<&S::epochs>(
        {"epochs", "Epochs",
         "Passes over the training images. The learning rate falls towards the last one, so a run that is "
         "stopped early looks worse than it could.",
         "passes"},
        live, IntegerRange {1, 10000}),
    valueRow<&S::batch>(
        {"batch", "Batch", "Positive samples per step; as many negatives go with them.", "samples"},
        structural, IntegerRange {2, 4096}),
    choiceRow<&S::optimiser, optimiserOptions>(
        {"optimiser", "Optimiser", "How a gradient becomes a step. The paper's is the smoothed momentum."},
        structural),
    valueRow<&S::learningRate>({"learning-rate", "Learning rate",
                                "Step along the smoothed gradient of the layers. Hinton's code uses 0.01; "
                                "Adam wants about a tenth of it."},
                               live, RealRange {1e-6, 1, true}),
    valueRow<&S::momentum>(
        {"momentum", "Momentum", "Share of the past in the smoothed gradient: v = m v + (1 - m) g."}, live,
        RealRange {0, 0.999}),
    valueRow<&S::weightDecay>({"weight-decay", "Weight decay", "Pull of the layers' weights towards zero."},
                              live, RealRange {0, 0.1}),
    choiceRow<&S::schedule, scheduleOptions>(
        {"schedule", "Schedule", "How the learning rate falls over the epochs."}, live),
    valueRow<&S::jitter>({"jitter", "Jitter",
                          "Every training image is shifted by up to so many pixels each time it is shown.",
                          "pixels"},
                         live, IntegerRange {0, 8}),
    valueRow<&S::dropout>(
        {"dropout", "Dropout", "Share of the units that are silenced at random for each training sample."},
        live, RealRange {0, 0.9}),
    valueRow<&S::averaging>(
        {"averaging", "Averaged weights",
         "Tests, answers and exports use a running mean of the weights over about so many "
         "batches; 0 uses the weights themselves.",
         "batches"},
        structural, IntegerRange {0, 100'000}),
};

} // namespace

std::span<const SettingRow> trainingSettings()
{
    return rows;
}

} // namespace ff
