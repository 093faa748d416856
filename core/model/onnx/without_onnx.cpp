// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of all other sources here where there is no libonnx to build with.
#include "core/base/error.h"
#include "core/model/onnx/onnx_export.h"

namespace ff {
bool isOnnxThere()
{
    return false;
}

std::vector<std::byte> encodeOnnx(const ModelFile&)
{
    throw Error(withoutOnnx);
}

ModelFile readBackOnnx(const ModelFile&, std::span<const std::byte>)
{
    throw Error(withoutOnnx);
}

} // namespace ff
