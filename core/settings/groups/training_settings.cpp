// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/groups/setting_groups.h"
#include "core/settings/groups/setting_rows.h"

#include <array>

namespace ff {
namespace {

using S = Settings;

bool testsHeldOut(const Settings& settings)
{
    return settings.validation > 0 && settings.epochTest != EpochTest::None;
}

constexpr std::array optimiserOptions {
    OptionOf<OptimiserChoice> {OptimiserChoice::Momentum, {"momentum", FF_TR("Smoothed momentum")}},
    OptionOf<OptimiserChoice> {OptimiserChoice::Adam, {"adam", FF_TR("Adam, decoupled decay")}},
};
constexpr std::array scheduleOptions {
    OptionOf<Schedule> {Schedule::HalfThenLinear, {"half-linear", FF_TR("Constant, then linear to zero")}},
    OptionOf<Schedule> {Schedule::Linear, {"linear", FF_TR("Linear to zero")}},
    OptionOf<Schedule> {Schedule::Cosine, {"cosine", FF_TR("Half a cosine to zero")}},
    OptionOf<Schedule> {Schedule::Constant, {"constant", FF_TR("Constant")}},
};

constexpr SettingRow trainingRows[] {
    valueRow<&S::epochs>({"epochs", FF_TR("Epochs"),
                          FF_TR("Passes over the training images. The learning rate falls towards the last "
                                "one, so a run that is "
                                "stopped early looks worse than it could."),
                          FF_TR("passes")},
                         live, IntegerRange {1, 10000}),
    valueRow<&S::batch>({"batch", FF_TR("Batch"),
                         FF_TR("Positive samples per step; as many negatives go with them."),
                         FF_TR("samples")},
                        structural, IntegerRange {2, 4096}),
    choiceRow<&S::optimiser, optimiserOptions>(
        {"optimiser", FF_TR("Optimiser"),
         FF_TR("How a gradient becomes a step. The paper's is the smoothed momentum.")},
        structural),
    valueRow<&S::learningRate>(
        {"learning-rate", FF_TR("Learning rate"),
         FF_TR("Step along the smoothed gradient of the layers. Hinton's code uses 0.01; "
               "Adam wants about a tenth of it.")},
        live, RealRange {1e-6, 1, true}),
    valueRow<&S::momentum>({"momentum", FF_TR("Momentum"),
                            FF_TR("Share of the past in the smoothed gradient: v = m v + (1 - m) g.")},
                           live, RealRange {0, 0.999}),
    valueRow<&S::weightDecay>(
        {"weight-decay", FF_TR("Weight decay"), FF_TR("Pull of the layers' weights towards zero.")}, live,
        RealRange {0, 0.1}),
    choiceRow<&S::schedule, scheduleOptions>(
        {"schedule", FF_TR("Schedule"), FF_TR("How the learning rate falls over the epochs.")}, live),
    valueRow<&S::warmUp>({"warm-up", FF_TR("Warm-up"),
                          FF_TR("Over so many epochs the learning rates, that of the readout too, rise from "
                                "zero to those of the schedule. 0: they begin there."),
                          FF_TR("passes")},
                         live, RealRange {0, 20}),
    valueRow<&S::patience>(
        {"patience", FF_TR("Patience"),
         FF_TR("The layers stop learning when the error on held-out images, the lower one of two, has not "
               "fallen for so many epochs; a refit of the readout, where there is one, follows. 0: never."),
         FF_TR("passes")},
        live, IntegerRange {0, 1000},
        {testsHeldOut,
         FF_TR("No images are held out and tested after every epoch: test images are not to "
               "decide how long a run learns.")}),
    valueRow<&S::jitter>(
        {"jitter", FF_TR("Jitter"),
         FF_TR("Every training image is shifted by up to so many pixels each time it is shown."),
         FF_TR("pixels")},
        live, IntegerRange {0, 8}),
    valueRow<&S::dropout>({"dropout", FF_TR("Dropout"),
                           FF_TR("Share of the units that are silenced at random for each training sample.")},
                          live, RealRange {0, 0.9}),
    valueRow<&S::averaging>(
        {"averaging", FF_TR("Averaged weights"),
         FF_TR("Tests, answers and exports use a running mean of the weights over about so many "
               "batches; 0 uses the weights themselves."),
         FF_TR("batches")},
        structural, IntegerRange {0, 100'000}),
};

} // namespace

std::span<const SettingRow> trainingSettings()
{
    return trainingRows;
}

} // namespace ff
