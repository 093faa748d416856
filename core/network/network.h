// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/dense_layer.h"
#include "core/network/readout.h"
#include "core/samples/label_overlay.h"
#include "core/settings.h"

#include <vector>

namespace ff {

/// The learnt part of a run: layers, each with its own objective, and the readout beside them.
/// Not thread-safe; owned by one trainer.
class Network
{
public:
    /// The structural settings decide its shape; `random` (on the CPU) its initial weights.
    Network(const Settings& settings, std::int64_t inputs, std::int64_t classes,
            const at::TensorOptions& options, at::Generator& random);

    /// Passes images [R, D], pixels 0 to 1 with the label written where the mode has one, through all layers.
    std::vector<LayerPass> forward(const at::Tensor& images) const;

    /// The pass whose activities the readout reads: the neutral label written over a copy of the images in
    /// supervised mode, the images as they are otherwise.
    std::vector<LayerPass> forwardForReadout(const at::Tensor& images) const;

    /// One step of every layer from a pass over positives followed by negatives. Uses up the activities.
    void learn(std::vector<LayerPass>& passes, std::int64_t positives, const LayerRule& rule);

    /// Of the layers that the readout sees, the normalised activities, rows `first` to `first + count`.
    std::vector<at::Tensor> readoutInputs(const std::vector<LayerPass>& passes, std::int64_t first,
                                          std::int64_t count) const;

    /// Copies of everything learnt, for setState(); what the optimisers remember is not part of it.
    std::vector<at::Tensor> copyState() const;

    /// Takes these values; the optimisers start anew.
    void setState(const std::vector<at::Tensor>& state);

    const LabelOverlay& overlay() const { return m_overlay; }
    bool writesLabels() const { return m_mode == Mode::Supervised; }
    double goodnessUnit(std::size_t layer) const; ///< divide a goodness by it to have goodness per unit

    std::vector<DenseLayer> layers;
    Readout readout;

private:
    Mode m_mode;
    LabelOverlay m_overlay;
    const GoodnessFunction* m_goodness;
    std::vector<bool> m_readoutLayers;
};

} // namespace ff
