// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/groups/setting_groups.h"
#include "core/settings/groups/setting_rows.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

using S = Settings;
constexpr int most = 8; ///< layers

bool iterates(const Settings& settings)
{
    return traitsOf(settings.mode).iterates;
}

bool hasLayersByUnits(const Settings& settings)
{
    return !std::ranges::all_of(settings.layers, &LayerSize::isConvolution);
}

constexpr SettingUse forLayersByUnits {hasLayersByUnits,
                                       FF_TR("All layers are written as convolutions already.")};
constexpr SettingUse duringIterations {iterates, FF_TR("Only a top-down network iterates.")};

constexpr SettingRow networkRows[] {
    choiceRow<&S::mode, modeTable>(
        {"mode", FF_TR("Learning"),
         FF_TR("Supervised: the label is part of the image, a negative carries a wrong one. "
               "Unsupervised: "
               "a negative is two images fused by a mask. Top-down: a recurrent network with the label at "
               "its top. "
               "Local classifiers: each layer names the class by itself, without negatives (Mono-Forward). "
               "SCFF and channel groups are other local rules, and backprop is what all are compared with. "
               "(Hinton 2022, sections 3.2, 3.3 and 5)")},
        structural),
    choiceRow<&S::layerKind, layerKindTable>(
        {"layer-kind", FF_TR("Kind of layers"),
         FF_TR("Local: the first layer looks at 4 x 4 overlapping "
               "places of the image, each higher one at 2 x 2 "
               "neighbouring places, without sharing weights. (Hinton "
               "2022, section 3.2) Convolutional: windows of 5 x 5, above "
               "the first layer of 3 x 3, whose places share weights. Of both, "
               "units are rounded down to whole places, and neither sees a "
               "label in a corner: theirs is a wave over the whole image. "
               "Layers written as c5x32 are convolutions whatever stands here.")},
        structural, forLayersByUnits),
    valueRow<&S::iterations>(
        {"iterations", FF_TR("Iterations"),
         FF_TR("How often the layers of a top-down network are updated for one image, all at "
               "once. (Hinton 2022, section 5)")},
        structural, IntegerRange {1, 50}, duringIterations),
    valueRow<&S::damping>({"damping", FF_TR("Damping"),
                           FF_TR("Share of its last activity that a unit of a top-down network keeps.")},
                          structural, RealRange {0, 0.95}, duringIterations),
    valueRow<&S::windowFirst>(
        {"window-first", FF_TR("First judged iteration"),
         FF_TR("A top-down network judges a label by its mean goodness from this iteration on.")},
        structural, IntegerRange {1, 50}, duringIterations),
    valueRow<&S::windowLast>(
        {"window-last", FF_TR("Last judged iteration"),
         FF_TR("A top-down network judges a label by its mean goodness up to this iteration.")},
        structural, IntegerRange {1, 50}, duringIterations),
};

const SettingRow widthsRow = valueRow<&S::layers>(
    {"layers", FF_TR("Layers"),
     FF_TR("Units of each hidden layer, from the input up. c5x32 is a convolution: 32 channels that see "
           "windows of 5 x 5; s2 behind it sets the windows 2 apart, v keeps them within the image, and p2 "
           "after a comma lets the means of 2 x 2 places go up."),
     FF_TR("units")},
    structural, LayersRange {1, most, {4, 8192}, {1, 1024}});

const SettingRow frozenRow = valueRow<&S::frozen>(
    {"frozen", FF_TR("Frozen layers"),
     FF_TR("Layers that stay as they are while the others go on learning, counted from the input: 1 is the "
           "first. A layer that was frozen goes on from where it was.")},
    Effect::Live, LayerNumbers {most});

} // namespace

std::span<const SettingRow> networkSettings()
{
    // A list of numbers is no constant expression, so rows that have one are put in here, after the mode.
    static const std::vector<SettingRow> all = [] {
        std::vector<SettingRow> made(std::begin(networkRows), std::end(networkRows));
        made.insert(made.begin() + 1, {widthsRow, frozenRow});
        return made;
    }();
    return all;
}

} // namespace ff
