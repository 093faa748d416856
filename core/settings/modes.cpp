// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/modes.h"

#include "core/base/error.h"
#include "core/settings/choice_rows.h"

#include <utility>

namespace ff {
namespace {

/// The first kind of layers that misses what is written into a corner; null when there is none.
const LayerKindTraits* blindToCorners(const Settings& settings)
{
    for (const LayerSize& layer : settings.layers) {
        const LayerKindTraits& kind = rowOf(layerKindTable, kindOf(settings, layer));
        if (!kind.seesAll) {
            return &kind;
        }
    }
    return nullptr;
}

void checkLabel(const Settings& settings)
{
    const ModeTraits& mode = traitsOf(settings.mode);
    const LayerKindTraits* const blind = blindToCorners(settings);
    if (mode.negatives != NegativeKind::WrongLabel || blind == nullptr) {
        return;
    }
    const std::string kind(blind->option.id);
    if (!mode.labelInImage) {
        throw Error(FF_TR("%1 layers do not go with the mode '%2'; take dense layers, or the mode "
                          "'unsupervised'"),
                    {kind, std::string(mode.option.id)});
    }
    if (labelFormOf(settings) == LabelForm::Pixels) {
        throw Error(FF_TR("%1 layers do not see a label in the first pixels; set 'label-form' to 'waves' or "
                          "'auto', or take dense layers"),
                    {kind});
    }
}

} // namespace

const ModeTraits& traitsOf(Mode mode)
{
    return rowOf(modeTable, mode);
}

LayerKindChoice kindOf(const Settings& settings, const LayerSize& layer)
{
    return layer.isConvolution() ? LayerKindChoice::Convolutional : settings.layerKind;
}

std::optional<LabelForm> labelFormOf(const Settings& settings)
{
    if (!traitsOf(settings.mode).labelInImage) {
        return std::nullopt;
    }
    if (settings.labelForm != LabelForm::Auto) {
        return settings.labelForm;
    }
    return blindToCorners(settings) == nullptr ? LabelForm::Pixels : LabelForm::Waves;
}

bool normalisesBatches(const Settings& settings)
{
    return traitsOf(settings.mode).hasClassifiers && settings.batchNorm == BatchNormalisation::On;
}

bool comparesImages(const Settings& settings)
{
    return traitsOf(settings.mode).hasClassifiers && settings.similarity > 0;
}

bool comparesPairs(LossChoice loss)
{
    return loss == LossChoice::Symba || loss == LossChoice::Swish;
}

Thresholds thresholdsOf(const Settings& settings)
{
    if (!traitsOf(settings.mode).hasThreshold || comparesPairs(settings.loss)) {
        return {};
    }
    const double sign = settings.goodness == Goodness::Minimise ? -1 : 1;
    const double negative
        = settings.loss == LossChoice::TwoThresholds ? settings.negativeThreshold : settings.threshold;
    return {sign * settings.threshold, sign * negative};
}

void checkTogether(const Settings& settings)
{
    checkLabel(settings);
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
