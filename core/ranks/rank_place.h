// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace ff {

/// Which of the processes of one run this is, and where they meet.
struct RankPlace
{
    int rank = 0; ///< from 0
    int count = 1; ///< of processes
    int onThisMachine = 1; ///< of them, as far as is known
    std::string master = "127.0.0.1"; ///< machine of rank 0
    std::uint16_t port = 29500; ///< of that machine, where all meet
    std::string attempt {}; ///< of torchrun, which keeps the meeting place itself; empty: rank 0 does
};

/// The value of an environment variable; null where there is none.
using Environment = std::function<const char*(const char* name)>;

/// What torchrun, srun of Slurm or mpirun of Open MPI, in this order, say in the environment of a process
/// that they start; nothing where none of them did, or for one process alone. Throws Error where they
/// contradict themselves or do not say where to meet. Any thread.
std::optional<RankPlace> launchedPlace(const Environment& environment);

/// The first machine of a list as Slurm writes it: "node3" of "node[3-5,9],login1".
std::string firstHost(const std::string& list);

} // namespace ff
