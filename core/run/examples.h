// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/trainer.h"

namespace ff {

/// Samples to look at, made the way training makes them but with a generator of their own, so that looking
/// never changes the run. Belongs to one trainer.
class Examples
{
public:
    static constexpr std::int64_t shownCount = 12;

    explicit Examples(const Trainer& trainer);

    /// The next look is at other images.
    void renew();

    /// The next looks are at the first images of the batch that this trainer is going to train on next, and
    /// at their negatives there: also once it has done so.
    void takeUpcoming(const Trainer& trainer);

    /// The images chosen last, their negatives, and what the network says of both now.
    Samples show(const Trainer& trainer);

    /// Goodness of a few hundred fresh positives and negatives under the network as it is, one record per
    /// layer: what an untrained or a loaded network can show before its first batch.
    std::vector<GoodnessRecord> probe(const Trainer& trainer);

private:
    /// Images with their negatives.
    struct Drawn
    {
        SampledBatch sampled;
        at::Tensor masks; ///< [B, D], in modes without hybrids only to be looked at
        std::int64_t count; ///< of these are looked at, from the first on
    };

    Drawn draw(const Trainer& trainer, std::int64_t count);
    at::Tensor masksOf(const SampledBatch& sampled);

    at::Generator m_random;
    MaskPool m_masks;
    std::optional<Drawn> m_drawn;
};

} // namespace ff
