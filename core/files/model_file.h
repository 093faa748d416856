// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/element_type.h"
#include "core/training/experiment.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// A trained network as it stands in a weights file, with everything needed to rebuild it.
struct ModelFile
{
    Settings settings;
    int width = 0; ///< of the images, pixels
    int height = 0;
    std::vector<std::string> classes;
    std::int64_t steps = 0; ///< batches trained
    LearntState state; ///< as of Learner::copyState()
};

/// Weights, settings and figures of the experiment as a safetensors file (resources/load_weights.py reads it
/// without this program): tensors layers.I.weight [n, D] or [P, c, f], layers.I.bias [n],
/// layers.I.mean_activity [n] and readout.weight [C, sum of n], and what a mode has besides. They are those
/// of the trainer's judge; F16 takes half the room, which is enough for answers. Pure.
std::vector<std::byte> encodeModel(const Experiment& experiment, ElementType type = ElementType::F32);

/// Writes encodeModel() atomically. Throws Error; an existing file is then untouched.
void writeModel(const std::filesystem::path& path, const Experiment& experiment,
                ElementType type = ElementType::F32);

/// Strict: unknown format or version, missing, surplus or misshapen tensors and settings out of range throw
/// Error with `fileName`, what was expected and what was found. Pure.
ModelFile decodeModel(std::span<const std::byte> bytes, const std::string& fileName);

ModelFile readModel(const std::filesystem::path& path);

/// A network trained before, ready to go on or to be tested on `data`. Throws Error when it was trained for
/// images of another size or another number of classes; `name` begins the sentence.
std::unique_ptr<Experiment> restoreExperiment(const ModelFile& model, const std::string& name,
                                              std::shared_ptr<const Dataset> data, const Compute& compute);

} // namespace ff
