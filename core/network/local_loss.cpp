// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/local_loss.h"

namespace ff {
namespace {

/// theta - G for positives, G - theta for negatives: how far a sample is on the wrong side.
at::Tensor wrongness(const at::Tensor& goodness, std::int64_t positives, double theta)
{
    at::Tensor wrong = goodness - theta;
    wrong.narrow(0, 0, positives).neg_();
    return wrong;
}

} // namespace

at::Tensor logisticLoss(const at::Tensor& goodness, std::int64_t positives, double theta)
{
    return at::softplus(wrongness(goodness, positives, theta)).mul_(0.5);
}

at::Tensor logisticAscent(const at::Tensor& goodness, std::int64_t positives, double theta)
{
    // d softplus(w)/dw = sigma(w), and w falls with the G of a positive and rises with that of a negative.
    at::Tensor ascent = wrongness(goodness, positives, theta).sigmoid_().mul_(0.5);
    ascent.narrow(0, positives, goodness.size(0) - positives).neg_();
    return ascent;
}

} // namespace ff
