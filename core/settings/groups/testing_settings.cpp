// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/groups/setting_groups.h"
#include "core/settings/groups/setting_rows.h"
#include "core/settings/modes.h"

#include <array>

namespace ff {
namespace {

using S = Settings;

bool judgesAnswers(const Settings& settings)
{
    return traitsOf(settings.mode).judgesAnswers;
}

constexpr std::array epochTestOptions {
    OptionOf<EpochTest> {EpochTest::Both, {"both", FF_TR("Readout and layers")}},
    OptionOf<EpochTest> {EpochTest::Readout, {"readout", FF_TR("Readout only")}},
    OptionOf<EpochTest> {EpochTest::None, {"none", FF_TR("Only at the end")}},
};

constexpr SettingRow testingRows[] {
    choiceRow<&S::votingLayers, layerOptions>(
        {"voting-layers", FF_TR("Voting layers"),
         FF_TR(
             "The layers that together choose a label. Hinton leaves the first one out, because it sees the "
             "label directly.")},
        live, {judgesAnswers, FF_TR("The layers do not judge answers here.")}),
    choiceRow<&S::epochTest, epochTestOptions>(
        {"epoch-test", FF_TR("Test in passing"),
         FF_TR("What is measured on the test images at 1/16, 1/8, 1/4, 1/2 and, if it is long, 3/4 of the "
               "first epoch and after every epoch. The error by goodness costs one pass per class.")},
        live),
    valueRow<&S::testShare>({"test-share", FF_TR("Work for tests"),
                             FF_TR("A test in passing takes as many test images, a fixed part of them, as "
                                   "this share of the training's "
                                   "work since the last one pays for. The last test of a run takes all, as "
                                   "do those of held-out images after an epoch."),
                             FF_TR("of training")},
                            live, RealRange {0.01, 100, true}),
    valueRow<&S::validation>(
        {"validation", FF_TR("Held out"),
         FF_TR("Test on so many of the last training images instead, and do not train on "
               "them: settings chosen so have not seen the test images."),
         FF_TR("images")},
        structural, IntegerRange {0, 10'000'000}),
};

} // namespace

std::span<const SettingRow> testingSettings()
{
    return testingRows;
}

} // namespace ff
