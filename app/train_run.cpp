// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train_run.h"

#include "core/base/give_up.h"
#include "core/run/findings.h"

#include <unistd.h>

#include <cstdio>
#include <string>

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

/// One batch, or nothing when it was given up: whoever asked for that looks at the token.
Trainer::StepResult step(Experiment& experiment, const std::stop_token& stop)
{
    const GiveUpWhen ending([&stop] { return stop.stop_requested(); });
    try {
        return experiment.step();
    } catch (const GivenUp&) {
        return Trainer::StepResult::Trained;
    }
}

/// A warning for what could not be kept; training goes on.
void warnOf(RunKeeper& keeper)
{
    if (const std::optional<std::string> problem = keeper.takeProblem()) {
        std::fprintf(stderr, "warning: %s; training goes on\n", problem->c_str());
    }
}

void keep(RunKeeper* keeper)
{
    if (keeper != nullptr) {
        keeper->look();
        warnOf(*keeper);
    }
}

void noteDivergence(const Experiment& experiment, RunKeeper* keeper)
{
    if (keeper != nullptr) {
        keeper->look(); // first: the diary goes back to where the run is
        keeper->note(std::string(divergedEvent), findingsOf(experiment).front().text().english());
    }
}

/// So that nothing is lost from here on.
void keepAll(RunKeeper* keeper)
{
    if (keeper != nullptr) {
        keeper->look();
        keeper->keepState();
        keeper->wait();
        warnOf(*keeper);
    }
}

} // namespace

void train(Experiment& experiment, RunKeeper* keeper, const std::stop_token& stop)
{
    constexpr std::int64_t stepsPerLine = 50;
    while (!experiment.trainer().finished() && !stop.stop_requested()) {
        if (step(experiment, stop) == Trainer::StepResult::Diverged) {
            noteDivergence(experiment, keeper);
            break;
        }
        const bool worthALine = experiment.testDue() || experiment.trainer().atEpochEnd();
        test(experiment, stop);
        if (worthALine || experiment.trainer().steps() % stepsPerLine == 0) {
            printProgress(experiment, worthALine);
        }
        keep(keeper);
    }
    keepAll(keeper);
}

void testWhatWasLearnt(Experiment& experiment, RunKeeper* keeper)
{
    if (!experiment.isTested()) {
        experiment.requestTest(EpochTest::Both);
        test(experiment, {});
    }
    keepAll(keeper);
}

} // namespace ff
