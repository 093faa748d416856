// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/diagnosis.h"

#include <cstddef>
#include <optional>
#include <span>

namespace ff {

/// How a finding can be seen in a layer.
struct LayerSign
{
    Finding::Kind kind;
    bool (*shows)(const RunFacts& facts, std::size_t layer); ///< counted from 0
    const char* one; ///< what is seen, with "%1" for the number of the layer
    const char* several;
};

/// How a finding can be seen in the run as a whole.
struct RunSign
{
    Finding::Kind kind;
    std::optional<Sentence> (*seen)(const RunFacts& facts); ///< what is seen; nothing where all is well
};

/// One row per finding, in any order. Any thread.
std::span<const LayerSign> layerSigns();
std::span<const RunSign> runSigns();

} // namespace ff
