// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept_runs.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/base/text_columns.h"
#include "core/data/no_labels.h"
#include "core/kept/moment_plan.h"
#include "core/kept/run_archive.h"
#include "core/kept/run_beginning.h"
#include "core/kept/run_store.h"
#include "core/kept/run_table.h"
#include "core/model/model_file.h"
#include "core/report/report_page.h"
#include "core/run/best_test.h"
#include "core/sweep/group_tables.h"

#include <algorithm>
#include <cmath>
#include <iostream>

namespace ff {
namespace {

KeepInterval intervalOf(const TrainOptions& options)
{
    KeepInterval interval;
    interval.always = std::chrono::seconds(std::llround(options.checkpointMinutes * 60));
    interval.atEpochEnds = std::min(interval.atEpochEnds, interval.always);
    return interval;
}

/// Where the run lies that is gone on with.
std::filesystem::path resumedFolder(const TrainOptions& options)
{
    if (!isRunArchive(options.resume) || std::filesystem::is_directory(options.resume)) {
        return options.resume;
    }
    return options.keepIn.empty() ? std::filesystem::path(options.resume).replace_extension()
                                  : options.keepIn;
}

/// The same; a file of one is unpacked there.
std::filesystem::path unpackedFolder(const TrainOptions& options)
{
    const std::filesystem::path folder = resumedFolder(options);
    if (folder != options.resume) {
        unpackRun(options.resume, folder);
        std::cerr << "unpacked into '" << shownText(folder.string())
                  << "'; --resume that folder to go on with it later\n";
    }
    return folder;
}

std::string listing(const TrainOptions& options, const std::vector<KeptRun>& runs)
{
    const bool areGrouped = options.bySeeds || !options.bySetting.empty();
    if (areGrouped || options.asCsv) {
        const Table table = options.bySeeds ? seedTable(runs)
            : areGrouped                    ? valueTable(runs, options.bySetting)
                                            : comparedTable(runs);
        return options.asCsv ? csvOf(table) : inColumns(table);
    }
    return options.asJson ? runTableJson(runs) : runTable(runs);
}

} // namespace

std::optional<ResumedRun> openRun(const TrainOptions& options, const Ranks& ranks)
{
    if (options.resume.empty()) {
        return std::nullopt;
    }
    if (!ranks.isFirst()) {
        ranks.anyOf(false); // until the first process has unpacked it
        return ResumedRun {std::nullopt, readRunToResume(resumedFolder(options))};
    }
    const std::filesystem::path folder = unpackedFolder(options);
    readRunRecord(folder); // first: what is no run gets no lock file
    RunLock lock(folder);
    ranks.anyOf(false);
    return ResumedRun {std::move(lock), readRunToResume(folder)};
}

DataSource sourceOf(const TrainOptions& options, const std::optional<ResumedRun>& resumed)
{
    if (resumed && options.data.empty()) {
        return resumed->run.record.data.source;
    }
    DataSource source = dataSourceFor(options.data.empty() ? "builtin" : options.data);
    source.testPath = options.testData;
    source.mixPath = options.mix;
    source.mixWeight = options.mixWeight;
    source.colours = options.grey ? Colours::Grey : Colours::AsFound;
    if (resumed) { // its images may have moved, but not changed
        source.colours = resumed->run.record.data.source.colours;
    }
    return source;
}

std::unique_ptr<RunKeeper> keeperOf(const TrainOptions& options, std::optional<ResumedRun> resumed,
                                    const DataSource& source, Experiment& experiment)
{
    if (!experiment.trainer().compute().ranks->isFirst()) {
        return nullptr;
    }
    if (resumed) {
        return std::make_unique<RunKeeper>(resumed->run.folder, std::move(*resumed->lock), experiment,
                                           intervalOf(options));
    }
    if (options.keepIn.empty()) {
        return nullptr;
    }
    RunLock lock = beginRunIn(options.keepIn,
                              recordOf(experiment, describeData(*experiment.trainer().data(), source)));
    return std::make_unique<RunKeeper>(options.keepIn, std::move(lock), experiment, intervalOf(options));
}

void checkBest(const TrainOptions& options, const Experiment& experiment)
{
    if (options.exportBest && !isLabelled(*experiment.trainer().data())) {
        throw Error::inEnglish(
            "--best goes by the error on images that are held out, and these images have no "
            "labels");
    }
    if (options.exportBest && experiment.trainer().settings().validation == 0) {
        throw Error::inEnglish("--best goes by images that are held out: --set validation=1000, or how many "
                               "of the training images should be");
    }
}

ModelFile bestModelOf(const RunLoop& run)
{
    const std::optional<ErrorPoint> best = bestTest(run.experiment().errors());
    const std::filesystem::path moments = run.keeper()->folder() / momentsFolderName;
    if (best && std::filesystem::exists(moments / momentFileName(best->step))) {
        return readModel(moments / momentFileName(best->step));
    }
    std::cerr << "warning: no moment of the lowest held-out error is kept: the weights are those of now\n";
    return modelOf(run.experiment());
}

void listRuns(const TrainOptions& options)
{
    const std::filesystem::path folder = options.runsIn.empty() ? runsFolder() : options.runsIn;
    if (!options.runsIn.empty() && !std::filesystem::is_directory(folder)) {
        throw Error::inEnglish("'" + folder.string() + "': expected a folder of runs, found none");
    }
    const std::vector<KeptRun> runs = std::filesystem::exists(folder / runRecordName)
        ? std::vector {keptRunIn(folder)}
        : RunStore(folder).list();
    std::cout << listing(options, runs) << std::flush;
    const bool areRanked = options.bySeeds || !options.bySetting.empty();
    if (areRanked && std::ranges::any_of(runs, [](const KeptRun& run) {
            return run.broken.isEmpty() && !isLabelled(run.record.data);
        })) {
        std::cerr << "runs on images without labels have no error to rank them by\n";
    }
}

void reportRun(const TrainOptions& options)
{
    const std::filesystem::path folder = std::filesystem::absolute(options.reportOn / "").parent_path();
    std::filesystem::path page = options.reportPage;
    if (page.empty()) {
        page = folder.filename();
        page += ".html";
    }
    writeReportPage(folder, page);
    std::cout << "wrote " << shownText(page.string()) << std::endl;
}

} // namespace ff
