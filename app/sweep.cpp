// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sweep.h"

#include "app/machine_options.h"
#include "app/train_command.h"
#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/data/no_labels.h"
#include "core/data/shared_data.h"
#include "core/kept/run_table.h"
#include "core/sweep/sweep_script.h"
#include "core/sweep/sweep_table.h"

#include <iostream>

namespace ff {
namespace {

namespace fs = std::filesystem;

SweepCommand commandOf(const TrainOptions& options)
{
    return {fs::read_symlink("/proc/self/exe"), fs::absolute(options.sweepTable),
            fs::absolute(options.sweepFolder), machineWords(options), options.threads};
}

/// As if it had been asked for on the command line; every setting is named, so that no preset has a say.
TrainOptions optionsFor(const SweptRun& run, const fs::path& folder, const TrainOptions& sweep)
{
    TrainOptions options = machineOptions(sweep);
    options.data = run.data;
    options.testData = run.testData;
    options.keepIn = folder;
    for (const SettingRow& row : settingTable()) {
        options.settings.emplace_back(row.id, settingText(row, run.settings));
    }
    return options;
}

/// Throws Error where the folder has a run of other settings. The type of products is chosen by the machine,
/// and without labels no readout is refit.
void checkSame(const KeptRun& kept, const Settings& wanted)
{
    for (const SettingRow& row : settingTable()) {
        const std::string found = settingText(row, kept.settings);
        const bool isChosen
            = row.id == "precision" || (row.id == "refit-epochs" && !isLabelled(kept.record.data));
        if (!isChosen && found != settingText(row, wanted)) {
            throw Error::inEnglish("'" + kept.folder.string() + "' has a run of other settings: its "
                                   + std::string(row.id) + " is " + found + ", in the table it is "
                                   + settingText(row, wanted) + "; give the sweep another folder");
        }
    }
}

/// The same for images in colour and in grey. A version that knew no colours tells nothing of them.
void checkColours(const KeptRun& kept, Colours wanted)
{
    if (kept.record.images && kept.record.data.source.colours != wanted) {
        throw Error::inEnglish("'" + kept.folder.string() + "' has a run of images "
                               + (wanted == Colours::Grey ? "with" : "without")
                               + " their colours, expected the other; give the sweep another folder");
    }
}

/// What is missing of the run is trained. Returns the exit code.
int trainMissing(const SweptRun& run, const fs::path& folder, const TrainOptions& sweep,
                 Interrupts& interrupts)
{
    TrainOptions options = optionsFor(run, folder, sweep);
    if (!fs::exists(folder / runRecordName)) {
        return trainCommand(options, std::nullopt, sourceOf(options, std::nullopt), interrupts);
    }
    const KeptRun kept = keptRunIn(folder);
    if (!kept.broken.isEmpty()) {
        throw Error(kept.broken);
    }
    checkSame(kept, run.settings);
    checkColours(kept, options.grey ? Colours::Grey : Colours::AsFound);
    const std::string standing = standingOf(kept);
    if (standing == "running" || standing == "finished") {
        std::cerr << (standing == "finished" ? "finished before\n" : "another process trains it now\n");
        return 0;
    }
    if (standing == "diverged") {
        std::cerr << "it diverged, as it would again\n";
        return failedRun;
    }
    options = machineOptions(sweep);
    options.resume = folder;
    std::optional<ResumedRun> resumed = openRun(options);
    const DataSource source = sourceOf(options, resumed);
    return trainCommand(options, std::move(resumed), source, interrupts);
}

/// One that fails does not keep the others from being trained.
int trainOne(const SweptRun& run, const TrainOptions& sweep, Interrupts& interrupts)
{
    try {
        return trainMissing(run, sweep.sweepFolder / run.name, sweep, interrupts);
    } catch (const std::exception& error) {
        std::cerr << "ff-train: " << sentenceOf(error).english() << "\n";
        return failedRun;
    }
}

int trainAll(const std::vector<SweptRun>& runs, std::size_t first, const TrainOptions& options,
             Interrupts& interrupts)
{
    int exitCode = 0;
    std::shared_ptr<const Dataset> held; // images that are drawn need not be drawn anew for each run
    for (std::size_t i = 0; i < runs.size() && !interrupts.isAsked(); ++i) {
        std::cerr << "run " << first + i << ": " << shownText(runs[i].name) << "\n";
        if (runs[i].data.empty() && !held && runs.size() > 1) {
            held = loadShared(dataSourceFor("builtin"));
        }
        exitCode = std::max(exitCode, trainOne(runs[i], options, interrupts));
    }
    return interrupts.isAsked() ? interrupts.exitCode() : exitCode;
}

} // namespace

int sweep(const TrainOptions& options, Interrupts& interrupts)
{
    std::vector<SweptRun> runs = readSweepTable(options.sweepTable);
    if (options.sweepAsCommands) {
        std::cout << sweepCommands(commandOf(options), runs.size()) << std::flush;
        return 0;
    }
    if (options.sweepAsSlurm) {
        std::cout << slurmScript(commandOf(options), runs.size()) << std::flush;
        return 0;
    }
    if (options.sweepOnly > static_cast<int>(runs.size())) {
        throw Error::inEnglish("--only names a run of the sweep from 1 to " + std::to_string(runs.size())
                               + ", not " + std::to_string(options.sweepOnly));
    }
    if (options.sweepOnly > 0) {
        return trainAll({std::move(runs[static_cast<std::size_t>(options.sweepOnly - 1)])},
                        static_cast<std::size_t>(options.sweepOnly), options, interrupts);
    }
    fs::create_directories(options.sweepFolder);
    return trainAll(runs, 1, options, interrupts);
}

} // namespace ff
