// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"
#include "core/samples/augmentation/deformations.h"

#include <memory>
#include <vector>

namespace ff {

/// How much images are deformed at one point of a run.
struct Augmentation
{
    std::vector<double> amounts; ///< one per row of deformations(); empty: nothing is deformed
    double elasticBlur = 0; ///< pixels; 0: nothing is bent

    bool deforms() const { return !amounts.empty(); }
};

/// What the settings ask for at this share of the full strength, 0 to 1.
Augmentation augmentationOf(const Settings& settings, double strength);

/// Deforms the images of a batch: all that is geometrical becomes one map from pixels to places, and each
/// image is sampled once. What happens to an image depends on the seed, the number of its batch, its place in
/// it and the amounts, and on nothing that came before: so there is no state, a batch that is looked at early
/// or comes again is the same one, and so it is with any number of threads. Copies share their stock of
/// fields; one thread.
class Augmenter
{
public:
    /// `batch`: images of one, by which the stock is renewed from batch to batch.
    /// Images of planes of `size`, all of which are deformed alike.
    Augmenter(const ImageSize& size, std::int64_t seed, int threads, std::int64_t batch);

    /// The images uint8 [R, D] at the first places of batch number `step`, deformed, and then moved by
    /// `shifts` int64 [R, 2] to the right and down where these are defined; or those at these `places` of it,
    /// int64 [R]. On the CPU.
    at::Tensor deformed(const at::Tensor& images, const at::Tensor& shifts, const Augmentation& how,
                        std::int64_t step, const at::Tensor& places = {}) const;

private:
    ImageMap mapOf(const Augmentation& how, std::int64_t step, std::int64_t image) const;

    ImageSize m_size;
    std::int64_t m_seed;
    int m_threads;
    std::int64_t m_newFields; // of a batch
    std::shared_ptr<ElasticFields> m_fields;
};

} // namespace ff
