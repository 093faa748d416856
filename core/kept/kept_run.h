// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/kept/run_lock.h"
#include "core/kept/run_record.h"
#include "core/run/best_test.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace ff {

/// The name of the file in a run's folder that a run is resumed from.
inline constexpr std::string_view stateFileName = "state.safetensors";

/// What can be told of a run from its folder, without its weights.
struct KeptRun
{
    std::string id; ///< name of the folder
    std::filesystem::path folder;
    Sentence broken; ///< why it cannot be read; empty for a good one. What follows may then be missing
    RunRecord record {};
    Settings settings {}; ///< with which it stands: those it began with, and what was changed since
    std::int64_t step = 0; ///< batches trained, as far as the diary says
    double epoch = 0;
    double seconds = 0; ///< of training, up to the last test
    std::optional<ErrorPoint> best; ///< of the tests with the most images: others are not as exact
    std::optional<ErrorPoint> last;
    std::size_t moments = 0; ///< that are kept
    std::uint64_t bytes = 0; ///< on disk
    bool isWritten = false; ///< by a process, now
    bool hasDiverged = false; ///< and not gone on since
    bool canResume = false; ///< its state is there
    std::optional<EarlyStop> stopped {}; ///< of the layers, as earlyStopIn() says it

    /// Epochs that the run takes in all, as far as its record and its diary say.
    int epochs() const { return allEpochs(settings, stopped); }

    /// The step at which the error on held-out images was lowest, whose moment is kept whatever else makes
    /// room; nothing where none are held out.
    std::optional<std::int64_t> bestStep() const
    {
        return settings.validation > 0 && best ? std::optional(best->step) : std::nullopt;
    }
};

/// Looks into a folder. Never throws Error: what is wrong is in KeptRun::broken. Any thread; reads a few
/// small files and sizes.
KeptRun keptRunIn(const std::filesystem::path& folder);

/// With which settings the run of this record goes on: those that its state was kept with, and before there
/// is one, or where it cannot be read, those that it began with. Any thread; reads the head of one file.
Settings settingsIn(const std::filesystem::path& folder, const RunRecord& record);

/// Begins a run in `folder`, which is made where it is missing: writes its record and takes the right to
/// write there. Throws Error when anything is in the folder or it cannot be written.
RunLock beginRunIn(const std::filesystem::path& folder, const RunRecord& record,
                   const FileCalls& calls = systemFileCalls());

/// The bytes of all files in a folder, however deep; links are not followed. What cannot be read counts as
/// nothing.
std::uint64_t bytesIn(const std::filesystem::path& folder);

} // namespace ff
