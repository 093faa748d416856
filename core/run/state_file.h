// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/state.h"
#include "core/run/tensor_file.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace ff {

/// A state as it stands in a file, with what the file says about itself.
struct StateFile
{
    RunState state;
    std::map<std::string, std::string> metadata; ///< UTF-8
};

/// A safetensors file with one tensor per value that is begun to be written; "format" and "version" join the
/// metadata. Throws Error.
TensorFile stateFile(const std::filesystem::path& path, const StateFile& file);

/// Strict: throws Error with `fileName`, what was expected and what was found. Whether the state fits a run
/// is seen when it is put in place. Pure; any thread.
StateFile decodeState(std::span<const std::byte> bytes, const std::string& fileName);

} // namespace ff
