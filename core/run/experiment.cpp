// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/experiment.h"

#include "core/base/give_up.h"
#include "core/run/best_test.h"
#include "core/run/views.h"

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

} // namespace

Experiment::Experiment(std::shared_ptr<const Dataset> data, const Settings& settings, const Compute& compute)
    : m_trainer(std::move(data), settings, compute)
    , m_test(m_trainer)
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
    if (m_trainer.finished()) {
        requestTest(EpochTest::Both); // its figures are those of an exported file
    } else {
        m_test.follow();
    }
    return result;
}

/// To undo a step costs a copy of what it changes, so only a long one can be given up.
Trainer::StepResult Experiment::stepOrNothing()
{
    if (m_lastTook < longStep) {
        const GiveUpWhen never([] { return false; });
        return m_trainer.step();
    }
    m_trainer.keepForUndo();
    return m_trainer.step();
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
    if (m_confusions && isLost(*m_confusions)) {
        m_confusions.reset();
    }
}

void Experiment::advanceTest()
{
    std::optional<DueTest::Done> done = m_test.advance();
    if (!done) {
        return;
    }
    done->point.seconds = m_seconds;
    m_errors.push_back(done->point);
    m_newErrors.push_back(done->point);
    m_confusions = std::move(done->confusions);
    if (done->isExact) {
        m_testedStep = m_trainer.steps();
    }
    if (m_listener.error) {
        m_listener.error(m_errors.back());
    }
    if (done->decides) {
        decide(done->point);
    }
}

/// In several processes the first one decides: what others found may differ in its last bit.
void Experiment::decide(const ErrorPoint& test)
{
    const Settings& settings = m_trainer.settings();
    const auto epoch = static_cast<std::int64_t>(test.epoch);
    if (epoch > m_trainer.epochs() - settings.refitEpochs) {
        return; // the layers have come to their end
    }
    const double error = lowerError(test);
    const Ranks& ranks = *m_trainer.compute().ranks;
    if (ranks.ofFirst(m_patience.isLower(error) ? "fell" : "") == "fell") {
        m_patience.fell(error, epoch);
    }
    if (epoch < settings.epochs && m_patience.isOver(settings, epoch)) {
        m_trainer.stopLayers();
    }
    if (m_trainer.finished()) {
        requestTest(EpochTest::Both);
    }
}

void Experiment::applyLive(const Settings& settings)
{
    m_trainer.applyLive(settings);
    if (!m_patience.isOver(settings, m_trainer.stoppedAfter())) {
        m_trainer.letLayersLearn();
    }
}

std::optional<EarlyStop> Experiment::stopped() const
{
    const auto epoch = static_cast<int>(m_trainer.stoppedAfter());
    return epoch > 0 ? std::optional(EarlyStop {epoch, static_cast<int>(m_patience.fellAt())}) : std::nullopt;
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
    experiment.m_test.visitState(visitor);
    visitor.within("patience", [&] { experiment.m_patience.visitState(visitor); });
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
