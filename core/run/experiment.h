// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/due_test.h"
#include "core/run/patience.h"

#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace ff {

/// What was written down of a run, in order.
struct Diary
{
    std::vector<CurvePoint> curve;
    std::vector<ErrorPoint> errors;
};

/// Is told what is written down, in the thread that trains, as it happens. A point whose step is not beyond
/// that of one before it is of a run that went back: those from its step on are of a run that is no more.
struct DiaryListener
{
    std::function<void(const CurvePoint&)> curve;
    std::function<void(const ErrorPoint&)> error;
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
    /// last batch that of everything. GivenUp (core/base/give_up.h) leaves the run as it was before: a batch
    /// that takes no longer than people wait is not given up, and of a longer one nothing stays.
    Trainer::StepResult step();

    void listen(DiaryListener listener) { m_listener = std::move(listener); }

    /// Makes an exact test of the whole test split due, after one that decides how long the layers learn.
    void requestTest(EpochTest what) { m_test.request(what); }

    /// Whether the latest figures are those of the weights as they are now, on the whole test split.
    bool isTested() const { return m_testedStep == m_trainer.steps(); }

    bool testDue() const { return m_test.isDue(); }

    /// One piece of the test that is due; with the last one its figures join errors(), and another test may
    /// come due.
    void advanceTest();

    /// Abandons a test that is due.
    void dropTest() { m_test.drop(); }

    /// Takes over what was learnt elsewhere in so many batches.
    void adopt(const LearntState& state, std::int64_t steps);

    /// All that it takes to go on in the same bits, a test that is due included; the diary is kept apart.
    RunState state();

    /// The same without a copy: good until this experiment changes.
    RunState stateView();

    /// Goes on where an experiment of the same data and settings stood, with its diary up to there. Throws
    /// Error, saying what was expected and found, when the state does not fit; this experiment is then of no
    /// use.
    void resume(RunState state, Diary diary);

    /// What another process that trains this run has written down since. From step `voidFrom` on, what was
    /// written down before counts no more: the run went back.
    void writeDown(const Diary& more, std::optional<std::int64_t> voidFrom);

    /// Uses other live settings. Layers that had stopped early go on where these have more patience.
    void applyLive(const Settings& settings);

    /// That the layers stopped before all epochs were over; nothing where they did not.
    std::optional<EarlyStop> stopped() const;

    const Trainer& trainer() const { return m_trainer; }
    double seconds() const { return m_seconds; } ///< of training, tests not counted
    double samplesPerSecond() const { return m_samplesPerSecond; }
    const std::vector<ErrorPoint>& errors() const { return m_errors; } ///< every test, in order

    std::optional<ErrorPoint> lastError() const;

    /// What was taken for what in the last test that was made here; nothing before one, and of a run that was
    /// resumed until it is tested again.
    const std::optional<Confusions>& lastConfusions() const { return m_confusions; }

    /// Batches trained here, those that were lost included; trainer().steps() counts what an import brought.
    std::int64_t stepsTaken() const { return m_stepsTaken; }

    /// Where the run diverged and what it went back to; nothing once it has gone on from there.
    const std::optional<Divergence>& divergence() const { return m_divergence; }

    /// The points of the per-batch curves since the last call.
    std::vector<CurvePoint> takeNewCurve();

    /// The tests since the last call.
    std::vector<ErrorPoint> takeNewErrors();

    /// The first point of the per-batch curves and the latest one; null before there is one.
    const CurvePoint* firstPoint() const { return m_firstPoint ? &*m_firstPoint : nullptr; }
    const CurvePoint* lastPoint() const { return m_lastEpoch.empty() ? nullptr : &m_lastEpoch.back(); }

    /// How much each layer's separation has grown over the last epoch or so.
    std::vector<double> separationChange() const;

private:
    using Clock = std::chrono::steady_clock;

    static constexpr double longStep = 0.5; // seconds: longer than people wait for a step to end

    /// What there is besides the trainer.
    struct OwnState
    {
        Experiment& experiment;
        void visitState(StateVisitor& visitor);
    };

    Trainer::StepResult stepOrNothing();
    void decide(const ErrorPoint& test);
    void forgetWhatIsLost();
    void forgetFrom(std::int64_t step);
    void measureSpeed(Clock::time_point now);
    void recordCurve();
    void remember(const CurvePoint& point);

    Trainer m_trainer;
    DueTest m_test;
    Patience m_patience;
    std::optional<Divergence> m_divergence;
    std::int64_t m_stepsTaken = 0;
    std::int64_t m_testedStep = -1; // of the last exact test
    double m_seconds = 0;
    double m_samplesPerSecond = 0;
    std::int64_t m_speedSteps = 0; // steps at the start of the stretch that is being timed
    Clock::time_point m_speedStart {};
    Clock::time_point m_lastStep {};
    double m_lastTook = longStep; // seconds of a step; how long the first takes nobody knows
    DiaryListener m_listener;
    std::vector<ErrorPoint> m_errors;
    std::vector<ErrorPoint> m_newErrors;
    std::optional<Confusions> m_confusions;
    std::vector<CurvePoint> m_newCurve;
    std::deque<CurvePoint> m_lastEpoch;
    std::optional<CurvePoint> m_firstPoint;
};

} // namespace ff
