// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/learning/learner.h"
#include "core/learning/learner_table.h"
#include "core/network/label_forms.h"
#include "core/network/layer_kinds.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace ff {

/// True when the settings may be in a run.
inline bool goTogether(const Settings& settings)
{
    try {
        checkTogether(settings);
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// As many layers of a kind as `layers` has: where places share weights, with channels for so many classes,
/// and the first one strides and pools.
inline std::vector<LayerSize> layersOfKind(LayerKindChoice kind, std::vector<LayerSize> layers,
                                           int channels = 12)
{
    for (std::size_t i = 0; kind == LayerKindChoice::Convolutional && i < layers.size(); ++i) {
        layers[i] = LayerSize(channels);
        layers[i].window = 3;
        layers[i].stride = i == 0 ? 2 : 1; // few places, so that tests of every mode take little time
        layers[i].pool = i == 0 ? 2 : 1;
    }
    return layers;
}

/// The settings with every form that a label can have in the image, where it is there.
inline std::vector<Settings> inEveryLabelForm(Settings settings)
{
    std::vector<Settings> all;
    for (const LabelFormRow& row : labelForms()) {
        settings.labelForm = traitsOf(settings.mode).labelInImage ? row.choice : LabelForm::Auto;
        if (std::ranges::find(all, settings) == all.end()) {
            all.push_back(settings);
        }
    }
    return all;
}

/// Local classifiers are plain where layers are dense, normalise batches where they are convolutions, and
/// compare images as well where they are local: so tests of every mode meet all of it. Others stay.
inline Settings withClassifiers(Settings settings)
{
    if (traitsOf(settings.mode).hasClassifiers && settings.layerKind != LayerKindChoice::Dense) {
        settings.batchNorm = BatchNormalisation::On;
        settings.similarity = settings.layerKind == LayerKindChoice::Local ? 0.3 : 0;
    }
    return settings;
}

/// `base` in every mode, with every kind of layers that goes with the mode and every form of labels.
inline std::vector<Settings> inEveryMode(const Settings& base)
{
    std::vector<Settings> all;
    for (const LearnerRow& row : learnerTable()) {
        for (const LayerKind& kind : layerKinds()) {
            Settings settings = base;
            settings.mode = row.choice;
            settings.layerKind = kind.choice;
            settings.layers = layersOfKind(kind.choice, base.layers);
            std::ranges::copy_if(inEveryLabelForm(withClassifiers(settings)), std::back_inserter(all),
                                 goTogether);
        }
    }
    return all;
}

/// `base` with local classifiers of every kind: each kind of layers with and without batch normalisation, and
/// with pulls of classes alone, of both, and of images alone.
inline std::vector<Settings> withEveryClassifier(Settings base)
{
    std::vector<Settings> all;
    base.mode = Mode::MonoForward;
    const std::vector<LayerSize> layers = base.layers;
    for (const LayerKind& kind : layerKinds()) {
        for (const BatchNormalisation batchNorm : {BatchNormalisation::Off, BatchNormalisation::On}) {
            for (const double similarity : {0.0, 0.6, 1.0}) {
                base.layerKind = kind.choice;
                base.layers = layersOfKind(kind.choice, layers);
                base.batchNorm = batchNorm;
                base.similarity = similarity;
                all.push_back(base);
            }
        }
    }
    return all;
}

/// True when the layers learn by themselves, from what happens within each.
inline bool learnsLocally(const Settings& settings)
{
    return traitsOf(settings.mode).negatives != NegativeKind::None;
}

/// Mode, kind of layers and form of labels, to be told when a test fails.
inline std::string nameOf(const Settings& settings)
{
    return settingText(settingRow("mode"), settings) + ", " + settingText(settingRow("layer-kind"), settings)
        + (labelFormOf(settings) == LabelForm::Waves ? ", waves" : "")
        + (normalisesBatches(settings) ? ", batch norm" : "")
        + (comparesImages(settings) ? ", similarity" : "");
}

} // namespace ff
