// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aten.h"

namespace ff {

/// The paper's optimiser: v <- m v + (1 - m) g, W <- W + rate (v - decay W), with g the direction of ascent.
struct Momentum
{
    double rate = 0.01; ///< schedule already applied
    double smoothing = 0.9; ///< m
    double decay = 0.0; ///< pull towards zero; never used for biases
};

/// A tensor that is learnt, with what the optimiser remembers of it.
struct Parameter
{
    at::Tensor value;
    at::Tensor velocity;

    explicit Parameter(at::Tensor initial);

    /// One step along g = left^T right / `samples`, left [R, n] and right [R, D] giving g [n, D].
    /// The product lands in the velocity directly: no gradient is ever stored.
    void ascendProduct(const at::Tensor& left, const at::Tensor& right, double samples, const Momentum& step);

    /// One step along g = `gradient`, same shape as the value, without decay.
    void ascend(const at::Tensor& gradient, const Momentum& step);

    /// Takes this value and forgets the past.
    void restart(const at::Tensor& newValue);

private:
    void apply(const Momentum& step);
};

} // namespace ff
