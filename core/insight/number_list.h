// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

#include <vector>

namespace ff {

/// The values of a tensor on the CPU, in order.
inline std::vector<float> numberList(const at::Tensor& values)
{
    const at::Tensor flat = values.to(at::kFloat).contiguous();
    return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

} // namespace ff
