// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"
#include "core/network/sparse_matrix.h"
#include "core/settings/settings.h"

#include <array>
#include <span>

namespace ff {

/// How one step is taken. All are directions of ascent.
struct StepSize
{
    double rate = 0.01; ///< schedule already applied
    double smoothing = 0.9; ///< share of the past in the smoothed gradient
    double decay = 0.0; ///< pull towards zero; never used for biases
};

/// Part of something that is learnt, with what the optimiser remembers of it: views into a Parameter.
struct Learnt
{
    at::Tensor value;
    at::Tensor copy; ///< of the value in bfloat16, kept equal to it; undefined when there is none
    std::array<at::Tensor, 2> memory; ///< as many as the optimiser needs
};

/// One row per optimiser. Steps of different parts may run in different threads.
struct Optimiser
{
    OptimiserChoice choice; ///< the setting's value that asks for it
    std::size_t memories; ///< tensors that it remembers per parameter

    /// One step along g = scale * `gradient`, which has the shape of the value; `steps` counts from 1.
    void (*ascend)(const Learnt& learnt, const at::Tensor& gradient, double scale, const StepSize& step,
                   std::int64_t steps);

    /// One step along g = scale * left^T right without forming it, left [k, n] and right [k, D]. Null when
    /// the optimiser needs to see every element of g.
    void (*ascendProduct)(const Learnt& learnt, const at::Tensor& left, const at::Tensor& right, double scale,
                          const StepSize& step);

    /// The same for scale * left right, left [n, k] with many zeros and right [k, D]: columns `begin` to
    /// `end` of the value, which is plain memory without a copy.
    void (*ascendSparse)(const Learnt& learnt, const SparseMatrix& left, const at::Tensor& right,
                         double scale, const StepSize& step, std::int64_t begin, std::int64_t end);
};

/// Every one. Any thread.
std::span<const Optimiser> optimisers();

const Optimiser& optimiser(OptimiserChoice choice);

} // namespace ff
