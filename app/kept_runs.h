// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train_options.h"
#include "core/kept/run_loop.h"
#include "core/kept/run_resume.h"
#include "core/model/model_value.h"

#include <memory>
#include <optional>

namespace ff {

/// A run that ff-train was asked to go on with, and the right to write it.
struct ResumedRun
{
    std::optional<RunLock> lock; ///< of the process that writes it
    RunToResume run;
};

/// Nothing when none was asked for. Throws Error when there is nothing to go on from, or another process
/// writes it. All processes that train it call it.
std::optional<ResumedRun> openRun(const TrainOptions& options, const Ranks& ranks = Ranks::alone());

/// Where the images of what was asked for lie. Throws Error when nothing is there.
DataSource sourceOf(const TrainOptions& options, const std::optional<ResumedRun>& resumed);

/// Keeps the experiment where --run or --resume say; null when neither does, or when another process does.
/// Throws Error.
std::unique_ptr<RunKeeper> keeperOf(const TrainOptions& options, std::optional<ResumedRun> resumed,
                                    const DataSource& source, Experiment& experiment);

/// Throws Error where --best asks for a moment that no run with these settings has.
void checkBest(const TrainOptions& options, const Experiment& experiment);

/// What `run`, which is kept, had learnt when the error on held-out images was lowest; what it has now where
/// that moment is not there, which a warning says: before a test, or of a run that an older version began.
/// Throws Error.
ModelFile bestModelOf(const RunLoop& run);

/// `ff-train runs`: the table, or JSON, on standard output. Throws Error.
void listRuns(const TrainOptions& options);

/// `ff-train report`: writes the page and says where. Throws Error.
void reportRun(const TrainOptions& options);

} // namespace ff
