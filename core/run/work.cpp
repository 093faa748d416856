// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/work.h"

#include "core/learning/mono_forward.h"
#include "core/network/layer_kinds.h"
#include "core/settings/choice_rows.h"
#include "core/settings/modes.h"

#include <array>

namespace ff {
namespace {

/// Multiply-adds for one row.
struct Passes
{
    double first = 0; ///< through the first layer
    double higher = 0; ///< through the layers above it
    double down = 0; ///< along the weights from above of a top-down network
    double answers = 0; ///< from every layer to the classes
    double comparisons = 0; ///< from every layer to what is compared of images
    double readout = 0; ///< from the layers that the readout sees to the classes

    double all() const { return first + higher; }
};

Passes passesOf(const Settings& settings, const Grid& image, std::int64_t classes)
{
    const std::vector<LayerShape> layers = layerShapes(settings, image);
    const std::vector<bool> read = chosenLayers(settings.readoutLayers, layers.size());
    Passes passes;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const auto units = static_cast<double>(layers[i].units());
        const auto above = static_cast<double>(i + 1 < layers.size() ? layers[i + 1].units() : classes);
        const double toClasses = units * static_cast<double>(classes);
        const double toReadout = static_cast<double>(layers[i].outputs() * classes);
        (i == 0 ? passes.first : passes.higher) += static_cast<double>(layers[i].multiplications);
        passes.down += units * above;
        passes.answers += toClasses;
        passes.comparisons
            += comparesImages(settings) ? units * static_cast<double>(comparisonsOf(layers[i].units())) : 0;
        passes.readout += read[i] ? toReadout : 0;
    }
    return passes;
}

/// Of the rows that a layer has passed, about half still teach it something: the others are far on the right
/// side of the threshold.
constexpr double taught = 0.5;

/// The label is a few pixels: the first layer's product with the image is shared by all labels.
Work supervised(const Passes& p, const Settings& settings, double classes)
{
    const double neutral = settings.readoutShare * (p.higher + 2 * p.readout);
    return {.training = p.first + 2 * p.higher + neutral + taught * 2 * p.all(),
            .refit = p.all() + 2 * p.readout,
            .byReadout = p.all() + p.readout,
            .byGoodness = p.first + classes * p.higher};
}

/// Two rows for every image: itself, and what it is compared with.
Work pairs(const Passes& p, const Settings&, double)
{
    return {.training = 2 * p.all() + taught * 2 * p.all() + 2 * p.readout,
            .refit = p.all() + 2 * p.readout,
            .byReadout = p.all() + p.readout};
}

/// In each iteration every layer is driven from below and above; the image's own product is made once.
Work topDown(const Passes& p, const Settings& settings, double classes)
{
    const double moment = p.higher + p.down;
    const double lesson = taught * 2 * (p.all() + p.down);
    return {.training = p.all() + 2 * p.readout + settings.iterations * (2 * moment + lesson),
            .refit = p.all() + 2 * p.readout,
            .byReadout = p.all() + p.readout,
            .byGoodness = p.all() + classes * settings.windowLast * moment};
}

Work monoForward(const Passes& p, const Settings&, double)
{
    return {.training = 2 * p.all() + 3 * (p.answers + p.comparisons) + 2 * p.readout,
            .refit = p.all() + 2 * p.readout,
            .byReadout = p.all() + p.readout,
            .byGoodness = p.all() + p.answers};
}

/// The goodness of a group is a mean, which takes no products.
Work channelGroups(const Passes& p, const Settings&, double)
{
    return {.training = 2 * p.all() + 2 * p.readout,
            .refit = p.all() + 2 * p.readout,
            .byReadout = p.all() + p.readout,
            .byGoodness = p.all()};
}

/// The first layer hands no gradient down.
Work backprop(const Passes& p, const Settings&, double)
{
    return {.training = 2 * p.all() + p.higher + 3 * p.readout,
            .refit = p.all() + 2 * p.readout,
            .byReadout = p.all() + p.readout};
}

struct WorkRow
{
    Mode choice;
    Work (*work)(const Passes& passes, const Settings& settings, double classes);
};

constexpr std::array workRows {
    WorkRow {Mode::Supervised, supervised},
    WorkRow {Mode::Unsupervised, pairs},
    WorkRow {Mode::TopDown, topDown},
    WorkRow {Mode::MonoForward, monoForward},
    WorkRow {Mode::Scff, pairs},
    WorkRow {Mode::ChannelGroups, channelGroups},
    WorkRow {Mode::Backprop, backprop},
};

} // namespace

Work workOf(const Settings& settings, const Grid& image, std::int64_t classes)
{
    const WorkRow& row = rowOf(workRows, settings.mode);
    return row.work(passesOf(settings, image, classes), settings, static_cast<double>(classes));
}

} // namespace ff
