// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/modes.h"

#include "core/base/error.h"
#include "core/settings/choice_rows.h"

#include <utility>

namespace ff {

const ModeTraits& traitsOf(Mode mode)
{
    return rowOf(modeTable, mode);
}

LayerKindChoice kindOf(const Settings& settings, const LayerSize& layer)
{
    return layer.isConvolution() ? LayerKindChoice::Convolutional : settings.layerKind;
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
    for (const LayerSize& layer : settings.layers) {
        const LayerKindTraits& kind = rowOf(layerKindTable, kindOf(settings, layer));
        if (mode.negatives == NegativeKind::WrongLabel && !kind.seesAll) {
            throw Error(FF_TR("%1 layers do not go with the mode '%2'; take dense layers, or the mode "
                              "'unsupervised'"),
                        {std::string(kind.option.id), std::string(mode.option.id)});
        }
    }
    if (!settings.frozen.empty() && std::cmp_greater(settings.frozen.back(), settings.layers.size())) {
        throw Error(FF_TR("setting 'frozen' names layer %1, but 'layers' has %2"),
                    {settings.frozen.back(), settings.layers.size()});
    }
    if (settings.windowFirst > settings.windowLast || settings.windowLast > settings.iterations) {
        throw Error(FF_TR("the window of iterations from %1 to %2 does not lie within the %3 iterations: "
                          "'window-first' <= 'window-last' <= 'iterations'"),
                    {settings.windowFirst, settings.windowLast, settings.iterations});
    }
}

} // namespace ff
