// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_value.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// The file of an .npz that encodeNpz() writes the metadata into.
inline constexpr std::string_view npzMetadataName = "metadata.json";

/// The model as numpy.load() reads it without pickle: an uncompressed zip with an array of float32 for each
/// tensor, under the names of encodeModel(), and its metadata as npzMetadataName, text by name. Throws Error
/// as encodeModel() does. Pure.
std::vector<std::byte> encodeNpz(const ModelFile& model);

/// Reads what encodeNpz() writes. Throws Error with `fileName`.
ModelFile decodeNpz(std::span<const std::byte> bytes, const std::string& fileName);

} // namespace ff
