// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train_command.h"

#include "app/train_run.h"
#include "core/base/error.h"
#include "core/base/memory_size.h"
#include "core/base/output_target.h"
#include "core/bench/speed.h"
#include "core/data/data_summary.h"
#include "core/data/shared_data.h"
#include "core/kept/same_run.h"
#include "core/model/model_export.h"
#include "core/model/report.h"
#include "core/model/weights_import.h"
#include "core/run/canary.h"
#include "core/run/findings.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace ff {
namespace {

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
void changeSettings(Experiment& experiment, const TrainOptions& options)
{
    const Settings& inForce = experiment.trainer().settings();
    const Settings settings = settingsFrom(options, inForce);
    if (needsRestart(inForce, settings)) {
        throw Error::inEnglish(
            "'" + (options.resume.empty() ? options.importFrom : options.resume).string()
            + "' fixes what its network is built from; only live settings can be changed with "
            + (options.resume.empty() ? "--import" : "--resume"));
    }
    experiment.applyLive(settings);
}

/// The settings of a run from its beginning; nothing where one is gone on with, which has its own.
std::optional<Settings> freshSettings(const TrainOptions& options, bool isResumed)
{
    const bool goesOn = !options.importFrom.empty() || isResumed;
    return goesOn && !options.benchmark ? std::nullopt : std::optional(settingsFrom(options, {}));
}

/// Weights of another program bring no settings: those of a new run go with them.
std::unique_ptr<Experiment> importedExperiment(const TrainOptions& options,
                                               std::shared_ptr<const Dataset> data, const Compute& compute)
{
    const WeightsToImport weights = readWeights(options.importFrom, *data);
    if (!weights.own) {
        if (compute.ranks->isFirst()) {
            std::cerr << weights.described.shown().english() << "\n";
        }
        TrainOptions asNew = options;
        asNew.importFrom.clear();
        return importWeights(weights, settingsFrom(asNew, {}), std::move(data), compute);
    }
    auto experiment = importWeights(weights, {}, std::move(data), compute);
    changeSettings(*experiment, options);
    return experiment;
}

std::unique_ptr<Experiment> makeExperiment(const TrainOptions& options, const std::optional<Settings>& fresh,
                                           const ResumedRun* resumed, std::shared_ptr<const Dataset> data,
                                           const Compute& compute)
{
    if (fresh) {
        return std::make_unique<Experiment>(std::move(data), *fresh, compute);
    }
    if (resumed == nullptr) {
        return importedExperiment(options, std::move(data), compute);
    }
    auto experiment = resumeExperiment(resumed->run, std::move(data), compute);
    changeSettings(*experiment, options);
    return experiment;
}

/// What can be known to fail after hours of training fails now.
void checkTargets(const TrainOptions& options)
{
    if (!options.exportTo.empty()) {
        checkExportTarget(options.exportTo, exporterFor(options.exportTo, options.exportFormat));
    }
    if (!options.report.empty()) {
        checkOutput(options.report);
    }
}

void writeWeights(const TrainOptions& options, const RunLoop& run)
{
    if (!options.exportTo.empty()) {
        exportModel(options.exportTo, options.exportBest ? bestModelOf(run) : modelOf(run.experiment()),
                    exporterFor(options.exportTo, options.exportFormat));
    }
}

void writeReport(const TrainOptions& options, const Experiment& experiment)
{
    if (!options.report.empty()) {
        const std::string report = reportJson(experiment);
        std::cout.flush();
        writeOutput(options.report, std::as_bytes(std::span(report)));
    }
}

/// The table on standard output, what is being measured on standard error. Ctrl-C ends it with what there is.
int benchmark(std::shared_ptr<const Dataset> data, const Settings& settings, const Compute& compute,
              Interrupts& interrupts)
{
    const bool terminal = isatty(STDERR_FILENO) == 1;
    const auto clear = [=] { std::cerr << (terminal ? "\r\033[K" : "") << std::flush; };
    SpeedWatch watch;
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
    measureSpeed(std::move(data), settings, compute, watch);
    return interrupts.exitCode();
}

/// What only the process that writes has to do and to say when all is trained and tested.
void writeAndTell(const TrainOptions& options, const Experiment& experiment)
{
    writeReport(options, experiment);
    for (const Notice& notice : noticesOf(findingsOf(experiment))) {
        std::cerr << "warning: " << notice.english() << "\n";
    }
    std::cout << summaryLine(experiment) << std::endl;
}

/// Trains and writes what was asked for; the weights first, because a test can take long.
void trainAndWrite(const TrainOptions& options, RunLoop& run, Interrupts& interrupts)
{
    const Experiment& experiment = run.experiment();
    interrupts.keepUntilAsked(answerInTraining);
    train(run, interrupts.token());
    const bool writes = experiment.trainer().compute().ranks->isFirst();
    if (writes) {
        writeWeights(options, run);
    }
    interrupts.keepUntilAsked(answerInTest);
    if (interrupts.isAsked() && writes) {
        std::cerr << "ff-train: testing what was learnt in " << experiment.trainer().steps()
                  << " steps. Once more ends at once, without a report.\n";
    }
    testWhatWasLearnt(run);
    if (writes) {
        writeAndTell(options, experiment);
    }
}

/// A run goes on with as many threads as it had, for the same bits. Processes on one machine share its cores.
int threadsFor(const TrainOptions& options, const std::optional<ResumedRun>& resumed, const Ranks& ranks)
{
    if (options.threads > 0) {
        return options.threads;
    }
    const int cores = static_cast<int>(sysconf(_SC_NPROCESSORS_ONLN));
    return resumed ? resumed->run.threads : std::max(1, cores / ranks.place().onThisMachine);
}

Compute computeFor(const TrainOptions& options, int threads, const Ranks& ranks)
{
    Compute compute = makeCompute(threads, options.device);
    if (options.plain) {
        compute.techniques
            = {.shareImageProduct = false, .compactRows = false, .skipZeros = false, .fuse = false};
    }
    compute.ranks = &ranks;
    // What was measured on one machine decides for all: products of one type everywhere.
    compute.fastBfloat16 = ranks.ofFirst(compute.fastBfloat16 ? "fast" : "") == "fast";
    return compute;
}

} // namespace

