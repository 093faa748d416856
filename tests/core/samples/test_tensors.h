// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace ff {

inline at::Generator testRandom(std::uint64_t seed)
{
    return at::make_generator<at::CPUGeneratorImpl>(seed);
}

/// Numbers between 0 and 1, like pixels, the same for the same seed; double unless told otherwise.
inline at::Tensor testPixels(std::int64_t rows, std::int64_t columns, std::uint64_t seed,
                             at::ScalarType type = at::kDouble)
{
    at::Generator random = testRandom(seed);
    return at::empty({rows, columns}, at::kDouble).uniform_(0, 1, random).to(type);
}

/// Class i, i + 1, ... modulo `classes`, int64 [count].
inline at::Tensor testLabels(std::int64_t count, std::int64_t classes)
{
    return at::arange(count, at::kLong).remainder(classes);
}

/// The largest difference between two tensors of one shape.
inline double largestDifference(const at::Tensor& left, const at::Tensor& right)
{
    return (left - right).abs().max().item<double>();
}

/// The same bits in every tensor.
inline bool sameBits(const std::vector<at::Tensor>& left, const std::vector<at::Tensor>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const at::Tensor& a, const at::Tensor& b) { return a.equal(b); });
}

} // namespace ff
