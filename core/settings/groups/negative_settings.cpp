// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/groups/setting_groups.h"
#include "core/settings/groups/setting_rows.h"
#include "core/settings/modes.h"

#include <array>

namespace ff {
namespace {

using S = Settings;

bool hasWrongLabels(const Settings& settings)
{
    return traitsOf(settings.mode).negatives == NegativeKind::WrongLabel;
}

bool drawsHardLabels(const Settings& settings)
{
    return hasWrongLabels(settings) && settings.wrongLabel == WrongLabel::Hard;
}

bool usesMasks(const Settings& settings)
{
    return traitsOf(settings.mode).negatives == NegativeKind::Hybrid;
}

constexpr SettingUse forHybrids {usesMasks, FF_TR("Only hybrids of two images are made with masks.")};

constexpr std::array wrongLabelOptions {
    OptionOf<WrongLabel> {WrongLabel::Hard, {"hard", FF_TR("Hard: what it confuses now")}},
    OptionOf<WrongLabel> {WrongLabel::Random, {"random", FF_TR("Random")}},
};

bool showsLabelInImage(const Settings& settings)
{
    return traitsOf(settings.mode).labelInImage;
}

constexpr SettingRow negativeRows[] {
    choiceRow<&S::labelForm, labelFormTable>(
        {"label-form", FF_TR("Form of labels"),
         FF_TR(
             "Pixels: the first pixels carry the label, one for each class. (Hinton 2022, section 3.3) "
             "Waves: each class has a plane wave of its own, which is blended with the whole image, so that "
             "layers that see only parts of it see the label too. (Scodellaro et al. 2025) By the layers: "
             "pixels where all layers are dense, waves elsewhere.")},
        structural, {showsLabelInImage, FF_TR("No label is part of the image here.")}),
    valueRow<&S::labelStrength>({"label-strength", FF_TR("Label strength"),
                                 FF_TR("Brightness of the label pixel, 1 being as bright as full ink. A wave "
                                       "covers the whole image and "
                                       "is blended with it in the proportion of the strength to 5. In a "
                                       "top-down network a factor of the "
                                       "label's normalised activity.")},
                                structural, RealRange {0.1, 10, true},
                                {hasWrongLabels, FF_TR("The network is not shown the label here.")}),
    choiceRow<&S::wrongLabel, wrongLabelOptions>(
        {"wrong-label", FF_TR("Wrong labels"),
         FF_TR("How the label of a negative is chosen; never the true one.")},
        live, {hasWrongLabels, FF_TR("Negatives carry no wrong label here.")}),
    valueRow<&S::hardness>(
        {"hardness", FF_TR("Hardness"),
         FF_TR("Power of the readout's probabilities from which hard labels are drawn: 0 is even, "
               "2 prefers the likeliest mistake more than 1 does.")},
        live, RealRange {0, 10},
        {drawsHardLabels, FF_TR("Only hard labels are drawn by their probability.")}),
    valueRow<&S::maskBlur>(
        {"mask-blur", FF_TR("Mask blur"),
         FF_TR("How often the random mask of an unsupervised negative is blurred before it is "
               "cut: more passes make larger "
               "patches."),
         FF_TR("passes")},
        live, IntegerRange {0, 40}, forHybrids),
    valueRow<&S::maskBlurSpread>(
        {"mask-blur-spread", FF_TR("Mask blur, give or take"),
         FF_TR("Masks are blurred up to so many passes less or more: coarse and fine ones "
               "are mixed."),
         FF_TR("passes")},
        live, IntegerRange {0, 20}, forHybrids),
    valueRow<&S::maskThreshold>(
        {"mask-threshold", FF_TR("Mask threshold"),
         FF_TR("Where the blurred mask is cut, from black 0 to white 1: at 0.5 both images get as much, "
               "below it the first one gets more.")},
        live, RealRange {0.35, 0.65}, forHybrids),
};

} // namespace

std::span<const SettingRow> negativeSettings()
{
    return negativeRows;
}

} // namespace ff
