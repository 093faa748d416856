// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train_options.h"

#include "app/machine_options.h"
#include "app/train_subcommands.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/memory_size.h"
#include "core/base/shown_text.h"
#include "core/data/readers/gzip.h"
#include "core/kept/run_archive.h"
#include "core/model/exporters.h"
#include "core/session/session.h"
#include "core/settings/presets.h"
#include "core/settings/settings_json.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace ff {
namespace {

constexpr int wrongArguments = 2;
constexpr const char* halfFormat = "safetensors-f16";

std::string formatsHelp()
{
    std::string text = "Formats for --export, by the end of the name or by --format:\n";
    for (const Exporter& each : exporters()) {
        text += "  " + std::string(each.id) + "  (." + each.suffix + ")\n      " + each.label + "\n";
    }
    return text + "\n";
}

constexpr const char* processesHelp
    = "Several processes train one run where torchrun, srun or mpirun start them, or variables of the\n"
      "environment name them: RANK and WORLD_SIZE, and MASTER_ADDR and MASTER_PORT of the first, where they\n"
      "meet. Each learns from its share of every batch; the first writes what the options ask for.\n\n";

std::string settingsHelp()
{
    std::string text
        = "Where settings come from, each overriding what it holds of those before: the defaults or "
          "the\nweights of --import, --preset, --config, --mode and the other options of a setting, "
          "--set.\n\nPresets for --preset:\n";
    for (const Preset& each : presets()) {
        text += "  " + std::string(each.id) + "\n      " + std::string(each.help) + "\n";
    }
    text += "\nSettings for --set id=value:\n";
    text += "  without --preset a run has those of the first preset of its mode, here of supervised "
            "learning\n";
    const Settings defaults = startSettings();
    for (const SettingRow& row : settingTable()) {
        text += "  " + std::string(row.id) + "=" + settingText(row, defaults) + "  (" + domainText(row)
            + ")\n      " + std::string(row.help) + "\n";
    }
    return text;
}

/// Settings that have an option of their own on the command line.
constexpr const char* commonSettings[] = {"mode", "layers", "epochs", "seed", "limit"};

/// What to train on.
void addDataOptions(CLI::App& app, TrainOptions& options)
{
    app.add_option(
        "--data", options.data,
        "'builtin' or a file or folder of images; without labels for modes that need none, such as "
        "unsupervised; of a run to --resume: where its images lie now");
    app.add_option("--test-data", options.testData, "take the test images from there instead");
    app.add_option("--mix", options.mix, "train on the images of that file or folder too, as on own samples");
    app.add_option("--mix-weight", options.mixWeight, "how often each of them comes in an epoch")
        ->capture_default_str();
}

/// Weights that leave and come.
void addWeightsOptions(CLI::App& app, TrainOptions& options)
{
    app.add_option("--export", options.exportTo,
                   "write the trained network there, in the format that the end of the name says");
    CLI::Option* format
        = app.add_option("--format", options.exportFormat, "write it in this one instead, see below")
              ->needs("--export");
    app.add_flag_callback(
           "--half", [&options] { options.exportFormat = halfFormat; },
           "the same as --format " + std::string(halfFormat) + ": half the size, and enough for answers")
        ->excludes(format);
    app.add_flag("--best", options.exportBest,
                 "write it as it was when the error on held-out images (the setting validation) was lowest, "
                 "as the moment that --run keeps of that has it, in half precision")
        ->needs("--export");
    app.add_option("--import", options.importFrom,
                   "start from these weights and their settings; those of another program bring no "
                   "settings, and what becomes of their arrays is said");
}

void addOptions(CLI::App& app, TrainOptions& options, std::vector<std::string>& assignments)
{
    addDataOptions(app, options);
    addMachineOptions(app, options);
    for (const char* id : commonSettings) {
        const SettingRow& row = settingRow(id);
        app.add_option_function<std::string>(
            "--" + std::string(id),
            [&options, id](const std::string& text) { options.settings.emplace_back(id, text); },
            std::string(row.help) + " (" + domainText(row) + ")");
    }
    app.add_option("--set", assignments, "a setting as id=value; may be given again");
    app.add_option("--join-timeout", options.joinSeconds,
                   "seconds to wait for the other processes of a run that several train, see below")
        ->check(CLI::Range(1.0, 1e6))
        ->capture_default_str();
    app.add_flag("--plain", options.plain,
                 "take every step without the ways to save work, to see that they change nothing");
    app.add_option("--preset", options.preset,
                   "settings that go well together, see below; --config overrides those that it holds");
    app.add_option("--config", options.config,
                   "settings as a JSON object of id and value; --set, --mode and the like override them");
    app.add_flag("--benchmark", options.benchmark,
                 "measure how fast a supervised step is, instead of training");
    app.add_option("--report", options.report, "write the figures of the run there, as JSON");
    addWeightsOptions(app, options);
}

/// Runs as folders: kept, gone on with, listed.
void addRunOptions(CLI::App& app, TrainOptions& options)
{
    app.add_option("--run", options.keepIn,
                   "keep the run in this new folder: whatever ends the program, --resume goes on "
                   "from it, and the explorer can open it meanwhile");
    CLI::Option* resume = app.add_option(
        "--resume", options.resume,
        "go on with the run in this folder, where it stopped; one that 'ff-train pack' wrote "
        "is unpacked first, into the folder of --run or beside the file");
    resume->excludes("--import")->excludes("--preset");
    for (const char* other : {"--run", "--resume", "--checkpoint"}) {
        app.get_option(other)->excludes("--benchmark");
    }
}

/// Throws Error for names of runs that do not go together.
void checkRunNames(const TrainOptions& options)
{
    if (!options.packInto.empty() && !isRunArchive(options.packInto)) {
        throw Error::inEnglish("a run is packed into a file whose name ends in "
                               + std::string(runArchiveSuffix) + ", not '" + options.packInto.string() + "'");
    }
    if (!options.keepIn.empty() && !options.resume.empty() && !isRunArchive(options.resume)) {
        throw Error::inEnglish(
            "--run names a folder for another run than the one that --resume goes on with: '"
            + options.resume.string() + "' is kept where it lies");
    }
    if (options.exportBest && options.keepIn.empty() && options.resume.empty()) {
        throw Error::inEnglish("--best writes a moment of a run that is kept: --run or --resume say where");
    }
}

/// A script whose variable is empty must hear of it.
void refuseEmptyValues(CLI::App& app)
{
    for (CLI::Option* option : app.get_options()) {
        if (option->get_items_expected_max() > 0) {
            option->check([](const std::string& text) {
                return text.empty() ? std::string("needs a value that is not empty") : std::string();
            });
        }
    }
}

/// Throws Error when something would be written over something else that the same command names. Weights may
/// take the place of those that they began with.
void checkNothingIsWrittenTwice(const TrainOptions& options)
{
    struct Place
    {
        const char* option;
        std::filesystem::path path;
    };
    const Place report {"--report", options.report};
    const Place weights {"--export", options.exportTo};
    const std::vector<Place> read {{"--config", options.config},
                                   {"--data", options.data},
                                   {"--test-data", options.testData},
                                   {"--mix", options.mix}};
    const auto refuseSame = [](const Place& written, const Place& other) {
        if (!written.path.empty() && !other.path.empty() && isSameTarget(written.path, other.path)) {
            throw Error::inEnglish(std::string(written.option) + " would replace '" + written.path.string()
                                   + "', which is also the file of " + other.option);
        }
    };
    refuseSame(report, weights);
    refuseSame(report, {"--import", options.importFrom});
    for (const Place& each : read) {
        refuseSame(report, each);
        refuseSame(weights, each);
    }
}

void addAssignments(TrainOptions& options, const std::vector<std::string>& assignments)
{
    for (const std::string& assignment : assignments) {
        const std::size_t equals = assignment.find('=');
        if (equals == std::string::npos) {
            throw Error::inEnglish("--set takes id=value, not '" + assignment + "'");
        }
        options.settings.emplace_back(assignment.substr(0, equals), assignment.substr(equals + 1));
    }
}

/// The preset that was asked for, or else the one that goes well with the mode that was. Imported weights
/// and a run that is resumed have settings of their own.
Settings startingFrom(const TrainOptions& options, const Settings& base)
{
    if (!options.preset.empty()) {
        return presetSettings(preset(options.preset), base);
    }
    if (!options.importFrom.empty() || !options.resume.empty()) {
        return base;
    }
    Settings wanted = startSettings();
    for (const auto& [id, text] : options.settings) {
        if (id == "mode") {
            assignText(wanted, id, text);
        }
    }
    return presetSettings(quickPreset(wanted.mode), base);
}

} // namespace

