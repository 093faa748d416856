// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/own_samples.h"

#include <span>

namespace ff {

/// Samples as a safetensors file: "images" and "labels" with the metadata "classes", as every data set in
/// that format has them, and beside them the strokes: "points" of all strokes one after the other, how many
/// points each stroke has and how many strokes each sample. Throws Error for a sample without a label, of
/// another size, or for too many of them. Pure; any thread.
std::vector<std::byte> serialiseOwnSamples(std::span<const OwnSample> samples);

/// What serialiseOwnSamples() wrote. Throws Error, which begins with `name`, for anything else. Pure; any
/// thread.
std::vector<OwnSample> parseOwnSamples(std::span<const std::byte> bytes, const std::string& name);

} // namespace ff
