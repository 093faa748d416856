// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machine_options.h"

#include "core/base/memory_size.h"
#include "core/run/devices.h"

#include <sstream>

namespace ff {

void addMachineOptions(CLI::App& app, TrainOptions& options)
{
    app.add_flag("--grey", options.grey, "make colours grey; without it images keep those that they have");
    app.add_option("--memory", options.memory,
                   "keep to so much memory, such as 2G or 500M: images that need more than half of it lie in "
                   "a file instead, with the same results (usual here: "
                       + std::to_string(usualMemory() >> 20) + "M)");
    app.add_option("--cache", options.cache,
                   "folder for that file, which is gone when the program ends (usual here: "
                       + cacheFolder().string() + ")");
    app.add_option("--threads", options.threads, "for tensor products; 0 takes all cores")
        ->check(CLI::Range(0, 1024));
    app.add_option("--device", options.device, "what computes; here there is: " + listedDevices())
        ->capture_default_str();
    app.add_option("--checkpoint", options.checkpointMinutes,
                   "minutes between two states of a run that is kept")
        ->check(CLI::Range(0.0, 1e6))
        ->capture_default_str();
}

TrainOptions machineOptions(const TrainOptions& sweep)
{
    TrainOptions options;
    options.grey = sweep.grey;
    options.memory = sweep.memory;
    options.cache = sweep.cache;
    options.threads = sweep.threads;
    options.device = sweep.device;
    options.checkpointMinutes = sweep.checkpointMinutes;
    return options;
}

std::vector<std::string> machineWords(const TrainOptions& options)
{
    const TrainOptions usual;
    std::vector<std::string> words;
    const auto add = [&words](bool isGiven, std::initializer_list<std::string> given) {
        words.insert(words.end(), given.begin(), isGiven ? given.end() : given.begin());
    };
    const std::string cache
        = options.cache.empty() ? std::string() : std::filesystem::absolute(options.cache).string();
    std::ostringstream minutes;
    minutes << options.checkpointMinutes;
    add(options.grey, {"--grey"});
    add(!options.memory.empty(), {"--memory", options.memory});
    add(!cache.empty(), {"--cache", cache});
    add(options.device != usual.device, {"--device", options.device});
    add(options.checkpointMinutes != usual.checkpointMinutes, {"--checkpoint", minutes.str()});
    return words;
}

} // namespace ff
