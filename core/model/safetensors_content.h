// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace ff {

/// What weights files say of themselves, as the metadata's "format".
inline constexpr std::string_view weightsFormat = "forward-forward-weights";

/// What a safetensors file is for: its name does not tell.
enum class SafetensorsContent {
    Weights, ///< ours
    Images,
    ForeignWeights, ///< arrays with names that other programs give to those of a network
    Unknown
};

/// Looks at the beginning of the header only, so that a window can ask while something is dragged over it.
/// Unknown for what cannot be read or is no safetensors file. Any thread.
SafetensorsContent safetensorsContent(const std::filesystem::path& file);

} // namespace ff
