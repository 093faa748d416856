// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranks/ranks.h"

namespace ff {

/// How alike the images of a batch are to a layer, and how alike they should be.
struct Similarity
{
    at::Tensor loss; ///< [B] of each image, the mean over all images of the batch
    at::Tensor pull; ///< [B, k] -W dL/dz, where W is the number of images of the whole batch
};

/// The similarity matching loss (Nøkland and Eidnes 2019) of comparisons z [B, k], by images with `labels`
/// [B] of so many classes. With u_r the direction of z_r less its mean over the k,
///     L = mean over all pairs of (u_r u_s - t_rs)^2,
/// where t is 1 for two images of one class, and for others what two one-hot labels without their mean have
/// for a cosine: -1 / (C - 1). The batch has `whole` rows, of which each process has its share; all call it.
Similarity similarityOf(const at::Tensor& comparisons, const at::Tensor& labels, std::int64_t classes,
                        const Ranks& ranks, std::int64_t whole);

} // namespace ff
