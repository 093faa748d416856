// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <vector>

namespace ff {

/// The weights by which layers hear of the layer above: V_l [n_l, n_(l+1)], the last [n_L, C] from the label.
using TopDownWeights = std::vector<Parameter>;

/// The activities of all layers of a recurrent network at one moment, for R = 2B or C B rows of which row r
/// shows image r mod B (Hinton 2022, section 5):
///     y_l = relu(U_l x_(l-1) + V_l x_(l+1) + b_l), z_l <- damping z_l + (1 - damping) y_l,
/// where x is z divided by its root mean square, and both neighbours are those of the moment before.
class RecurrentState
{
public:
    /// After one pass from the bottom up, in which no layer hears of the one above. `bottomUp` are the passes
    /// of the B images; `labels` [R, C] is what is fixed at the top. Network and weights must outlive this.
    RecurrentState(const Network& network, const TopDownWeights& topDown, at::Tensor images,
                   const std::vector<LayerPass>& bottomUp, at::Tensor labels);

    /// One moment further: all layers at once. `dropout` must be that of `bottomUp`, which drops the rows of
    /// an image alike: it was dropped before it was known which row is a positive.
    void advance(double damping, const Dropout& dropout);

    const std::vector<LayerPass>& layers() const { return m_layers; }

    /// What drove layer l at the last advance: x_(l-1) and x_(l+1) of the moment before.
    std::shared_ptr<const LayerInput> fromBelow(std::size_t layer) const { return m_below[layer]; }
    const at::Tensor& fromAbove(std::size_t layer) const { return m_above[layer]; }

private:
    const Network* m_network;
    const TopDownWeights* m_topDown;
    at::Tensor m_images; // [B, D] normalised
    at::Tensor m_imageProduct; // [P, B, c] U_1 x of the images, which do not move
    at::Tensor m_labels; // [R, C]
    std::vector<LayerPass> m_layers;
    std::vector<std::shared_ptr<const LayerInput>> m_below;
    std::vector<at::Tensor> m_above;
};

} // namespace ff
