// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// The name of the folder in a run's folder that holds the kept moments.
inline constexpr std::string_view momentsFolderName = "moments";

/// Whether the weights after so many batches are kept as a moment of the run: the first steps and the ends of
/// the first epochs all, then four of each doubling of steps and of epochs. The step alone decides, so that a
/// run that is resumed, or is made again, keeps the same ones. Of 10,000 epochs of 600 batches it keeps about
/// 134. `batchesPerEpoch` is at least 1. Pure; any thread.
bool isKeptMoment(std::int64_t step, std::int64_t batchesPerEpoch);

/// "000300.safetensors". Pure; any thread.
std::string momentFileName(std::int64_t step);

/// A file of a kept moment.
struct MomentFile
{
    std::int64_t step = 0;
    std::filesystem::path path;
    std::uint64_t bytes = 0;
};

/// The moments of the run in `folder`, the first step first; what has another name is not looked at. Throws
/// Error when the folder cannot be read; one that is not there has none.
std::vector<MomentFile> momentsIn(const std::filesystem::path& folder);

/// Their steps, in order. Reads names alone. Throws as momentsIn().
std::vector<std::int64_t> momentStepsIn(const std::filesystem::path& folder);

/// The step of the last of them; nothing when there is none. Reads names alone. Throws as momentsIn().
std::optional<std::int64_t> newestMomentIn(const std::filesystem::path& folder);

/// Removes the moments after `step`: of a run that went back there they are of a life that is no more.
/// Throws Error.
void removeMomentsAfter(const std::filesystem::path& folder, std::int64_t step);

/// Removes the moment of this step, where there is one. Throws Error.
void removeMoment(const std::filesystem::path& folder, std::int64_t step);

/// Removes moments until so many bytes are free, every second one of those that are left again and again;
/// the first and the last stay, and the one of step `best`. Returns what was removed. Throws Error.
std::vector<MomentFile> thinMoments(const std::filesystem::path& folder, std::uint64_t bytes,
                                    std::optional<std::int64_t> best = {});

} // namespace ff
