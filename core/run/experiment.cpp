// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/experiment.h"

#include "core/base/error.h"
#include "core/base/give_up.h"
#include "core/run/views.h"
#include "core/settings/modes.h"

#include <algorithm>

namespace ff {
namespace {

/// Before the names of what is not the trainer's in a state.
constexpr std::string_view ownPrefix = "run.";

constexpr std::int64_t curvePointsPerEpoch = 50;
constexpr double speedStretch = 0.5; // seconds over which the speed is averaged
constexpr double pauseGap = 0.5; // seconds without a batch after which the speed is measured anew

double secondsBetween(std::chrono::steady_clock::time_point from, std::chrono::steady_clock::time_point to)
{
    return std::chrono::duration<double>(to - from).count();
}

Work workOf(const Trainer& trainer)
{
    const Dataset& data = *trainer.data();
    return workOf(trainer.settings(), imageGrid(data), static_cast<std::int64_t>(data.classes.size()));
}

} // namespace

Experiment::Experiment(std::shared_ptr<const Dataset> data, const Settings& settings, const Compute& compute)
    : m_trainer(std::move(data), settings, compute)
    , m_work(workOf(m_trainer))
    , m_plan(m_trainer.batchesPerEpoch())
{ }

Trainer::StepResult Experiment::step()
{
    const Clock::time_point start = Clock::now();
    if (secondsBetween(m_lastStep, start) > pauseGap) {
        m_speedStart = start;
        m_speedSteps = m_trainer.steps();
    }
    const std::int64_t before = m_trainer.steps();
    Trainer::StepResult result {};
    try {
        result = stepOrNothing();
    } catch (...) {
        forgetWhatIsLost();
        throw;
    }
    ++m_stepsTaken;
    m_lastStep = Clock::now();
    m_lastTook = secondsBetween(start, m_lastStep);
    m_seconds += m_lastTook;
    if (result == Trainer::StepResult::Diverged) {
        m_divergence = {before, m_trainer.steps(), m_trainer.epoch()};
        forgetWhatIsLost();
        return result;
    }
    m_divergence.reset();
    measureSpeed(m_lastStep);
    recordCurve();
    planTest();
    return result;
}

/// To undo a step costs a copy of what it changes, so only a long one can be given up.
Trainer::StepResult Experiment::stepOrNothing()
{
    if (m_lastTook < patience) {
        const GiveUpWhen never([] { return false; });
        return m_trainer.step();
    }
    m_trainer.keepForUndo();
    return m_trainer.step();
}

/// The last figures of a run are those of an exported file; those before it are for its curve.
void Experiment::planTest()
{
    const Settings& settings = m_trainer.settings();
    const bool refit = isRefitAt(m_trainer.epoch(), settings);
    m_plan.addTraining((refit ? m_work.refit : m_work.training) * static_cast<double>(m_trainer.batchSize()));
    if (m_trainer.finished()) {
        requestTest(EpochTest::Both);
    } else if (settings.epochTest != EpochTest::None && m_plan.isPoint(m_trainer.steps())) {
        const double perImage
            = m_work.byReadout + (settings.epochTest == EpochTest::Both ? m_work.byGoodness : 0);
        const double withTrained = perImage + m_work.byReadout / Evaluation::testedPerTrained;
        const auto affordable = [&](double price) {
            return m_plan.affordable(price, settings.testShare, m_trainer.testPixels().count());
        };
        if (const std::int64_t images = affordable(perImage); images > 0) {
            // The images trained on take the place of others, and never that of the whole test.
            const std::int64_t tested
                = std::max(affordable(withTrained), std::min(images, TestPlan::fewestImages));
            m_evaluation.emplace(m_trainer, settings.epochTest, Evaluation::Accuracy::Quick, tested);
            m_plan.spend();
        }
    }
}

/// What was written down after the step at which the trainer stands now is of a run that is no more.
void Experiment::forgetWhatIsLost()
{
    forgetFrom(m_trainer.steps() + 1);
    m_speedStart = {};
    m_lastStep = {};
}

void Experiment::forgetFrom(std::int64_t step)
{
    const auto isLost = [step](const auto& point) { return point.step >= step; };
    std::erase_if(m_errors, isLost);
    std::erase_if(m_newErrors, isLost);
    std::erase_if(m_newCurve, isLost);
    std::erase_if(m_lastEpoch, isLost);
    if (m_firstPoint && isLost(*m_firstPoint)) {
        m_firstPoint.reset();
    }
}

void Experiment::requestTest(EpochTest what)
{
    m_evaluation.emplace(m_trainer, what, Evaluation::Accuracy::Exact);
    m_plan.spend();
}

void Experiment::advanceTest()
{
    if (!m_evaluation || m_evaluation->advance()) {
        return;
    }
    m_errors.push_back({m_trainer.steps(), m_trainer.epoch(), m_seconds, m_evaluation->readoutError(),
                        m_evaluation->goodnessError(), m_evaluation->images(), m_trainer.testPixels().count(),
                        m_evaluation->trainingError(), m_evaluation->sureness()});
    m_newErrors.push_back(m_errors.back());
    if (m_evaluation->isExact()) {
        m_testedStep = m_trainer.steps();
    }
    if (m_listener.error) {
        m_listener.error(m_errors.back());
    }
    m_evaluation.reset();
}

void Experiment::adopt(const LearntState& state, std::int64_t steps)
{
    m_trainer.adopt(state, steps);
}

RunState Experiment::state()
{
    RunState all = m_trainer.state();
    OwnState own {*this};
    addPart(all, ownPrefix, copyOfState(own));
    return all;
}

RunState Experiment::stateView()
{
    RunState all = m_trainer.stateView();
    OwnState own {*this};
    addPart(all, ownPrefix, viewOfState(own));
    return all;
}

void Experiment::resume(RunState state, Diary diary)
{
    const RunState ofThis = takePart(state, ownPrefix);
    m_trainer.setState(std::move(state));
    OwnState own {*this};
    restoreState(own, ofThis);
    m_errors = std::move(diary.errors);
    m_newErrors = m_errors;
    m_newCurve = std::move(diary.curve);
    forgetWhatIsLost();
    for (const CurvePoint& point : m_newCurve) {
        remember(point);
    }
}

void Experiment::writeDown(const Diary& more, std::optional<std::int64_t> voidFrom)
{
    if (voidFrom) {
        forgetFrom(*voidFrom);
    }
    m_errors.insert(m_errors.end(), more.errors.begin(), more.errors.end());
    m_newErrors.insert(m_newErrors.end(), more.errors.begin(), more.errors.end());
    m_newCurve.insert(m_newCurve.end(), more.curve.begin(), more.curve.end());
    for (const CurvePoint& point : more.curve) {
        remember(point);
    }
}

void Experiment::OwnState::visitState(StateVisitor& visitor)
{
    visitor.number("steps_taken", experiment.m_stepsTaken);
    visitor.number("tested_step", experiment.m_testedStep);
    visitor.real("seconds", experiment.m_seconds);
    experiment.m_plan.visitState(visitor);
    experiment.visitPendingTest(visitor);
}

/// A test that is due begins anew: it takes a moment, and changes nothing.
void Experiment::visitPendingTest(StateVisitor& visitor)
{
    std::int64_t images = m_evaluation ? m_evaluation->images() : 0;
    std::int64_t what = m_evaluation ? static_cast<std::int64_t>(m_evaluation->what()) : 0;
    std::int64_t exact = m_evaluation && m_evaluation->isExact() ? 1 : 0;
    visitor.within("test_due", [&] {
        visitor.number("images", images);
        visitor.number("what", what);
        visitor.number("exact", exact);
    });
    if (!visitor.restores()) {
        return;
    }
    m_evaluation.reset();
    if (images < 0 || images > m_trainer.testPixels().count() || what < 0
        || what > static_cast<std::int64_t>(EpochTest::None)) {
        throw Error(FF_TR("expected a test of at most %1 images to be due, found one of %2"),
                    {m_trainer.testPixels().count(), images});
    }
    if (images > 0) {
        m_evaluation.emplace(m_trainer, static_cast<EpochTest>(what),
                             exact != 0 ? Evaluation::Accuracy::Exact : Evaluation::Accuracy::Quick, images);
    }
}

std::optional<ErrorPoint> Experiment::lastError() const
{
    return m_errors.empty() ? std::nullopt : std::optional(m_errors.back());
}

std::vector<CurvePoint> Experiment::takeNewCurve()
{
    return std::exchange(m_newCurve, {});
}

std::vector<ErrorPoint> Experiment::takeNewErrors()
{
    return std::exchange(m_newErrors, {});
}

std::vector<double> Experiment::separationChange() const
{
    std::vector<double> change(m_trainer.learner().network.layers.size(), 0.0);
    if (m_lastEpoch.size() > 1 && m_lastEpoch.front().separation.size() == change.size()) {
        for (std::size_t i = 0; i < change.size(); ++i) {
            change[i] = m_lastEpoch.back().separation[i] - m_lastEpoch.front().separation[i];
        }
    }
    return change;
}

void Experiment::measureSpeed(Clock::time_point now)
{
    const double stretch = secondsBetween(m_speedStart, now);
    if (stretch >= speedStretch) {
        const auto samples = static_cast<double>((m_trainer.steps() - m_speedSteps) * m_trainer.batchSize());
        m_samplesPerSecond = samples / stretch;
        m_speedStart = now;
        m_speedSteps = m_trainer.steps();
    }
}

void Experiment::recordCurve()
{
    const std::int64_t spacing = std::max<std::int64_t>(1, m_trainer.batchesPerEpoch() / curvePointsPerEpoch);
    if (m_trainer.steps() % spacing != 0) {
        return;
    }
    m_newCurve.push_back(curvePoint(m_trainer));
    m_newCurve.back().seconds = m_seconds;
    remember(m_newCurve.back());
    if (m_listener.curve) {
        m_listener.curve(m_newCurve.back());
    }
}

/// Keeps the points of about one epoch.
void Experiment::remember(const CurvePoint& point)
{
    if (!m_firstPoint) {
        m_firstPoint = point;
    }
    m_lastEpoch.push_back(point);
    while (m_lastEpoch.back().epoch - m_lastEpoch.front().epoch > 1.0) {
        m_lastEpoch.pop_front();
    }
}

} // namespace ff
