// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/run_lock.h"
#include "core/kept/run_resume.h"
#include "core/run/experiment.h"
#include "core/session/loader.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace ff {

/// A run whose data are there, and where these came from.
struct LoadedRun
{
    std::unique_ptr<Experiment> experiment;
    DataSource source;
    std::filesystem::path folder {}; ///< that it goes on from; empty for a new run
    std::optional<RunLock> lock {}; ///< of that folder

    bool goesOn() const { return lock.has_value(); }
};

/// Loads what a session trains next: data for a new run, or a kept run with its data. For the worker only;
/// nothing but the destructor blocks.
class RunLoader
{
public:
    /// As of Loader.
    explicit RunLoader(std::function<void()> onDone, PictureDecoder decoder = {});

    /// Begins to load data for a new run; what was being loaded before is given up.
    void load(const DataSource& source);

    /// The same for the run that is kept in this folder. Throws Error when there is nothing to go on from or
    /// another one writes it; what was being loaded before is then loaded still.
    void goOn(const std::filesystem::path& folder);

    /// Gives up. False when nothing was being loaded.
    bool cancel();

    bool busy() const { return m_loader.busy(); }
    double fraction() const { return m_loader.fraction(); }

    /// What has been loaded, once; nothing while it takes. A new run has these settings. Throws Error when it
    /// failed.
    std::optional<LoadedRun> take(const Settings& settings, const Compute& compute);

private:
    struct ToGoOn
    {
        RunToResume run;
        RunLock lock;
    };

    Loader m_loader;
    DataSource m_source; // of what is being loaded
    std::optional<ToGoOn> m_toGoOn; // nothing for a new run
};

} // namespace ff
