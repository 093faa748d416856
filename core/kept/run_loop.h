// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/kept/run_keeper.h"
#include "core/run/experiment.h"

#include <memory>
#include <optional>
#include <string>

namespace ff {

/// A run as it goes on, one piece of work at a time: what comes next, when it has come to its end, what is
/// written down when it diverges, and when it is kept. Whoever drives it says only whether to go on now; how
/// that is cut changes no bit. Used by the thread that trains.
class RunLoop
{
public:
    /// What there is to do next.
    enum class Piece {
        Batch,
        Test, ///< of the test that is due, which comes before the next batch
        None ///< all epochs are trained, and the last test is made
    };

    enum class Outcome {
        Trained, ///< a batch, with which a test may have come due
        Testing, ///< the test that is due goes on
        Tested, ///< its figures have joined Experiment::errors()
        Diverged ///< the run is back where its last good epoch ended: Experiment::divergence()
    };

    /// `keeper`, which keeps `experiment`, may be null.
    explicit RunLoop(std::unique_ptr<Experiment> experiment, std::unique_ptr<RunKeeper> keeper = nullptr);

    RunLoop(const RunLoop&) = delete;
    RunLoop& operator=(const RunLoop&) = delete;

    /// From now on the run is kept with this.
    void keepWith(std::unique_ptr<RunKeeper> keeper) { m_keeper = std::move(keeper); }

    Piece next() const;
    bool isOver() const { return next() == Piece::None; }

    /// Does the next piece, which there must be, and keeps what is due after it; everything where the run
    /// diverged or is over. GivenUp and what the work throws go through: the run is then as
    /// Experiment::step() says, a test that was due still is, and nothing was kept.
    Outcome advance();

    /// Keeps the run as it is now, which is of use where it rests for a while.
    void keepNow();

    /// The same, and blocks until it is on the disk or could not be written.
    void finish();

    /// Why something could not be kept, as RunKeeper says it.
    std::optional<Sentence> takeProblem();

    Experiment& experiment() const { return *m_experiment; }
    const RunKeeper* keeper() const { return m_keeper.get(); } ///< null where the run is not kept

private:
    Outcome train();
    Outcome test();
    void keep(Outcome outcome);

    std::unique_ptr<Experiment> m_experiment;
    std::unique_ptr<RunKeeper> m_keeper; // after the experiment that it looks at
};

} // namespace ff
