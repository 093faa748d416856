// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/kept/diary_files.h"
#include "core/kept/file_thread.h"
#include "core/kept/kept_run.h"
#include "core/run/experiment.h"
#include "core/run/tensor_file.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// How often the state of a run is written: what a run loses at most when its process is killed.
struct KeepInterval
{
    std::chrono::seconds always {60};
    std::chrono::seconds atEpochEnds {
        10}; ///< an epoch that ends sooner after the last state has none of its own
};

/// Keeps an experiment in a folder while it trains: its diary as it is written, moments, that of the lowest
/// error on held-out images among them, and the whole state now and then. The thread that trains writes for a
/// moment, straight from the tensors, and copies what is left for another thread to write. A file that cannot
/// be written stops nothing: the next one is tried when its time comes. Used by the thread that trains.
class RunKeeper
{
public:
    /// Keeps `experiment` in the run's folder `folder`, which `lock` holds; where it was resumed from there,
    /// it goes on to keep it. Looks at the experiment until it is gone itself, which must be before the
    /// experiment is. Throws Error when the folder cannot be written.
    RunKeeper(std::filesystem::path folder, RunLock lock, Experiment& experiment,
              const KeepInterval& interval = {});

    /// Waits until what was to be kept is on the disk.
    ~RunKeeper();
    RunKeeper(const RunKeeper&) = delete;
    RunKeeper& operator=(const RunKeeper&) = delete;

    /// To be called after each batch and test: keeps what is due.
    void look();

    /// Keeps the state as it is now, unless that is kept already.
    void keepState();

    /// Writes down that something happened, at the step where the experiment is.
    void note(const std::string& kind, const std::string& text);

    /// Blocks until what was to be kept is on the disk, or could not be written.
    void wait() { m_files.wait(); }

    /// Why something could not be kept, told once until it goes well again.
    std::optional<Sentence> takeProblem();

    const std::filesystem::path& folder() const { return m_folder; }

    /// Up to when nothing of the run is lost should the process be killed now; the clock's beginning before
    /// the first time.
    std::chrono::steady_clock::time_point keptAt() const { return m_keptAt; }

private:
    using Clock = std::chrono::steady_clock;

    void followBack();
    void keepMoment();
    bool hasRoom() const;
    bool isPlanned(std::int64_t step) const;
    void keepBest();
    std::function<void()> removalOfOlderBest();
    void noteStop();
    void noteSettings();
    void noteChangesSince();
    bool isStateDue() const;
    void write(const std::function<void()>& row);
    void post(const std::function<TensorFile()>& begun, const std::function<void()>& done);

    std::filesystem::path m_folder;
    RunLock m_lock;
    Experiment& m_experiment;
    KeepInterval m_interval;
    DiaryWriter m_diary;
    std::optional<Sentence> m_problem;
    std::int64_t m_keptSteps = -1; // Experiment::stepsTaken() of the last state
    std::size_t m_keptTests = 0;
    Settings m_keptSettings;
    std::int64_t m_seenStep; // at the last look
    std::optional<EarlyStop> m_seenStop; // the same
    Settings m_seenSettings; // the same
    std::size_t m_seenTests = 0; // the same
    std::int64_t m_lastMoment = -1; // step
    std::optional<std::int64_t> m_best; // step of the best moment, where one is kept
    std::vector<std::int64_t> m_olderBest; // those before it that no plan keeps
    Clock::time_point m_postedAt; // when the last state was copied, or this begun
    std::atomic<Clock::time_point> m_keptAt {};
    std::atomic<std::size_t> m_waitingBytes = 0; // of moments that nobody has begun to write
    FileThread m_files; // last: what it writes may use what is above
};

} // namespace ff
