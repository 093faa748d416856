// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"
#include "core/network/layer_shape.h"

namespace ff {

/// Which inputs each place of a layer with local receptive fields sees (Hinton 2022, section 3.2): 4 x 4
/// overlapping places on an image, 2 x 2 neighbouring places of the layer below in a higher layer.
struct LocalFields
{
    std::int64_t width = 0; ///< places
    std::int64_t height = 0;
    std::int64_t size = 0; ///< f, inputs in a field
    std::vector<std::int64_t> inputs; ///< [P, f]

    std::int64_t places() const { return width * height; }

    /// As a tensor [P, f] on this device.
    at::Tensor index(at::Device device) const;

    /// What each place sees of the rows of `input` [R, D]: [P, R, f], in one copy.
    at::Tensor gather(const at::Tensor& input, int threads) const;

    /// The same by operations whose gradient LibTorch records.
    at::Tensor gatherDifferentiably(const at::Tensor& input) const;
};

/// Of the layer at this depth on this input. Any thread.
LocalFields localFields(const Grid& input, std::size_t depth);

} // namespace ff
