// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/foreign_file.h"
#include "core/model/model_file.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace ff {

/// Weights of a file, before they become a run: of this program or of another one.
struct WeightsToImport
{
    std::string name; ///< of the file, for messages
    std::optional<ModelFile> own {}; ///< nothing where another program wrote them
    ArraysFile file {}; ///< of another program
    ForeignMatch match {}; ///< of its arrays with the data
    Sentence
        described {}; ///< what is taken of them, a line for each array; empty for weights of this program
};

/// Reads weights for these data. Throws Error with the file, what was expected and what was found. Blocks;
/// any thread.
WeightsToImport readWeights(const std::filesystem::path& path, const Dataset& data);

/// A run that begins with these weights. Those of this program bring their settings, those of another one get
/// `present` with their layers. What such a file lacks begins as in a new run, biases at zero. Throws Error
/// where the weights do not go with the data or cannot be in a run.
std::unique_ptr<Experiment> importWeights(const WeightsToImport& weights, const Settings& present,
                                          std::shared_ptr<const Dataset> data, const Compute& compute);

} // namespace ff
