// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/evaluation.h"
#include "core/run/test_plan.h"
#include "core/run/trainer.h"

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace ff {

/// What was written down of a run, in order.
struct Diary
{
    std::vector<CurvePoint> curve;
    std::vector<ErrorPoint> errors;
};

/// A trainer with its diary: how long it took, how fast it is, the curves, and the tests in passing.
/// Nothing in the diary reaches the trainer. Single-threaded, like the trainer.
class Experiment
{
public:
    Experiment(std::shared_ptr<const Dataset> data, const Settings& settings, const Compute& compute);

    // A test that is due looks at the trainer, so the two stay where they are.
    Experiment(const Experiment&) = delete;
    Experiment& operator=(const Experiment&) = delete;

    /// One batch. Where the plan has a point, the test in passing that the settings ask for is due; after the
    /// last batch that of everything.
    Trainer::StepResult step();

    /// Lets the next step, should it throw, be undone alone: see Trainer.
    void keepForUndo() { m_trainer.keepForUndo(); }

    /// Makes an exact test of the whole test split due.
    void requestTest(EpochTest what);

    /// Whether the latest figures are those of the weights as they are now, on the whole test split.
    bool isTested() const { return m_testedStep == m_trainer.steps(); }

    bool testDue() const { return m_evaluation.has_value(); }

    /// One piece of the test that is due; with the last one its figures join errors().
    void advanceTest();

    /// Abandons a test that is due.
    void dropTest() { m_evaluation.reset(); }

    /// Takes over what was learnt elsewhere in so many batches.
    void adopt(const LearntState& state, std::int64_t steps);

    /// All that it takes to go on in the same bits, a test that is due included; the diary is kept apart.
    RunState state();

    /// Goes on where an experiment of the same data and settings stood, with its diary up to there. Throws
    /// Error, saying what was expected and found, when the state does not fit; this experiment is then of no
    /// use.
    void resume(const RunState& state, Diary diary);

    /// Uses other live settings.
    void applyLive(const Settings& settings) { m_trainer.applyLive(settings); }

    const Trainer& trainer() const { return m_trainer; }
    double seconds() const { return m_seconds; } ///< of training, tests not counted
    double samplesPerSecond() const { return m_samplesPerSecond; }
    const std::vector<ErrorPoint>& errors() const { return m_errors; } ///< every test, in order

    std::optional<ErrorPoint> lastError() const;

    /// Batches trained here, those that were lost included; trainer().steps() counts what an import brought.
    std::int64_t stepsTaken() const { return m_stepsTaken; }

    /// Where the run diverged and what it went back to; nothing once it has gone on from there.
    const std::optional<Divergence>& divergence() const { return m_divergence; }

    /// The points of the per-batch curves since the last call.
    std::vector<CurvePoint> takeNewCurve();

    /// How much each layer's separation has grown over the last epoch or so.
    std::vector<double> separationChange() const;

private:
    using Clock = std::chrono::steady_clock;

    /// What there is besides the trainer.
    struct OwnState
    {
        Experiment& experiment;
        void visitState(StateVisitor& visitor);
    };

    void visitPendingTest(StateVisitor& visitor);
    void forgetWhatIsLost();
    void planTest();
    void measureSpeed(Clock::time_point now);
    void recordCurve();
    void remember(const CurvePoint& point);

    Trainer m_trainer;
    Work m_work; // of one image
    TestPlan m_plan;
    std::optional<Evaluation> m_evaluation;
    std::optional<Divergence> m_divergence;
    std::int64_t m_stepsTaken = 0;
    std::int64_t m_testedStep = -1; // of the last exact test
    double m_seconds = 0;
    double m_samplesPerSecond = 0;
    std::int64_t m_speedSteps = 0; // steps at the start of the stretch that is being timed
    Clock::time_point m_speedStart {};
    Clock::time_point m_lastStep {};
    std::vector<ErrorPoint> m_errors;
    std::vector<CurvePoint> m_newCurve;
    std::deque<CurvePoint> m_lastEpoch;
};

} // namespace ff
