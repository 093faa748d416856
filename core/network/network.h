// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer_stack.h"
#include "core/network/readout.h"
#include "core/settings/settings.h"

#include <string>
#include <vector>

namespace ff {

/// What every learner has: layers of units, one above the other, and a readout beside them. Not thread-safe;
/// owned by one learner.
class Network
{
public:
    /// The structural settings decide its shape; `random` (on the CPU) its initial weights. Throws Error when
    /// they do not fit images of this grid.
    Network(const Settings& settings, const Grid& image, std::int64_t classes, const Numerics& numerics,
            at::Generator& random);

    /// Passes images [R, D], pixels 0 to 1, through all layers. In the type of the images.
    std::vector<LayerPass> forward(const at::Tensor& images, const Dropout& dropout = {}) const;

    /// The same for a batch that is learnt from: see Layer::study(). Layers that are frozen in these settings
    /// pass it as ever.
    std::vector<LayerPass> study(const at::Tensor& images, const Dropout& dropout, const Settings& settings);

    /// Passes what the first layer made through the others.
    std::vector<LayerPass> forwardFrom(LayerPass first, const Dropout& dropout = {}) const;

    /// Of the layers that the readout sees, what goes up, rows `first` to `first + count`.
    std::vector<at::Tensor> readoutInputs(const std::vector<LayerPass>& passes, std::int64_t first,
                                          std::int64_t count) const;

    /// Class probabilities [R, C] by the readout, for a pass of R rows.
    at::Tensor probabilities(const std::vector<LayerPass>& passes) const;

    const Numerics& numerics() const { return m_numerics; }

    LayerStack layers;
    Readout readout;

private:
    Numerics m_numerics;
    std::vector<bool> m_readoutLayers;
};

/// Dropout of one layer of a pass: other units than in the layers around it.
Dropout dropoutOfLayer(const Dropout& pass, std::size_t layer);

} // namespace ff
