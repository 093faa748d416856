// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace ff {

/// What weights files say of themselves, as the metadata's "format".
inline constexpr std::string_view weightsFormat = "forward-forward-weights";

/// What a file of arrays is for: its name does not tell.
enum class ArrayContent {
    Weights, ///< ours
    Images,
    ForeignWeights, ///< arrays with names that other programs give to those of a network
    Unknown
};

/// Of safetensors or an .npz of NumPy. Looks at the beginning of the header, or at the list of names, only,
/// so that a window can ask while something is dragged over it. Unknown for what cannot be read, is something
/// else, or has names that do not tell. Any thread.
ArrayContent arrayContent(const std::filesystem::path& file);

} // namespace ff
