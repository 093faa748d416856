// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/state.h"

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
    RunState state; ///< on the CPU
    std::map<std::string, std::string> metadata; ///< UTF-8
};

/// Writes a safetensors file with one tensor per value, all or nothing: "format" and "version" join the
/// metadata. The numbers are written as they lie in memory, without a copy. Throws Error; any thread.
void writeState(const std::filesystem::path& path, const StateFile& file);

/// Strict: throws Error with `fileName`, what was expected and what was found. Whether the state fits a run
/// is seen when it is put in place. Pure; any thread.
StateFile decodeState(std::span<const std::byte> bytes, const std::string& fileName);

} // namespace ff
