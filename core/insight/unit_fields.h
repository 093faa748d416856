// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/specimen.h"

namespace ff {

/// dz/dx of every unit's drive z on a pass of one image x: what the pixels weigh for the units of a layer,
/// [n, D], pixels under a label being zero. From below,
///     J_1 = W_1,  J_l = W_l (1/s) (I - u u^T / n) diag[y > 0] J_(l-1),
/// where y are the activities of the n units below, s their root mean square and u = y / s. In closed form:
/// no gradient of LibTorch. The length normalisation of the image itself is left out, as it is where the
/// weights of the first layer are shown.
class UnitFields
{
public:
    /// `pass` is of one image through all layers. Both must outlive this.
    UnitFields(const Specimen& specimen, const std::vector<LayerPass>& pass);

    /// One layer further up; to be called until layer() is the one that is asked for.
    void advance();

    std::size_t layer() const { return m_layer; }
    const at::Tensor& fields() const { return m_fields; } ///< of layer()

private:
    const LayerStack& m_layers;
    const std::vector<LayerPass>& m_pass;
    std::size_t m_layer = 0;
    at::Tensor m_fields;
};

} // namespace ff
