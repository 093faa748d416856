// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"
#include "core/ranks/rank_place.h"

#include <chrono>
#include <memory>

namespace ff {

/// The connection of the processes of one run. Every process calls the same functions in the same order with
/// tensors of the same sizes; each call blocks until all have come. Throws Error where one of them is gone.
class RankGroup
{
public:
    virtual ~RankGroup() = default;
    RankGroup() = default;
    RankGroup(const RankGroup&) = delete;
    RankGroup& operator=(const RankGroup&) = delete;

    /// The sum over all processes, in its place, the same bits in each. On the CPU, without gaps.
    virtual void sum(const at::Tensor& tensor) = 0;

    /// What process 0 has, in its place.
    virtual void broadcast(const at::Tensor& tensor) = 0;
};

/// Meets the other processes, for which it waits so long. Throws Error, saying why, when they cannot meet, or
/// when this LibTorch has no Gloo.
std::unique_ptr<RankGroup> joinGroup(const RankPlace& place, std::chrono::seconds patience);

} // namespace ff
