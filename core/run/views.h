// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer_shape.h"
#include "core/run/experiment.h"

namespace ff {

/// One view per layer of a network with those settings, from these records of its goodness.
std::vector<LayerView> layerViews(const Network& network, const Settings& settings,
                                  const std::vector<GoodnessRecord>& records);
std::vector<LayerView> layerViews(const Trainer& trainer, const std::vector<GoodnessRecord>& records);

/// What there is to show of the layers now: of the most recent batches, and before the first one of samples
/// like those that will come.
std::vector<LayerView> layerViews(const Experiment& experiment);

/// Adds what the experiment's curve says of the layers: how their separation changes, and their losses.
void addTrend(std::vector<LayerView>& views, const Experiment& experiment);

/// What the first layer receives: an image, whose first pixels may carry a label and are then no picture.
struct InputShape
{
    Grid image;
    std::int64_t labelPixels; ///< of its first plane
};

/// For such images in so many classes.
InputShape inputShape(const Settings& settings, const Grid& image, std::size_t classes);

/// The weights from the image to those units of the first layer that differ most from zero, as pictures in
/// the colours of the images: 128 is a weight of zero, each picture scaled to its own largest weight.
Pictures receptiveFields(const Layer& first, const InputShape& input, std::int64_t count);
Pictures receptiveFields(const Trainer& trainer, std::int64_t count);

DataView dataView(const Trainer& trainer);

/// One point of the per-batch curves from the trainer's own records, which do not know how long it took.
CurvePoint curvePoint(const Trainer& trainer);

} // namespace ff
