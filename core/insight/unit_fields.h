// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/specimen.h"

namespace ff {

/// dz/dx of the drive z of units of a layer on a pass of one image x: what the pixels weigh for them, [f, D],
/// pixels under a label being zero; of every feature that of Layer::unitsOfFeatures(). From above: J = I W_l
/// at the layer that is asked for, and at each layer below it J <- through(J) diag[y > 0] W, where y are the
/// activities of its units, and through() leads a slope by what goes up of it back to y
/// (Layer::throughOutput()). In closed form: no gradient of LibTorch through the network. The length
/// normalisation of the image itself is left out, as it is where the weights of the first layer are shown.
class UnitFields
{
public:
    /// `pass` is of one image through all layers. Both must outlive this.
    UnitFields(const Specimen& specimen, const std::vector<LayerPass>& pass, std::size_t layer);

    /// One layer further down. Returns false once the image is reached.
    bool advance();

    const at::Tensor& fields() const { return m_slope; } ///< once it is

private:
    const LayerStack& layers() const;

    const Specimen& m_specimen;
    const std::vector<LayerPass>& m_pass;
    std::size_t m_layer;
    at::Tensor m_slope; // by the units of m_layer [f, n], at the end by the pixels
};

} // namespace ff
