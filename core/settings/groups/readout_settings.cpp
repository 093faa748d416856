// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/groups/setting_groups.h"
#include "core/settings/groups/setting_rows.h"
#include "core/settings/modes.h"

#include <array>

namespace ff {
namespace {

using S = Settings;

bool learnsReadoutAlone(const Settings& settings)
{
    return traitsOf(settings.mode).readoutApart;
}

bool refits(const Settings& settings)
{
    return settings.refitEpochs > 0;
}

bool usesReadoutRate(const Settings& settings)
{
    return learnsReadoutAlone(settings) || refits(settings);
}

/// The readout then learns in a pass of its own, over images without labels.
bool writesLabels(const Settings& settings)
{
    return traitsOf(settings.mode).labelInImage;
}

constexpr std::string_view byBackprop = FF_TR("Backprop trains the readout like the layers.");

constexpr SettingRow readoutRows[] {
    valueRow<&S::readoutRate>({"readout-rate", FF_TR("Readout rate"),
                               FF_TR("Learning rate of the linear softmax that reads the label from the "
                                     "activities.")},
                              live, RealRange {1e-6, 1, true}, {usesReadoutRate, byBackprop}),
    valueRow<&S::readoutDecay>(
        {"readout-decay", FF_TR("Readout decay"), FF_TR("Weight decay of the readout.")}, live,
        RealRange {0, 0.1}, {learnsReadoutAlone, byBackprop}),
    valueRow<&S::readoutShare>(
        {"readout-share", FF_TR("Share of a batch"),
         FF_TR("How much of each batch a supervised readout learns from. It costs a pass of "
               "its own; the other samples take their wrong labels from what it thought of "
               "them when it saw them last."),
         FF_TR("of samples")},
        live, RealRange {0.05, 1},
        {writesLabels, FF_TR("The readout learns in the pass of the layers here.")}),
    choiceRow<&S::readoutLayers, layerOptions>(
        {"readout-layers", FF_TR("Readout sees"),
         FF_TR("The layers whose normalised activities the readout reads.")},
        structural),
    valueRow<&S::refitEpochs>(
        {"refit-epochs", FF_TR("Readout refit"),
         FF_TR("Epochs at the end in which the layers rest and only the readout goes on to "
               "learn."),
         FF_TR("passes")},
        live, IntegerRange {0, 1000}),
    valueRow<&S::refitDecay>({"refit-decay", FF_TR("Decay while refit"),
                              FF_TR("Weight decay of the readout while the layers rest.")},
                             live, RealRange {0, 0.1}, {refits, FF_TR("The readout is not refit.")}),
};

} // namespace

std::span<const SettingRow> readoutSettings()
{
    return readoutRows;
}

} // namespace ff
