// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/run/moment.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace ff {

/// What the layers of a run looked like after so many batches, the lowest one first.
struct LayersAt
{
    std::int64_t step = 0;
    std::vector<LayerView> layers;
};

/// All that the layers.csv of the run in `folder`, of so many layers, says of kept moments; their steps
/// increase. Rows that the run went back behind are left out; where there is no such file, there are none.
/// May be called while another thread or process appends to it. Takes a few milliseconds for a hundred
/// moments, and memory for what is returned. Throws Error for a broken row, with file, line, what was
/// expected and what was found. Any thread.
std::vector<LayersAt> layersOverTime(const std::filesystem::path& folder, std::size_t layers,
                                     const ProgressCallback& progress = {});

} // namespace ff
