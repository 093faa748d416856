// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/trainer.h"

namespace ff {

/// Classifies a split in pieces, so that a worker can look at its inbox in between. Changes nothing.
class Evaluation
{
public:
    /// Of the trainer's test split, with its network as it is at each piece. The trainer must outlive it.
    Evaluation(const Trainer& trainer, EpochTest what);

    /// One piece of a few hundred images; false when there is nothing left to do.
    bool advance();

    /// Share of wrong answers, once advance() has returned false; NaN when not measured.
    double readoutError() const;
    double goodnessError() const;

private:
    double share(std::int64_t wrong) const;

    const Trainer* m_trainer;
    PixelStore m_pixels;
    bool m_byReadout;
    bool m_byGoodness;
    std::int64_t m_done = 0;
    std::int64_t m_readoutWrong = 0;
    std::int64_t m_goodnessWrong = 0;
};

/// The best class of each image [R, D] by the readout, int64 [R].
at::Tensor classifyByReadout(const Network& network, const at::Tensor& images);

/// The best class of each image by goodness over all labels; supervised networks only. int64 [R].
at::Tensor classifyByGoodness(const Network& network, const at::Tensor& images, LayerChoice voting);

} // namespace ff
