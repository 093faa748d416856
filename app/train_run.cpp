// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train_run.h"

#include "core/base/give_up.h"

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
    const double epochs = trainer.epochs() - trainer.epoch();
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
                 trainer.epochs(), speedText(experiment).c_str(),
                 experiment.errors().empty() ? "" : errorText(experiment.errors().back()).c_str(),
                 lineIsFinal ? "\n" : "");
}

/// A line for every test and every epoch that ends, and on a terminal one for batches in between.
void tell(const RunLoop& run, RunLoop::Outcome outcome)
{
    constexpr std::int64_t stepsPerLine = 50;
    const Trainer& trainer = run.experiment().trainer();
    const bool trained = outcome == RunLoop::Outcome::Trained && run.next() != RunLoop::Piece::Test;
    const bool lineIsFinal = outcome == RunLoop::Outcome::Tested || (trained && trainer.atEpochEnd());
    if (lineIsFinal || (trained && trainer.steps() % stepsPerLine == 0)) {
        printProgress(run.experiment(), lineIsFinal);
    }
}

/// A warning for what could not be kept; training goes on.
void warnOf(RunLoop& run)
{
    if (const std::optional<Sentence> problem = run.takeProblem()) {
        std::fprintf(stderr, "warning: %s; training goes on\n", problem->english().c_str());
    }
}

/// So that nothing is lost from here on.
void keepAll(RunLoop& run)
{
    run.finish();
    warnOf(run);
}

} // namespace

void train(RunLoop& run, const std::stop_token& stop)
{
    const Ranks& ranks = *run.experiment().trainer().compute().ranks;
    // Of several processes all do the same steps, so none gives one up alone.
    const GiveUpWhen ending([&] { return !ranks.areSeveral() && stop.stop_requested(); });
    auto outcome = RunLoop::Outcome::Trained;
    try {
        while (!run.isOver() && outcome != RunLoop::Outcome::Diverged
               && !ranks.anyOf(stop.stop_requested())) {
            outcome = run.advance();
            if (ranks.isFirst()) {
                tell(run, outcome);
            }
            warnOf(run);
        }
    } catch (const GivenUp&) {
        // The run is as it was before that piece of work.
    }
    keepAll(run);
}

void testWhatWasLearnt(RunLoop& run)
{
    if (!run.experiment().isTested()) {
        run.experiment().requestTest(EpochTest::Both);
    }
    while (run.next() == RunLoop::Piece::Test) {
        run.advance();
    }
    keepAll(run);
}

} // namespace ff
