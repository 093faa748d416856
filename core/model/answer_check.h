// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_value.h"

namespace ff {

/// What a network makes of some images.
struct ImageAnswers
{
    at::Tensor readout; ///< [R, C] class probabilities
    at::Tensor score; ///< [R, C] goodness of the voting layers together; undefined where it judges no answers
};

/// How far two programs may differ that add up the same numbers in another order: that much of the larger
/// one, or of 1 where they are smaller.
inline constexpr double sameScore = 1e-4;

/// How many images an export is asked before it is called done.
inline constexpr std::int64_t askedOfAnExport = 100;

/// Strokes on an empty ground, always the same ones for the same size: uint8 [count, height * width],
/// 255 = ink, prepared as for the network.
at::Tensor imagesToAsk(const ModelFile& model, std::int64_t count = askedOfAnExport);

/// The answers of the model to images, uint8 [R, D], float32 whatever its network computes in. Throws Error
/// where the weights do not fit the settings.
ImageAnswers answersOf(const ModelFile& model, const at::Tensor& images);

/// Throws Error with what differs between the answers of a model and those of its export to the same images:
/// scores by more than sameScore, or a class other than for two scores that are as good as equal.
void checkSameAnswers(const ImageAnswers& model, const ImageAnswers& exported);

} // namespace ff
