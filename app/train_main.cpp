// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finished_output.h"
#include "app/interrupts.h"
#include "app/kept_runs.h"
#include "app/train_options.h"
#include "app/train_run.h"
#include "core/base/error.h"
#include "core/base/output_target.h"
#include "core/bench/speed.h"
#include "core/data/catalogue.h"
#include "core/data/data_summary.h"
#include "core/kept/run_archive.h"
#include "core/model/model_export.h"
#include "core/model/report.h"
#include "core/model/weights_import.h"
#include "core/run/canary.h"
#include "core/run/findings.h"

#include <unistd.h>

#include <cstdio>
#include <iostream>

namespace {

constexpr int failedRun = 1;
constexpr int wrongArguments = 2;

constexpr const char* answerInTraining = "ff-train: interrupted; the step under way is finished, or given "
                                         "up where that would take long, and what "
                                         "was asked for is written. Once more ends at once.";
constexpr const char* answerInTest
    = "ff-train: interrupted; the weights are written, their last test is under "
      "way. Once more ends at once, without a report.";

constexpr const char* answerInBenchmark
    = "ff-train: interrupted; the measurement under way is finished. Once more "
      "ends at once.";

/// Of a network that is there already only live settings can be changed.
void changeSettings(ff::Experiment& experiment, const ff::TrainOptions& options)
{
    const ff::Settings& inForce = experiment.trainer().settings();
    const ff::Settings settings = ff::settingsFrom(options, inForce);
    if (ff::needsRestart(inForce, settings)) {
        throw ff::Error::inEnglish(
            "'" + (options.resume.empty() ? options.importFrom : options.resume).string()
            + "' fixes what its network is built from; only live settings can be changed with "
            + (options.resume.empty() ? "--import" : "--resume"));
    }
    experiment.applyLive(settings);
}

/// The settings of a run from its beginning; nothing where one is gone on with, which has its own.
std::optional<ff::Settings> freshSettings(const ff::TrainOptions& options, bool isResumed)
{
    const bool goesOn = !options.importFrom.empty() || isResumed;
    return goesOn && !options.benchmark ? std::nullopt : std::optional(ff::settingsFrom(options, {}));
}

/// Weights of another program bring no settings: those of a new run go with them.
std::unique_ptr<ff::Experiment> importedExperiment(const ff::TrainOptions& options,
                                                   std::shared_ptr<const ff::Dataset> data,
                                                   const ff::Compute& compute)
{
    const ff::WeightsToImport weights = ff::readWeights(options.importFrom, *data);
    if (!weights.own) {
        std::cerr << weights.described.shown().english() << "\n";
        ff::TrainOptions asNew = options;
        asNew.importFrom.clear();
        return ff::importWeights(weights, ff::settingsFrom(asNew, {}), std::move(data), compute);
    }
    auto experiment = ff::importWeights(weights, {}, std::move(data), compute);
    changeSettings(*experiment, options);
    return experiment;
}

std::unique_ptr<ff::Experiment> makeExperiment(const ff::TrainOptions& options,
                                               const std::optional<ff::Settings>& fresh,
                                               const ff::ResumedRun* resumed,
                                               std::shared_ptr<const ff::Dataset> data,
                                               const ff::Compute& compute)
{
    if (fresh) {
        return std::make_unique<ff::Experiment>(std::move(data), *fresh, compute);
    }
    if (resumed == nullptr) {
        return importedExperiment(options, std::move(data), compute);
    }
    auto experiment = ff::resumeExperiment(resumed->run, std::move(data), compute);
    changeSettings(*experiment, options);
    return experiment;
}

/// What can be known to fail after hours of training fails now.
void checkTargets(const ff::TrainOptions& options)
{
    if (!options.exportTo.empty()) {
        ff::checkExportTarget(options.exportTo, ff::exporterFor(options.exportTo, options.exportFormat));
    }
    if (!options.report.empty()) {
        ff::checkOutput(options.report);
    }
}

void writeWeights(const ff::TrainOptions& options, const ff::Experiment& experiment)
{
    if (!options.exportTo.empty()) {
        ff::exportModel(options.exportTo, ff::modelOf(experiment),
                        ff::exporterFor(options.exportTo, options.exportFormat));
    }
}

void writeReport(const ff::TrainOptions& options, const ff::Experiment& experiment)
{
    if (!options.report.empty()) {
        const std::string report = ff::reportJson(experiment);
        std::cout.flush();
        ff::writeOutput(options.report, std::as_bytes(std::span(report)));
    }
}

/// The table on standard output, what is being measured on standard error. Ctrl-C ends it with what there is.
int benchmark(std::shared_ptr<const ff::Dataset> data, const ff::Settings& settings,
              const ff::Compute& compute, ff::Interrupts& interrupts)
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
    interrupts.keepUntilAsked(answerInBenchmark);
    watch.stopped = [&interrupts] { return interrupts.isAsked(); };
    ff::measureSpeed(std::move(data), settings, compute, watch);
    return interrupts.exitCode();
}

