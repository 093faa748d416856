// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"
#include "core/run/pixels.h"
#include "core/samples/augmentation/augmenter.h"

namespace ff {

/// The training images in batches: every image once per epoch, each epoch in another order. What would not
/// fill a batch is left out of the epoch.
class Batches
{
public:
    /// `order` shuffles, `shifts` moves images; both are own generators of this run.
    Batches(PixelStore pixels, std::int64_t batchSize, at::Generator order, at::Generator shifts,
            Augmenter augmenter);

    /// Batch number `step` of the run, counted from 0; to be asked in order. `jitter`: pixels by which an
    /// image may be moved.
    /// Where `ranks` are several, this process's share of it.
    Batch next(std::int64_t step, int jitter, const Augmentation& augmentation = {},
               const Ranks& ranks = Ranks::alone());

    /// The whole batch that next() is of, without anything changing.
    Batch peek(std::int64_t step, int jitter, const Augmentation& augmentation = {}) const;

    /// These rows of `pixels`, of the same data, deformed as in batch number `step`.
    at::Tensor deformed(const PixelStore& pixels, const at::Tensor& rows, const Augmentation& augmentation,
                        std::int64_t step) const;

    /// What decides the order from here on.
    void visitState(StateVisitor& visitor);

    std::int64_t perEpoch() const { return m_perEpoch; }
    std::int64_t size() const { return m_size; }
    const PixelStore& pixels() const { return m_pixels; }

private:
    /// Which images a batch has, and what is to become of them.
    struct Plan
    {
        at::Tensor rows; ///< int64 [B]
        at::Tensor shifts; ///< int64 [B, 2]; undefined: none is moved
        Augmentation augmentation;
        std::int64_t step;
    };

    Plan plan(std::int64_t step, int jitter, const Augmentation& augmentation);
    at::Tensor images(const Plan& plan, const at::Tensor& places) const;

    PixelStore m_pixels;
    std::int64_t m_size;
    std::int64_t m_perEpoch;
    at::Generator m_orderRandom;
    at::Generator m_shiftRandom;
    Augmenter m_augmenter;
    at::Tensor m_order; // int64 [N], the order of this epoch
};

} // namespace ff
