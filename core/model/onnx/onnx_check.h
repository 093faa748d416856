// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/onnx/onnx_library.h"

#include <cstddef>
#include <limits>

namespace ff {

/// A message of protobuf cannot be larger.
inline constexpr auto mostOnnxBytes = static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max());

/// libonnx's checker, and its inference of shapes, which leaves those that it has found in the model for
/// whoever looks at it. Throws Error with the fault.
void checkByLibrary(onnx::ModelProto& model);

} // namespace ff
