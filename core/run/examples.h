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

    /// The next draw shows other images.
    void renew();

    /// The images chosen last, their negatives, and what the network says of both now.
    Samples show(const Trainer& trainer);

    /// Goodness of a few hundred fresh positives and negatives under the network as it is, one record per
    /// layer: what an untrained or a loaded network can show before its first batch.
    std::vector<GoodnessRecord> probe(const Trainer& trainer);

private:
    /// Images with their negatives.
    struct Drawn
    {
        Batch batch;
        NegativeBatch negatives;
        at::Tensor masks; ///< [B, D], in modes without hybrids only to be looked at
    };

    Drawn draw(const Trainer& trainer, std::int64_t count);

    at::Generator m_random;
    MaskPool m_masks;
    std::optional<Drawn> m_drawn;
};

} // namespace ff
