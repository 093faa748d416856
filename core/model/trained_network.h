// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_file.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace ff {

/// The network of a weights file, which answers and learns nothing. For the thread that computes.
struct TrainedNetwork
{
    ModelFile model;
    std::unique_ptr<Learner> learner;

    /// Whether it was trained on images and classes like those of `data`.
    bool reads(const Dataset& data) const;

    /// What it makes of a picture of that size.
    Answer classify(const std::vector<std::uint8_t>& pixels) const;
};

/// Builds it. It computes in float32, but for groups of channels in 64 bits: these divide almost equal
/// activities by almost nothing, so that two programs which add in another order would not agree in 32.
/// Throws Error where the weights do not fit the settings.
TrainedNetwork networkOf(ModelFile model);

} // namespace ff
