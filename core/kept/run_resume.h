// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/run_record.h"
#include "core/run/experiment.h"
#include "core/run/state_file.h"

#include <filesystem>
#include <memory>
#include <string>

namespace ff {

/// What a run's folder has to go on from, before its data are loaded.
struct RunToResume
{
    std::filesystem::path folder;
    RunRecord record;
    StateFile state;
    Settings settings; ///< with which it was going on then
    int threads = 1; ///< of the processor then
};

/// Throws Error, naming the file, when there is no run in the folder, or nothing of it to go on from.
RunToResume readRunToResume(const std::filesystem::path& folder);

/// Whether these are the images that the run in `folder` was trained on. Throws Error, saying what was
/// expected and what was found, when they are others.
void checkSameData(const std::filesystem::path& folder, const RunData& expected, const Dataset& data);

/// The run as it was when its state was written, with its diary up to there: it goes on in the same bits
/// where it computes with as many threads. `data` are those of its record. Throws Error when they are others,
/// or when the state does not fit the record.
std::unique_ptr<Experiment> resumeExperiment(const RunToResume& run, std::shared_ptr<const Dataset> data,
                                             const Compute& compute);

} // namespace ff
