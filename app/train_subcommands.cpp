// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train_subcommands.h"

#include "app/machine_options.h"

namespace ff {
namespace {

void addRuns(CLI::App& app, TrainOptions& options)
{
    CLI::App* runs = app.add_subcommand("runs", "list kept runs and how they compare, instead of training");
    runs->add_option("folder", options.runsIn,
                     "where they lie, or one of them; unless given, where the explorer keeps its own");
    CLI::Option* json = runs->add_flag("--json", options.asJson, "for programs");
    CLI::Option* seeds = runs->add_flag("--seeds", options.bySeeds,
                                        "mean, deviation and best of the finished runs that differ in their "
                                        "seeds alone")
                             ->excludes(json);
    runs->add_option("--by", options.bySetting,
                     "the same of those that have one value of this setting, for each value")
        ->excludes(json)
        ->excludes(seeds);
    runs->add_flag("--csv", options.asCsv,
                   "comma-separated, with the settings in which they differ, for a plot of one against "
                   "another")
        ->excludes(json);
    runs->callback([&options] { options.listRuns = true; });
}

void addPack(CLI::App& app, TrainOptions& options)
{
    CLI::App* pack = app.add_subcommand("pack", "write a kept run as one file, instead of training");
    pack->add_option("folder", options.pack, "of the run")->required();
    pack->add_option("file", options.packInto, "its name ends in .ffx")->required();
}

void addReport(CLI::App& app, TrainOptions& options)
{
    CLI::App* report
        = app.add_subcommand("report", "write a kept run as a page to read, instead of training");
    report->add_option("folder", options.reportOn, "of the run")->required();
    report->add_option("file", options.reportPage,
                       "HTML that needs nothing else; unless given, the folder's name with .html, here");
}

void addSweep(CLI::App& app, TrainOptions& options)
{
    CLI::App* sweep = app.add_subcommand("sweep", "train many runs from a table, instead of one");
    sweep
        ->add_option(
            "table", options.sweepTable,
            "JSON with 'settings' (a value, a list or a range of each), 'seeds', 'data' and 'preset'")
        ->required();
    sweep
        ->add_option("folder", options.sweepFolder,
                     "where the runs are kept; those that are there and whole are not trained again")
        ->required();
    CLI::Option* only = sweep->add_option("--only", options.sweepOnly, "the number of the only one to train");
    only->check(CLI::PositiveNumber);
    CLI::Option* commands = sweep->add_flag("--commands", options.sweepAsCommands,
                                            "print a command per run, as GNU parallel takes them");
    CLI::Option* slurm
        = sweep->add_flag("--slurm", options.sweepAsSlurm, "print the script of a Slurm array");
    commands->excludes(only);
    slurm->excludes(only)->excludes(commands);
    addMachineOptions(*sweep, options);
}

} // namespace

void addSubcommands(CLI::App& app, TrainOptions& options)
{
    addRuns(app, options);
    addPack(app, options);
    addReport(app, options);
    addSweep(app, options);
}

} // namespace ff
