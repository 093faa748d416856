// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/foreign_match.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace ff {

/// The arrays of a file of weights, with the bytes that they look at.
struct ArraysFile
{
    std::vector<std::vector<std::byte>> bytes;
    std::map<std::string, std::string> metadata; ///< of a zip, what its metadata.json says
    std::vector<NamedArray> arrays;
};

/// Reads safetensors or an .npz of NumPy, by what stands in it. A pickle, as PyTorch's .pt and .pth are, is
/// refused with the lines of Python that turn it into safetensors: reading one means running it. Throws Error
/// with the file, what was expected and what was found. Blocks; any thread.
ArraysFile readArraysFile(const std::filesystem::path& path);

} // namespace ff
