// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/lanes.h"

namespace ff {

inline constexpr double adamFloor = 1e-8; ///< epsilon of Kingma and Ba (2014)

/// One step of weights in plain memory. The gradient is given as numbers of one kind or the other, or not at
/// all when the velocity has taken it in already.
struct UpdateKernel
{
    float* value = nullptr;
    Brain16* copy = nullptr; ///< may be null
    float* first = nullptr; ///< velocity, or Adam's mean of the gradient
    float* second = nullptr; ///< Adam's mean of its square
    const float* gradient = nullptr;
    const Brain16* shortGradient = nullptr;
    float scale = 1; ///< of the gradient
    float smoothing = 0.9F; ///< m
    float keep = 1; ///< share of the value that decay leaves
    float rate = 0;
    float squareSmoothing = 0; ///< Adam
    float squareGrowth = 1; ///< Adam: makes up for the first steps, in which the mean of the square is small
};

/// v <- m v + (1 - m) scale g, W <- keep W + rate v, from `begin` to `end`. Any thread.
void momentumStep(const UpdateKernel& kernel, std::int64_t begin, std::int64_t end);

/// Adam with decoupled decay (Kingma and Ba 2014; Loshchilov and Hutter 2019); the correction of the mean is
/// in the rate. Any thread.
void adamStep(const UpdateKernel& kernel, std::int64_t begin, std::int64_t end);

} // namespace ff
