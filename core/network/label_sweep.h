// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

namespace ff {

/// The goodness of every layer for every label tried on every image: one [R, C] tensor per layer, for images
/// [R, D] of a supervised network (Hinton 2022, section 3.3). Only the label's pixels differ between the C
/// tries, so the first layer's product with the image is made once and shared.
std::vector<at::Tensor> goodnessOfLabels(const Network& network, const at::Tensor& images);

/// The sum over the voting layers, [R, C]; `votes` has one flag per layer.
at::Tensor labelScores(const std::vector<at::Tensor>& goodness, const std::vector<bool>& votes);

} // namespace ff
