// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train_options.h"
#include "core/bench/speed.h"
#include "core/data/catalogue.h"
#include "core/data/data_summary.h"
#include "core/error.h"
#include "core/files/atomic_file.h"
#include "core/files/model_restore.h"
#include "core/files/report.h"
#include "core/training/canary.h"
#include "core/training/findings.h"

#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <iostream>

namespace {

constexpr int failedRun = 1;
constexpr int wrongArguments = 2;
constexpr int interruptedRun = 130; // 128 + SIGINT, as shells expect

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int)
{
    interrupted = 1;
}

std::string errorText(const ff::ErrorPoint& error)
{
    char text[64];
    std::snprintf(text, sizeof text, "  test error %.2f %%", 100 * error.readout);
    return text + (error.isPartial() ? " of " + std::to_string(error.images) + " images" : std::string());
}

/// How fast it is and how long it will take; empty before the speed is known.
std::string speedText(const ff::Experiment& experiment)
{
    const double speed = experiment.samplesPerSecond();
    if (speed <= 0) {
        return "";
    }
    const ff::Trainer& trainer = experiment.trainer();
    const double epochs = ff::allEpochs(trainer.settings()) - trainer.epoch();
    const auto samples = static_cast<double>(trainer.batchesPerEpoch() * trainer.batchSize());
    char text[64];
    std::snprintf(text, sizeof text, "  %.0f samples/s  %.0f s left", speed, epochs * samples / speed);
    return text;
}

/// One line per test and epoch, and on a terminal a line that follows the batches.
void printProgress(const ff::Experiment& experiment, bool lineIsFinal)
{
    static const bool terminal = isatty(STDERR_FILENO) == 1;
    if (!lineIsFinal && !terminal) {
        return;
    }
    const ff::Trainer& trainer = experiment.trainer();
    std::fprintf(stderr, "%sepoch %.2f of %d%s%s%s", terminal ? "\r\033[K" : "", trainer.epoch(),
                 ff::allEpochs(trainer.settings()), speedText(experiment).c_str(),
                 experiment.errors().empty() ? "" : errorText(experiment.errors().back()).c_str(),
                 lineIsFinal ? "\n" : "");
}

void test(ff::Experiment& experiment)
{
    while (experiment.testDue()) {
        experiment.advanceTest();
    }
}

/// Trains to the last epoch, to Ctrl-C or until the run diverges, and leaves figures of both kinds for the
/// weights as they are then.
void train(ff::Experiment& experiment)
{
    constexpr std::int64_t stepsPerLine = 50;
    while (!experiment.trainer().finished() && interrupted == 0) {
        if (experiment.step() == ff::Trainer::StepResult::Diverged) {
            break;
        }
        const bool worthALine = experiment.testDue() || experiment.trainer().atEpochEnd();
        test(experiment);
        if (worthALine || experiment.trainer().steps() % stepsPerLine == 0) {
            printProgress(experiment, worthALine);
        }
    }
    if (!experiment.isTested()) {
        experiment.requestTest(ff::EpochTest::Both);
        test(experiment);
    }
}

std::unique_ptr<ff::Experiment> makeExperiment(const ff::TrainOptions& options,
                                               std::shared_ptr<const ff::Dataset> data,
                                               const ff::Compute& compute)
{
    if (options.importFrom.empty()) {
        return std::make_unique<ff::Experiment>(std::move(data), ff::settingsFrom(options, {}), compute);
    }
    const ff::ModelFile model = ff::readModel(options.importFrom);
    auto experiment = ff::restoreExperiment(model, options.importFrom.string(), std::move(data), compute);
    const ff::Settings& inForce = experiment->trainer().settings();
    const ff::Settings settings = ff::settingsFrom(options, inForce);
    if (ff::needsRestart(inForce, settings)) {
        throw ff::Error(
            "'" + options.importFrom.string()
            + "' fixes what its network is built from; only live settings can be changed with --import");
    }
    experiment->applyLive(settings);
    return experiment;
}

void writeResults(const ff::TrainOptions& options, const ff::Experiment& experiment)
{
    if (!options.exportTo.empty()) {
        ff::writeModel(options.exportTo, experiment,
                       options.exportHalf ? ff::ElementType::F16 : ff::ElementType::F32);
    }
    if (!options.report.empty()) {
        const std::string report = ff::reportJson(experiment);
        ff::writeFileAtomically(options.report, std::as_bytes(std::span(report)));
    }
}

/// The table on standard output, what is being measured on standard error. Ctrl-C ends it with what there is.
int benchmark(std::shared_ptr<const ff::Dataset> data, const ff::Settings& settings,
              const ff::Compute& compute)
{
    const bool terminal = isatty(STDERR_FILENO) == 1;
    const auto clear = [=] { std::cerr << (terminal ? "\r\033[K" : "") << std::flush; };
    ff::SpeedWatch watch;
    watch.printLine = [=](const std::string& line) {
        clear();
        std::cout << line << std::endl;
    };
    watch.showProgress = [=](const std::string& what) {
        clear();
        std::cerr << what << (terminal ? "" : "\n") << std::flush;
    };
    watch.stopped = [] { return interrupted != 0; };
    ff::measureSpeed(std::move(data), settings, compute, watch);
    return interrupted != 0 ? interruptedRun : 0;
}

int run(const ff::TrainOptions& options, const ff::DataSource& source)
{
    const int allCores = static_cast<int>(sysconf(_SC_NPROCESSORS_ONLN));
    ff::Compute compute = ff::makeCompute(options.threads > 0 ? options.threads : allCores, options.device);
    if (options.plain) {
        compute.techniques
            = {.shareImageProduct = false, .compactRows = false, .skipZeros = false, .fuse = false};
    }
    const at::NoGradGuard noGradient;
    ff::runCanary();
    if (const ff::Blas blas = ff::blasInUse(); blas.slow) {
        std::cerr << "warning: matrix products run on the slow " << blas.name
                  << "; install libblis4-openmp\n";
    }
    const auto data = std::make_shared<const ff::Dataset>(ff::loadData(source));
    std::cerr << ff::dataSummary(*data) << "\n";
    std::signal(SIGINT, onInterrupt);
    if (options.benchmark) {
        return benchmark(data, ff::settingsFrom(options, {}), compute);
    }
    const auto experiment = makeExperiment(options, data, compute);
    train(*experiment);
    writeResults(options, *experiment);
    for (const std::string& line : ff::linesOf(ff::findingsOf(*experiment))) {
        std::cerr << "warning: " << line << "\n";
    }
    std::cout << ff::summaryLine(*experiment) << std::endl;
    if (experiment->divergence()) {
        return failedRun;
    }
    return interrupted != 0 ? interruptedRun : 0;
}

} // namespace

int main(int argc, char** argv)
{
    const auto [options, exitCode] = ff::parseTrainOptions(argc, argv);
    if (!options) {
        return exitCode;
    }
    ff::DataSource source;
    try {
        source = ff::dataSourceFor(options->data);
        source.testPath = options->testData;
        source.mixPath = options->mix;
        source.mixWeight = options->mixWeight;
    } catch (const ff::Error& error) {
        std::cerr << "ff-train: " << error.what() << "\n";
        return wrongArguments;
    }
    try {
        return run(*options, source);
    } catch (const std::exception& error) {
        std::cerr << "ff-train: " << ff::plainText(error) << "\n";
        return failedRun;
    }
}
