// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/modes.h"

#include "core/base/error.h"
#include "core/settings/choice_rows.h"

namespace ff {

const ModeTraits& traitsOf(Mode mode)
{
    return rowOf(modeTable, mode);
}

Thresholds thresholdsOf(const Settings& settings)
{
    if (!traitsOf(settings.mode).hasThreshold || settings.loss == LossChoice::Symba) {
        return {};
    }
    const double sign = settings.goodness == Goodness::Minimise ? -1 : 1;
    const double negative
        = settings.loss == LossChoice::TwoThresholds ? settings.negativeThreshold : settings.threshold;
    return {sign * settings.threshold, sign * negative};
}

void checkTogether(const Settings& settings)
{
    const ModeTraits& mode = traitsOf(settings.mode);
    const LayerKindTraits& layers = rowOf(layerKindTable, settings.layerKind);
    if (mode.negatives == NegativeKind::WrongLabel && !layers.seesAll) {
        throw Error(std::string(layers.option.id) + " layers do not go with the mode '"
                    + std::string(mode.option.id) + "'; take dense layers, or the mode 'unsupervised'");
    }
    if (settings.windowFirst > settings.windowLast || settings.windowLast > settings.iterations) {
        throw Error("the window of iterations from " + std::to_string(settings.windowFirst) + " to "
                    + std::to_string(settings.windowLast) + " does not lie within the "
                    + std::to_string(settings.iterations)
                    + " iterations: 'window-first' <= 'window-last' <= " + "'iterations'");
    }
}

} // namespace ff