/// Trains and writes what was asked for; the weights first, because a test can take long.
void trainAndWrite(const ff::TrainOptions& options, ff::RunLoop& run, ff::Interrupts& interrupts)
{
    const ff::Experiment& experiment = run.experiment();
    interrupts.keepUntilAsked(answerInTraining);
    ff::train(run, interrupts.token());
    writeWeights(options, experiment);
    interrupts.keepUntilAsked(answerInTest);
    if (interrupts.isAsked()) {
        std::cerr << "ff-train: testing what was learnt in " << experiment.trainer().steps()
                  << " steps. Once more ends at once, without a report.\n";
    }
    ff::testWhatWasLearnt(run);
    writeReport(options, experiment);
    for (const ff::Notice& notice : ff::noticesOf(ff::findingsOf(experiment))) {
        std::cerr << "warning: " << notice.english() << "\n";
    }
    std::cout << ff::summaryLine(experiment) << std::endl;
}

/// A run goes on with as many threads as it had, for the same bits.
int threadsFor(const ff::TrainOptions& options, const std::optional<ff::ResumedRun>& resumed)
{
    if (options.threads > 0) {
        return options.threads;
    }
    return resumed ? resumed->run.threads : static_cast<int>(sysconf(_SC_NPROCESSORS_ONLN));
}

int run(const ff::TrainOptions& options, std::optional<ff::ResumedRun> resumed, const ff::DataSource& source,
        ff::Interrupts& interrupts)
{
    if (!options.benchmark) {
        checkTargets(options);
    }
    const std::optional<ff::Settings> fresh
        = freshSettings(options, resumed.has_value()); // before the data: a wrong one is told at once
    ff::Compute compute = ff::makeCompute(threadsFor(options, resumed), options.device);
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
    if (options.benchmark) {
        return benchmark(data, *fresh, compute, interrupts);
    }
    auto experiment = makeExperiment(options, fresh, resumed ? &*resumed : nullptr, data, compute);
    auto keeper = ff::keeperOf(options, std::move(resumed), source, *experiment);
    ff::RunLoop loop(std::move(experiment), std::move(keeper));
    trainAndWrite(options, loop, interrupts);
    return loop.experiment().divergence() ? failedRun : interrupts.exitCode();
}

int runCommand(int argc, char** argv, ff::Interrupts& interrupts)
{
    const auto [options, exitCode] = ff::parseTrainOptions(argc, argv);
    if (!options) {
        return exitCode;
    }
    try {
        if (options->listRuns) {
            ff::listRuns(*options);
            return 0;
        }
        if (!options->pack.empty()) {
            ff::packRun(options->pack, options->packInto);
            return 0;
        }
        if (!options->reportOn.empty()) {
            const at::NoGradGuard noGradient;
            ff::reportRun(*options);
            return 0;
        }
        std::optional<ff::ResumedRun> resumed = ff::openRun(*options);
        ff::DataSource source;
        try {
            source = ff::sourceOf(*options, resumed);
        } catch (const ff::Error& error) {
            std::cerr << "ff-train: " << ff::sentenceOf(error).english() << "\n";
            return wrongArguments;
        }
        return run(*options, std::move(resumed), source, interrupts);
    } catch (const std::exception& error) {
        std::cerr << "ff-train: " << ff::sentenceOf(error).english() << "\n";
        return failedRun;
    }
}

} // namespace

int main(int argc, char** argv)
{
    ff::Interrupts interrupts; // before there is any other thread
    return ff::afterOutput("ff-train", runCommand(argc, argv, interrupts));
}
