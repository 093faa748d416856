// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

#include <functional>

namespace ff {

/// A batch of B images of which several processes learn together, each from a share of its rows.
struct WholeBatch
{
    at::Tensor places; ///< int64 [S], on the CPU: which of its rows are this process's, in rising order
    at::Tensor labels; ///< [B] int64
    at::Tensor index; ///< [B] int64, on the CPU: which of the training images they are
    /// The images at these places (int64 [k], on the CPU), [k, D], as they are in the batch.
    std::function<at::Tensor(const at::Tensor& places)> images;

    std::int64_t count() const { return labels.size(0); } ///< B
};

} // namespace ff
