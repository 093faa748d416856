// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_value.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ff {

/// Whether this program was built with libonnx; where it was not, the other functions throw Error with
/// `withoutOnnx`.
bool isOnnxThere();

inline constexpr const char* withoutOnnx
    = FF_TR("this program was built without libonnx, which exporting to ONNX needs: install it with protobuf "
            "(libonnx-dev and libprotobuf-dev in Debian) and build the program again");

/// The network as a graph of ONNX (operator set 17), for ONNX Runtime and everything else that reads it. Its
/// input is `images`, float [N, H, W] with numbers as they are in the files that were trained on (0 to 255,
/// or what Preparation says), N being any number; what loading did to them is part of the graph. Its outputs
/// are
///   readout   [N, C]: the probability of each class by the readout,
///   goodness  [N, C]: of the image with each label, summed over the voting layers; all labels are tried in
///   the
///             graph. Class scores take its place in Mono-Forward. [N, 1] where layers know of no labels, and
///             missing where there is no goodness at all.
/// The weights have the names that they have in weights files, nodes begin with their layer, and the metadata
/// hold settings, classes, preparation and epochs. What is returned has passed libonnx's checker and its
/// inference of shapes. Throws Error when it does
/// not, or is larger than the format allows. Pure.
std::vector<std::byte> encodeOnnx(const ModelFile& model);

/// The model with the numbers that are in `bytes`. Throws Error when these are not a model that libonnx finds
/// to be well formed and of consistent shapes, or not this network with other numbers at the most.
ModelFile readBackOnnx(const ModelFile& model, std::span<const std::byte> bytes);

} // namespace ff
