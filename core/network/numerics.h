// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"
#include "core/ranks/ranks.h"

namespace ff {

/// Ways to save work. None changes what is computed by more than rounding; each can be switched off, so that
/// what it gains can be measured and that it changes nothing can be tested.
struct Techniques
{
    /// The first layer's product with an image is made once for all the labels that the image may carry.
    bool shareImageProduct = true;
    /// A sample that its layer already judges rightly beyond doubt has no gradient; only the others' rows go
    /// into the product with the inputs.
    bool compactRows = true;
    /// What stands beside a zero in a float32 product is left out: most pixels, and the units that are off.
    bool skipZeros = true;
    /// Element-wise work is done in one pass over memory instead of one per operation.
    bool fuse = true;

    bool operator==(const Techniques&) const = default;
};

/// Where and how a network computes.
struct Numerics
{
    at::TensorOptions options; ///< device, and type of everything that is learnt: float32, in tests double
    at::ScalarType product = at::kFloat; ///< type of activities and of what goes into matrix products
    int threads = 1; ///< for products and other work that is worth splitting
    Techniques techniques = {};
    const Ranks* ranks = &Ranks::alone(); ///< who learns from a batch together; must outlive the network

    Numerics()
        : Numerics(at::TensorOptions(at::kFloat))
    { }
    explicit Numerics(const at::TensorOptions& learnt)
        : options(learnt)
        , product(c10::typeMetaToScalarType(learnt.dtype()))
    { }
};

} // namespace ff
