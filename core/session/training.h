// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/diary_files.h"
#include "core/session/moment_maker.h"
#include "core/session/news.h"
#include "core/session/reporter.h"
#include "core/session/run_loader.h"
#include "core/session/run_shelf.h"
#include "core/session/stretch.h"

#include <memory>
#include <optional>

namespace ff {

/// The run of a session: what state it is in, how far it is to go and how fast, and what is said of it.
/// Whether a command is legal is for the caller to know. Worker only.
class Training
{
public:
    /// `looks` and `reporter` must outlive this.
    Training(const SessionOptions& options, const Looks& looks, Reporter& reporter);

    /// One piece of what there is to do: of the test that is due, otherwise a batch when the pace allows one.
    /// False when there is none; rest() says for how long.
    bool work();
    Stretch::Clock::duration rest() const;

    /// Puts another experiment, which nobody has trained here, in the place of the present one.
    void start(std::unique_ptr<Experiment> experiment, State state);

    /// The same with what was loaded.
    void start(LoadedRun loaded);

    /// Puts the run of another program, which lies in this folder, in the place of the present one.
    void follow(std::unique_ptr<Experiment> experiment, const std::filesystem::path& folder);

    /// What has been written down of the run that is followed.
    void record(const DiaryNews& diary);

    /// The run that was just started went on from a moment of this one.
    void setOrigin(const RunOrigin& origin) { m_shelf.setOrigin(origin); }

    /// Trains until that step; nothing: to the last one.
    void begin(std::optional<std::int64_t> end);
    void pause();

    /// Uses these settings, which ask for no other run.
    void applyLive(const Settings& settings);

    /// Tests everything; the answer has this ticket, 0: nobody waits for one.
    void test(Ticket ticket);

    /// The work was not done: a run that is under way ends.
    void fail() { m_state = m_state == State::Running ? State::Failed : m_state; }

    /// Keeps the run as it is now, where it is kept, and waits for the disk.
    void keepNow()
    {
        if (m_loop) {
            m_loop->finish();
            tellProblem();
        }
    }

    /// The same, and that was all of this run. To be called once more before the end.
    void close();

    /// Null before there are data.
    Experiment* experiment() const { return m_loop ? &m_loop->experiment() : nullptr; }

    MomentMaker* moments() const { return m_moments.get(); } ///< of the experiment
    Stretch& stretch() { return m_stretch; }
    const DataSource& source() const { return m_source; } ///< of the data that there are

    /// Of the run of another program that is followed; empty where the run is the session's own.
    const std::filesystem::path& followed() const { return m_followed; }

    /// Where the run is kept, by this session or by another program; empty where it is not.
    std::filesystem::path folder() const;

    /// Whether it is this folder where this session keeps it.
    bool isKeptIn(const std::filesystem::path& folder) const;

    /// Whether all epochs are trained and the last test is made.
    bool isOver() const { return m_loop->isOver(); }

    State state() const { return m_state; }
    std::uint64_t run() const { return m_run; } ///< as Live::run

    /// In force; before there are data: of the run to come.
    const Settings& settings() const { return m_settings; }

    Live live() const;

    /// The present moment, without what only the network can tell.
    Moment outline() const { return outline(experiment()->trainer()); }

    /// The same of another trainer, which stands where the run has been.
    Moment outline(const Trainer& trainer) const;

    /// Adds the points of the curves since the last call.
    void takePoints(News& news);

private:
    void trainBatch();
    void tellDivergence();
    void tellStop();
    void advanceTest();
    void endTest();
    void finishStretch();
    void keep();
    void tellProblem();
    std::optional<KeptView> kept() const { return m_loop ? keptView(*m_loop) : std::nullopt; }
    Progress progress() const;

    const Looks& m_looks;
    Reporter& m_reporter;
    std::optional<RunLoop> m_loop; // nothing before there are data
    std::unique_ptr<MomentMaker> m_moments; // of the experiment
    RunShelf m_shelf;
    Settings m_settings;
    State m_state = State::Empty;
    std::uint64_t m_run = 0;
    Stretch m_stretch;
    DataSource m_source; // of the data that there are
    Ticket m_testAskedBy = 0; // of the test that is due
    std::optional<EarlyStop> m_toldStop;
    std::filesystem::path m_followed;
};

} // namespace ff
