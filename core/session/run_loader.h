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
    std::filesystem::path folder {}; ///< that it goes on from, or is followed in; empty for a new run
    std::optional<RunLock> lock {}; ///< of that folder; nothing where it is followed
    std::optional<Mode>
        insteadOf {}; ///< the mode that was asked for, where the images have not the labels it needs

    bool goesOn() const { return lock.has_value(); }
    bool isFollowed() const { return !lock && !folder.empty(); }
};

/// Data that are there already.
struct PresentData
{
    std::shared_ptr<const Dataset> data {}; ///< null: there are none
    DataSource source {};
};

/// Loads what a session trains next: data for a new run, or a kept run with its data. For the worker only;
/// nothing but the destructor blocks.
class RunLoader
{
public:
    /// As of Loader.
    explicit RunLoader(std::function<void()> onDone, PictureDecoder decoder = {},
                       std::shared_ptr<ByteRoom> room = nullptr);

    /// Begins to load data for a new run; what was being loaded before is given up.
    void load(const DataSource& source);

    /// The same for the run that is kept in this folder: to go on with it, or to follow it where another one
    /// writes it or this one may not. Throws Error when there is no run, or nothing to go on from; what was
    /// being loaded before is then loaded still.
    void open(const std::filesystem::path& folder);

    /// Gives up. False when nothing was being loaded.
    bool cancel();

    bool busy() const { return m_loader.busy(); }
    double fraction() const { return m_loader.fraction(); }

    /// What has been loaded, once; nothing while it takes. A new run has these settings, or where the images
    /// have no labels settingsWithoutLabels() of them. A kept run whose data cannot be loaded has those that
    /// are present, if they are the same. Throws Error when it failed.
    std::optional<LoadedRun> take(const Settings& settings, const Compute& compute,
                                  const PresentData& present);

private:
    struct KeptOne
    {
        std::filesystem::path folder;
        RunRecord record;
        std::optional<RunToResume> run; // nothing where it is to be followed
        std::optional<RunLock> lock;
    };

    static KeptOne openKept(const std::filesystem::path& folder);
    std::shared_ptr<const Dataset> takeData(const PresentData& present);

    Loader m_loader;
    DataSource m_source; // of what is being loaded
    std::optional<KeptOne> m_kept; // nothing for a new run
};

} // namespace ff
