// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ff {

/// What ff-train was asked to do.
struct TrainOptions
{
    std::string data; ///< empty: the built-in digits, or those of the run that is resumed
    std::string testData;
    std::string mix;
    int mixWeight = 1;
    bool grey = false; ///< colours become grey
    std::string memory; ///< as memorySize() takes it; empty: what is usual
    std::filesystem::path cache; ///< folder for images that are more; empty: that of the user
    std::vector<std::pair<std::string, std::string>> settings; ///< id and text, in the order of their effect
    std::string preset; ///< id; empty: none
    std::filesystem::path config;
    std::filesystem::path report;
    std::filesystem::path exportTo;
    bool exportBest = false; ///< the best moment of the run that is kept, not what it ended with
    std::string exportFormat; ///< id of an exporter; empty: as the name of exportTo says
    std::filesystem::path importFrom;
    std::filesystem::path keepIn; ///< folder of a new run; empty: the run is not kept
    std::filesystem::path resume; ///< folder of a run to go on with; a file of one is unpacked into keepIn
    double checkpointMinutes = 1; ///< between two states of a run that is kept
    double joinSeconds = 120; ///< to wait at the start for the other processes of the run
    int threads = 0; ///< 0: all cores, or as many as a run that is resumed had
    std::string device = "cpu";
    bool plain = false; ///< none of the Techniques
    bool benchmark = false; ///< measure the step instead of training
    bool listRuns = false; ///< list kept runs instead of training
    std::filesystem::path runsIn; ///< where they lie; empty: where the explorer keeps its own
    bool asJson = false; ///< the list, for programs
    bool asCsv = false; ///< a row per run with what sets it apart
    bool bySeeds = false; ///< runs together that differ in their seeds alone
    std::string bySetting; ///< runs together that have one value of this setting; empty: not
    std::filesystem::path pack; ///< folder of a run to write as one file, instead of training
    std::filesystem::path packInto; ///< that file
    std::filesystem::path reportOn; ///< the run to write a page about, instead of training
    std::filesystem::path reportPage; ///< where to; empty: beside where the program is called
    std::filesystem::path sweepTable; ///< of the runs to train, instead of one
    std::filesystem::path sweepFolder; ///< theirs
    int sweepOnly = 0; ///< number of the only one of them to train, from 1 on; 0: all
    bool sweepAsCommands = false; ///< only say how
    bool sweepAsSlurm = false;
};

/// Reads the command line. When there is nothing to train (wrong arguments, --help, --version) it has said
/// why and gives the exit code instead.
struct ParsedOptions
{
    std::optional<TrainOptions> options;
    int exitCode = 0;
};
ParsedOptions parseTrainOptions(int argc, char** argv);

/// The settings that come of `base`, the preset (that of the mode when none is named and nothing imported),
/// the config file and the command line, in this order: each overrides what it holds and leaves the rest.
/// Throws Error.
Settings settingsFrom(const TrainOptions& options, const Settings& base);

} // namespace ff