ParsedOptions parseTrainOptions(int argc, char** argv)
{
    TrainOptions options;
    std::vector<std::string> assignments;
    CLI::App app("Trains a Forward-Forward network without a window.", "ff-train");
    app.set_version_flag("--version", [] { return computeDescription(); });
    app.footer(processesHelp + formatsHelp() + settingsHelp());
    addOptions(app, options, assignments);
    addRunOptions(app, options);
    addSubcommands(app, options);
    refuseEmptyValues(app);
    try {
        app.parse(argc, argv);
        addAssignments(options, assignments);
        checkNothingIsWrittenTwice(options);
        checkRunNames(options);
        if (!options.memory.empty()) {
            memorySize(options.memory);
        }
        if (!options.exportTo.empty()) {
            exporterFor(options.exportTo, options.exportFormat);
        }
        if (!options.preset.empty()) {
            preset(options.preset);
        }
        Settings scratch; // a wrong setting is a wrong argument, whatever the files say
        for (const auto& [id, text] : options.settings) {
            assignText(scratch, id, text);
        }
    } catch (const CLI::ParseError& error) {
        return {std::nullopt, app.exit(error) == 0 ? 0 : wrongArguments};
    } catch (const Error& error) {
        std::cerr << "ff-train: " << shownMessage(error.what()) << "\n";
        return {std::nullopt, wrongArguments};
    }
    return {options, 0};
}

Settings settingsFrom(const TrainOptions& options, const Settings& base)
{
    Settings settings = startingFrom(options, base);
    if (!options.config.empty()) {
        const std::vector<std::byte> bytes = readFile(options.config);
        settings = settingsFromJson({reinterpret_cast<const char*>(bytes.data()), bytes.size()},
                                    "'" + options.config.string() + "'", settings);
    }
    for (const auto& [id, text] : options.settings) {
        assignText(settings, id, text);
    }
    return settings;
}

} // namespace ff
