// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranks/rank_place.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string_view>

namespace ff {
namespace {

/// How a program that starts others tells each its place.
struct Launcher
{
    const char* rank;
    const char* count;
    const char* onThisMachine;
    /// Where to meet, where MASTER_ADDR does not say.
    std::string (*master)(const Environment& environment);
};

std::string textOf(const Environment& environment, const char* name)
{
    const char* const value = environment(name);
    return value == nullptr ? std::string() : value;
}

std::string sayNowhere(const Environment&)
{
    return {};
}

std::string slurmMaster(const Environment& environment)
{
    const std::string host = firstHost(textOf(environment, "SLURM_STEP_NODELIST"));
    return host.empty() ? textOf(environment, "SLURM_LAUNCH_NODE_IPADDR") : host;
}

/// mpirun does not say which machine is the first, which does not matter where there is one.
std::string mpiMaster(const Environment& environment)
{
    const bool isOneMachine
        = textOf(environment, "OMPI_COMM_WORLD_SIZE") == textOf(environment, "OMPI_COMM_WORLD_LOCAL_SIZE");
    return isOneMachine ? "127.0.0.1" : "";
}

// Of Slurm the step's and not the job's: a batch script that starts a program without srun starts one
// process.
constexpr std::array launchers {
    Launcher {"RANK", "WORLD_SIZE", "LOCAL_WORLD_SIZE", sayNowhere},
    Launcher {"SLURM_PROCID", "SLURM_STEP_NUM_TASKS", "SLURM_STEP_TASKS_PER_NODE", slurmMaster},
    Launcher {"OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE", "OMPI_COMM_WORLD_LOCAL_SIZE", mpiMaster},
};

/// The number that `text` begins with; Slurm writes "4(x2)" for two machines with 4 processes each.
std::optional<int> leadingNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc {} ? std::optional(value) : std::nullopt;
}

int numberOf(const Environment& environment, const char* name, int least, int most)
{
    const std::string text = textOf(environment, name);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc {} || end != text.data() + text.size() || value < least || value > most) {
        throw Error::inEnglish(std::string(name) + ": expected a number from " + std::to_string(least)
                               + " to " + std::to_string(most) + ", found '" + text + "'");
    }
    return value;
}

RankPlace placeBy(const Launcher& launcher, const Environment& environment)
{
    RankPlace place;
    place.count = numberOf(environment, launcher.count, 1, std::numeric_limits<int>::max());
    place.rank = numberOf(environment, launcher.rank, 0, place.count - 1);
    place.onThisMachine
        = std::clamp(leadingNumber(textOf(environment, launcher.onThisMachine)).value_or(1), 1, place.count);
    place.master = textOf(environment, "MASTER_ADDR");
    if (place.master.empty()) {
        place.master = launcher.master(environment);
    }
    if (place.master.empty() && place.count > 1) {
        throw Error::inEnglish("MASTER_ADDR: expected the name or address of the machine of process 0, where "
                               "all processes of a run meet; found nothing");
    }
    if (!textOf(environment, "MASTER_PORT").empty()) {
        place.port = static_cast<std::uint16_t>(numberOf(environment, "MASTER_PORT", 1, 65535));
    } else if (const auto job = leadingNumber(textOf(environment, "SLURM_JOB_ID"))) {
        place.port = static_cast<std::uint16_t>(20000 + *job % 10000); // jobs may share a machine
    }
    if (textOf(environment, "TORCHELASTIC_USE_AGENT_STORE") == "True") {
        place.attempt = textOf(environment, "TORCHELASTIC_RESTART_COUNT");
    }
    return place;
}

} // namespace

std::optional<RankPlace> launchedPlace(const Environment& environment)
{
    for (const Launcher& each : launchers) {
        if (environment(each.rank) != nullptr && environment(each.count) != nullptr) {
            const RankPlace place = placeBy(each, environment);
            return place.count > 1 ? std::optional(place) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::string firstHost(const std::string& list)
{
    const std::size_t end = list.find_first_of(",[");
    if (end == std::string::npos || list[end] == ',') {
        return list.substr(0, end);
    }
    const std::size_t numberEnd = list.find_first_of(",-]", end + 1);
    return list.substr(0, end) + list.substr(end + 1, numberEnd - end - 1);
}

} // namespace ff
