// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/similarity.h"

#include <algorithm>

namespace ff {
namespace {

constexpr double lengthFloor = 1e-12; // beside a squared length: rows of zeros have no direction

/// t [B, W] between images with these labels and all of the batch.
at::Tensor wanted(const at::Tensor& labels, const at::Tensor& all, std::int64_t classes,
                  const at::TensorOptions& options)
{
    const double other = -1.0 / static_cast<double>(std::max<std::int64_t>(1, classes - 1));
    const at::Tensor same = labels.unsqueeze(1).eq(all.unsqueeze(0));
    return at::where(same, at::full({}, 1.0, options), at::full({}, other, options));
}

} // namespace

Similarity similarityOf(const at::Tensor& comparisons, const at::Tensor& labels, std::int64_t classes,
                        const Ranks& ranks, std::int64_t whole)
{
    const at::Tensor centred = comparisons - comparisons.mean(1, /*keepdim=*/true);
    const at::Tensor length = centred.square().sum(1, /*keepdim=*/true).add_(lengthFloor).sqrt_();
    const at::Tensor u = centred / length;
    const at::Tensor all = ranks.wholeOf(u, whole);
    const at::Tensor allLabels = ranks.wholeOf(labels.to(u.scalar_type()), whole);
    const at::Tensor off
        = u.mm(all.t()) - wanted(labels.to(u.scalar_type()), allLabels, classes, u.options());
    // Each image is in a row of pairs and in a column: d/du_r = 4 / W^2 sum_s (u_r u_s - t_rs) u_s.
    const at::Tensor towards = off.mm(all).mul_(-4.0 / static_cast<double>(whole));
    // Through the length, (g - u (u g)) / |z|, and then through the mean.
    const at::Tensor pull = (towards - u * (u * towards).sum(1, /*keepdim=*/true)) / length;
    return {off.square().sum(1).div_(static_cast<double>(whole)), pull - pull.mean(1, /*keepdim=*/true)};
}

} // namespace ff
