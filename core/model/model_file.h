// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/preparation.h"
#include "core/data/readers/element_type.h"
#include "core/run/experiment.h"
#include "core/run/tensor_file.h"

#include <cstddef>
#include <filesystem>
#include <map>
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
    Preparation preparation; ///< of the images that it was trained on; files of old say nothing of it
    double epochs = 0; ///< trained; how many batches that is depends on the number of images
    LearntState state; ///< as of Learner::copyState()
};

/// Weights, settings and figures of the experiment as a safetensors file (Python reads it
/// with forwardforward): tensors layers.I.weight [n, D] or [P, c, f], layers.I.bias [n],
/// layers.I.mean_activity [n] and readout.weight [C, sum of n], and what a mode has besides. They are those
/// of the trainer's judge; F16 takes half the room, which is enough for answers. What is returned has been
/// read back: throws Error, and says why, when decodeModel() would refuse it, as it does where numbers are
/// not finite or too large for the type. Pure.
std::vector<std::byte> encodeModel(const Experiment& experiment, ElementType type = ElementType::F32);

/// Writes encodeModel() atomically. Throws Error; an existing file is then untouched.
void writeModel(const std::filesystem::path& path, const Experiment& experiment,
                ElementType type = ElementType::F32);

/// The same bytes as a file that is begun to be written straight from the weights, for a moment of a run that
/// goes on. Names, shapes and numbers are looked at as they are written; what would be refused when it is
/// read throws Error.
TensorFile modelFile(const std::filesystem::path& path, const Experiment& experiment,
                     ElementType type = ElementType::F32);

/// Strict: unknown format or version, missing, surplus or misshapen tensors and settings out of range throw
/// Error with `fileName`, what was expected and what was found. Pure.
ModelFile decodeModel(std::span<const std::byte> bytes, const std::string& fileName);

ModelFile readModel(const std::filesystem::path& path);

} // namespace ff
