// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_restore.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/data/loaded_images.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

/// Of data or weights.
template <typename Images>
Sentence described(const Images& images)
{
    if (images.classes.empty()) {
        return {images.channels == 1 ? FF_TR("%1 x %2 images without labels")
                                     : FF_TR("%1 x %2 images in colour without labels"),
                {images.width, images.height}};
    }
    return {images.channels == 1 ? FF_TR("%1 x %2 images of %3 classes")
                                 : FF_TR("%1 x %2 images in colour of %3 classes"),
            {images.width, images.height, images.classes.size()}};
}

/// A few of the names, for a message.
std::string someOf(const std::vector<std::string>& classes)
{
    constexpr std::size_t most = 4;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, classes.size()); ++i) {
        text += (i > 0 ? ", " : "") + shownText(classes[i]);
    }
    return text + (classes.size() > most ? ", ..." : "");
}

void checkFits(const ModelFile& model, const std::string& name, const Dataset& data)
{
    if (model.width != data.width || model.height != data.height || model.channels != data.channels
        || model.classes.size() != data.classes.size()) {
        throw Error(FF_TR("'%1' was trained for %2, the data '%3' have %4"),
                    {name, described(model), data.name, described(data)});
    }
    if (!std::ranges::is_permutation(model.classes, data.classes)) {
        throw Error(FF_TR("'%1' was trained for the classes %2, the data '%3' have %4; weights go with data "
                          "whose classes have the same names"),
                    {name, someOf(model.classes), data.name, someOf(data.classes)});
    }
}

/// The same images with their classes in another order, for a network with this centre.
Dataset fitted(const Dataset& data, const ModelFile& model)
{
    const std::vector<std::string>& classes = model.classes;
    Dataset ordered = data; // the pixels are shared
    relabel(ordered.train, data.classes, classes, data.name);
    relabel(ordered.test, data.classes, classes, data.name);
    ordered.classes = classes;
    ordered.preparation.centre = model.preparation.centre;
    std::vector<std::string>& labels = ordered.preparation.labels;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto from = std::ranges::find(data.classes, classes[i]) - data.classes.begin();
        labels[i] = data.preparation.labels[static_cast<std::size_t>(from)];
    }
    return ordered;
}

} // namespace

std::unique_ptr<Experiment> restoreExperiment(const ModelFile& model, const std::string& name,
                                              std::shared_ptr<const Dataset> data, const Compute& compute)
{
    checkFits(model, name, *data);
    if (model.classes != data->classes || model.preparation.centre != data->preparation.centre) {
        data = std::make_shared<const Dataset>(fitted(*data, model));
    }
    auto experiment = std::make_unique<Experiment>(std::move(data), model.settings, compute);
    const double batches = model.epochs * static_cast<double>(experiment->trainer().batchesPerEpoch());
    experiment->adopt(model.state, std::llround(batches));
    return experiment;
}

} // namespace ff
