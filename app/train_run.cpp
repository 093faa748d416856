// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train_run.h"

#include "core/base/give_up.h"

#include <unistd.h>

#include <cstdio>
#include <string>
#include <utility>

namespace ff {
namespace {

std::string errorText(const ErrorPoint& error)
{
    char text[64];
    std::snprintf(text, sizeof text, "  test error %.2f %%", 100 * error.readout);
    return text + (error.isPartial() ? " of " + std::to_string(error.images) + " images" : std::string());
}

/// How fast it is and how long it will take; empty before the speed is known.
std::string speedText(const Experiment& experiment)
{
    const double speed = experiment.samplesPerSecond();
    if (speed <= 0) {
        return "";
    }
    const Trainer& trainer = experiment.trainer();
    const double epochs = allEpochs(trainer.settings()) - trainer.epoch();
    const auto samples = static_cast<double>(trainer.batchesPerEpoch() * trainer.batchSize());
    char text[64];
    std::snprintf(text, sizeof text, "  %.0f samples/s  %.0f s left", speed, epochs * samples / speed);
    return text;
}

/// One line per test and epoch, and on a terminal a line that follows the batches.
void printProgress(const Experiment& experiment, bool lineIsFinal)
{
    static const bool terminal = isatty(STDERR_FILENO) == 1;
    if (!lineIsFinal && !terminal) {
        return;
    }
    const Trainer& trainer = experiment.trainer();
    std::fprintf(stderr, "%sepoch %.2f of %d%s%s%s", terminal ? "\r\033[K" : "", trainer.epoch(),
                 allEpochs(trainer.settings()), speedText(experiment).c_str(),
                 experiment.errors().empty() ? "" : errorText(experiment.errors().back()).c_str(),
                 lineIsFinal ? "\n" : "");
}

/// Finishes the test that is due, or drops it when the program is asked to end.
void test(Experiment& experiment, const std::stop_token& stop)
{
    const GiveUpWhen ending([&stop] { return stop.stop_requested(); });
    try {
        while (experiment.testDue()) {
            experiment.advanceTest();
        }
    } catch (const GivenUp&) {
        experiment.dropTest();
    }
}

/// One batch. What takes longer than people wait after Ctrl-C is given up then, and undone: what was learnt
/// is always that of whole steps. How long it takes is known from the batch before.
class Stepper
{
public:
    Stepper(Experiment& experiment, std::stop_token stop)
        : m_experiment(experiment)
        , m_stop(std::move(stop))
    { }

    Trainer::StepResult step()
    {
        if (m_lastTook < patience) {
            return timedStep();
        }
        m_experiment.keepForUndo();
        const GiveUpWhen ending([this] { return m_stop.stop_requested(); });
        try {
            return timedStep();
        } catch (const GivenUp&) {
            return Trainer::StepResult::Trained; // whoever gave it up looks at the token
        }
    }

private:
    static constexpr double patience = 0.5; // seconds

    Trainer::StepResult timedStep()
    {
        const double before = m_experiment.seconds();
        const Trainer::StepResult result = m_experiment.step();
        m_lastTook = m_experiment.seconds() - before;
        return result;
    }

    Experiment& m_experiment;
    std::stop_token m_stop;
    double m_lastTook = patience; // of the first nobody knows
};

} // namespace

void train(Experiment& experiment, const std::stop_token& stop)
{
    constexpr std::int64_t stepsPerLine = 50;
    Stepper stepper(experiment, stop);
    while (!experiment.trainer().finished() && !stop.stop_requested()) {
        if (stepper.step() == Trainer::StepResult::Diverged) {
            break;
        }
        const bool worthALine = experiment.testDue() || experiment.trainer().atEpochEnd();
        test(experiment, stop);
        if (worthALine || experiment.trainer().steps() % stepsPerLine == 0) {
            printProgress(experiment, worthALine);
        }
    }
}

void testWhatWasLearnt(Experiment& experiment)
{
    if (!experiment.isTested()) {
        experiment.requestTest(EpochTest::Both);
        test(experiment, {});
    }
}

} // namespace ff
