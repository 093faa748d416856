// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/safetensors.h"
#include "core/model/model_value.h"
#include "core/run/tensor_file.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace ff {

/// Weights, settings and figures as a safetensors file (Python reads it with forwardforward): tensors
/// layers.I.weight [n, D] or [P, c, f], layers.I.bias [n], layers.I.mean_activity [n] and readout.weight [C,
/// sum of n], and what a mode has besides; with batch normalisation layers.I.gain, layers.I.running_mean and
/// layers.I.running_variance [n]. F16 and BF16 take half the room, which is enough for answers. What
/// is returned has been read back: throws Error, and says why, when decodeModel() would refuse it, as it does
/// where numbers are not finite or too large for the type. Pure.
std::vector<std::byte> encodeModel(const ModelFile& model, ElementType type = ElementType::F32);

/// What encodeModel() puts into the file, and back; for other formats of tensors with names.
SafetensorsFile contentOf(const ModelFile& model, ElementType type);
ModelFile modelFrom(const SafetensorsView& content, const std::string& fileName);

/// The same bytes as a file that is begun to be written straight from the weights of the trainer's judge, for
/// a moment of a run that goes on. Names, shapes and numbers are looked at as they are written; what would be
/// refused when it is read throws Error.
TensorFile modelFile(const std::filesystem::path& path, const Experiment& experiment,
                     ElementType type = ElementType::F32);

/// Strict: unknown format or version, missing, surplus or misshapen tensors and settings out of range throw
/// Error with `fileName`, what was expected and what was found. Pure.
ModelFile decodeModel(std::span<const std::byte> bytes, const std::string& fileName);

ModelFile readModel(const std::filesystem::path& path);

} // namespace ff
