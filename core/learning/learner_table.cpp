// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/learner_table.h"

#include "core/base/error.h"
#include "core/learning/backprop.h"
#include "core/learning/channel_groups.h"
#include "core/learning/mono_forward.h"
#include "core/learning/scff.h"
#include "core/learning/supervised.h"
#include "core/learning/top_down.h"
#include "core/learning/unsupervised.h"
#include "core/network/layer_kinds.h"
#include "core/settings/choice_rows.h"
#include "core/settings/modes.h"
#include "core/settings/without_labels.h"

#include <array>

namespace ff {
namespace {

constexpr std::array learnerRows {
    LearnerRow {Mode::Supervised, makeSupervised, nullptr},
    LearnerRow {Mode::Unsupervised, makeUnsupervised, nullptr},
    LearnerRow {Mode::TopDown, makeTopDown, topDownShapes},
    LearnerRow {Mode::MonoForward, makeMonoForward, monoForwardShapes},
    LearnerRow {Mode::Scff, makeScff, nullptr},
    LearnerRow {Mode::ChannelGroups, makeChannelGroups, nullptr},
    LearnerRow {Mode::Backprop, makeBackprop, nullptr},
};

/// What follows the activities of a layer; a number for each feature.
std::vector<const char*> followedNames(const Settings& settings)
{
    return normalisesBatches(settings) ? std::vector {"mean_activity", "running_mean", "running_variance"}
                                       : std::vector {"mean_activity"};
}

void checkLabelFits(const Settings& settings, const Grid& image, std::int64_t classes)
{
    checkLabelled(settings.mode, classes > 0);
    if (traitsOf(settings.mode).labelInImage && classes >= image.places()) {
        throw Error(FF_TR("the label of %1 classes does not fit into images of %2 pixels; unsupervised "
                          "learning needs no label"),
                    {classes, image.places()});
    }
}

} // namespace

std::span<const LearnerRow> learnerTable()
{
    return learnerRows;
}

std::unique_ptr<Learner> makeLearner(const Settings& settings, const Grid& image, std::int64_t classes,
                                     const Numerics& numerics, at::Generator& random)
{
    checkTogether(settings);
    checkLabelFits(settings, image, classes);
    Network network(settings, image, classes, numerics, random);
    return rowOf(learnerRows, settings.mode).make(settings, std::move(network), random);
}

std::vector<NamedShape> learntShapes(const Settings& settings, const Grid& image, std::int64_t classes)
{
    checkTogether(settings);
    checkLabelFits(settings, image, classes);
    const std::vector<LayerShape> layers = layerShapes(settings, image);
    const std::vector<bool> read = chosenLayers(settings.readoutLayers, layers.size());
    std::vector<NamedShape> shapes;
    std::vector<NamedShape> last;
    std::int64_t blocks = 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const std::string layer = "layers." + std::to_string(i) + ".";
        for (const NamedShape& each : layers[i].parameters) {
            shapes.push_back({layer + each.name, each.shape});
        }
        for (const char* name : followedNames(settings)) {
            last.push_back({layer + name, {layers[i].features()}});
        }
    }
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (read[i] && classes > 0) {
            shapes.push_back({"readout." + std::to_string(blocks++), {classes, layers[i].outputs()}});
        }
    }
    if (const LearnerRow& row = rowOf(learnerRows, settings.mode); row.ownShapes != nullptr) {
        const std::vector<NamedShape> own = row.ownShapes(settings, layers, classes);
        shapes.insert(shapes.end(), own.begin(), own.end());
    }
    shapes.insert(shapes.end(), last.begin(), last.end());
    return shapes;
}

} // namespace ff