int trainCommand(const TrainOptions& options, std::optional<ResumedRun> resumed, const DataSource& source,
                 Interrupts& interrupts, const Ranks& ranks)
{
    if (!options.benchmark && ranks.isFirst()) {
        checkTargets(options);
    }
    const std::optional<Settings> fresh
        = freshSettings(options, resumed.has_value()); // before the data: a wrong one is told at once
    const Compute compute = computeFor(options, threadsFor(options, resumed, ranks), ranks);
    const at::NoGradGuard noGradient;
    runCanary();
    if (const Blas blas = blasInUse(); blas.slow && ranks.isFirst()) {
        std::cerr << "warning: matrix products run on the slow " << blas.name
                  << "; install libblis4-openmp\n";
    }
    const auto data = loadShared(source, LoadTools {.room = roomFor(options.memory, options.cache)});
    if (ranks.isFirst()) {
        std::cerr << dataSummary(*data) << "\n";
    }
    if (options.benchmark) {
        return benchmark(data, *fresh, compute, interrupts);
    }
    auto experiment = makeExperiment(options, fresh, resumed ? &*resumed : nullptr, data, compute);
    checkSameRun(*experiment); // also: all have read what the first is about to write anew
    checkBest(options, *experiment);
    auto keeper = keeperOf(options, std::move(resumed), source, *experiment);
    RunLoop loop(std::move(experiment), std::move(keeper));
    trainAndWrite(options, loop, interrupts);
    // All end together, so that whoever started them does not take one that has ended for one that failed.
    return ranks.largest(loop.experiment().divergence() ? failedRun : interrupts.exitCode());
}

} // namespace ff
