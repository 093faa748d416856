// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

namespace ff {

/// A small tensor of the processor's memory on `device`, without waiting until what that has been asked for
/// before is done: a step that waits for its own beginning leaves the device idle. The source may change
/// at once.
inline at::Tensor sentTo(const at::Device& device, const at::Tensor& small)
{
    return small.to(device, small.scalar_type(), /*non_blocking=*/true);
}

/// Multiplications as inProducts() is to count them: on an accelerator a product is done before anybody could
/// give it up, and is not cut.
inline std::int64_t countedIn(const at::Tensor& factor, std::int64_t multiplications)
{
    return factor.device().is_cpu() ? multiplications : 1;
}

} // namespace ff
