// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/samples/mask_pool.h"
#include "core/samples/whole_batch.h"
#include "core/settings/modes.h"

#include <optional>
#include <span>
#include <string_view>

namespace ff {

/// One batch of positives, as a sampler sees it.
struct PositiveBatch
{
    at::Tensor images; ///< [B, D] pixels 0 to 1, no label written
    at::Tensor labels; ///< [B] int64 true classes
    at::Tensor probabilities; ///< [B, C] of the readout for the neutral label; undefined if not needed
    const WholeBatch* whole
        = nullptr; ///< where these are a share of it: what is drawn is drawn for all of it
};

/// The negatives that belong to a batch of positives, row by row.
struct NegativeBatch
{
    at::Tensor otherLabels; ///< [B] int64: the wrong label, or the class of the other image
    at::Tensor images; ///< [B, D]; undefined where a negative is the positive's image with another label
    at::Tensor masks; ///< [B, height * width] 0 or 1, 1 where the positive shows; hybrids only
    at::Tensor partners; ///< [B] int64: row of the other image, where there is one, in the whole batch
};

struct NegativeSampler;

/// How negatives are made, and with what. The generator lives on the CPU.
struct SamplerTools
{
    const NegativeSampler* sampler; ///< samplerFor() the settings in force
    MaskPool& masks;
    at::Generator& random;
};

/// One row per way to make negatives.
struct NegativeSampler
{
    std::string_view id;
    NegativeKind kind; ///< what it makes; the mode says which kind it needs
    std::optional<WrongLabel> wrongLabel; ///< the setting's value that asks for it, where it has a say
    NegativeBatch (*sample)(const PositiveBatch&, const Settings&, SamplerTools&);
};

/// Every sampler. Any thread.
std::span<const NegativeSampler> negativeSamplers();

/// The sampler that these settings ask for; null where the mode makes no samples of its own.
const NegativeSampler* samplerFor(const Settings& settings);

/// m * first + (1 - m) * second (Hinton 2022, section 3.2): images [B, D] with masks of 0 and 1
/// [B, height * width], the same for all planes of an image.
at::Tensor hybridsOf(const at::Tensor& first, const at::Tensor& second, const at::Tensor& masks);

/// A wrong class per row, drawn in proportion to `weights` [B, C], of which the largest is about 1, with the
/// true class left out; never the true class, even where every other weight is zero. [B] int64.
at::Tensor sampleWrongLabels(const at::Tensor& weights, const at::Tensor& trueLabels, at::Generator& random,
                             const WholeBatch* whole = nullptr);

} // namespace ff
