// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/without_labels.h"

#include "core/base/error.h"
#include "core/settings/presets.h"

#include <algorithm>
#include <string>

namespace ff {

bool learnsWithoutLabels(const ModeTraits& mode)
{
    return mode.negatives == NegativeKind::Hybrid || mode.negatives == NegativeKind::OtherImage;
}

void checkLabelled(Mode mode, bool isLabelled)
{
    const ModeTraits& traits = traitsOf(mode);
    if (isLabelled || learnsWithoutLabels(traits)) {
        return;
    }
    Sentence others;
    for (const ModeTraits& each : modeTable) {
        if (learnsWithoutLabels(each)) {
            others = others.listedWith("'" + std::string(each.option.id) + "'");
        }
    }
    throw Error(
        FF_TR("the images have no labels, which the mode '%1' learns from; take one of the modes %2, or "
              "give the images labels"),
        {std::string(traits.option.id), others});
}

Settings settingsWithoutLabels(const Settings& now)
{
    if (learnsWithoutLabels(traitsOf(now.mode))) {
        return now;
    }
    const auto* const mode = std::ranges::find_if(modeTable, learnsWithoutLabels);
    return presetSettings(quickPreset(mode->choice), now);
}

} // namespace ff
