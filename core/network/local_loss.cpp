// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/local_loss.h"

#include "core/settings/choice_rows.h"

#include <array>

namespace ff {
namespace {

std::int64_t pairs(const at::Tensor& goodness)
{
    return goodness.size(0) / 2;
}

at::Tensor positives(const at::Tensor& goodness)
{
    return goodness.narrow(0, 0, pairs(goodness));
}

at::Tensor negatives(const at::Tensor& goodness)
{
    return goodness.narrow(0, pairs(goodness), pairs(goodness));
}

/// s (theta - G) for positives, s (G - theta) for negatives: how far a sample is on the wrong side.
at::Tensor wrongness(const at::Tensor& goodness, double positive, double negative, double sharpness)
{
    return at::cat(
        {(positive - positives(goodness)) * sharpness, (negatives(goodness) - negative) * sharpness});
}

/// The derivative of softplus(w) is sigma(w); w falls with the G of a positive and rises with a negative's.
at::Tensor logisticAscent(const at::Tensor& wrong, double slope)
{
    at::Tensor ascent = wrong.sigmoid().mul_(slope);
    negatives(ascent).neg_();
    return ascent;
}

/// The derivative of w sigma(w) is sigma(w) (1 + w (1 - sigma(w))).
at::Tensor swishAscent(const at::Tensor& wrong, double slope)
{
    const at::Tensor sigma = wrong.sigmoid();
    at::Tensor ascent = (sigma * (1 + wrong * (1 - sigma))).mul_(slope);
    negatives(ascent).neg_();
    return ascent;
}

/// s (G_neg - G_pos) of each pair: how far it is in the wrong order.
at::Tensor disorder(const at::Tensor& goodness, const LossTerms& terms)
{
    const at::Tensor pair = (negatives(goodness) - positives(goodness)) * terms.sharpness;
    return at::cat({pair, pair});
}

constexpr std::array lossRows {
    // With p = sigma(s (G - theta)):
    //     positive  L = -1/2 log p       = 1/2 softplus(s (theta - G))
    //     negative  L = -1/2 log (1 - p) = 1/2 softplus(s (G - theta))
    // The half cancels the 2 of dG/dy = 2y, as in Hinton's released code, so his rates mean the same here.
    LocalLoss {LossChoice::Logistic,
               [](const at::Tensor& goodness, const LossTerms& terms) {
                   return at::softplus(wrongness(goodness, terms.threshold, terms.threshold, terms.sharpness))
                       .mul_(0.5);
               },
               [](const at::Tensor& goodness, const LossTerms& terms) {
                   return logisticAscent(
                       wrongness(goodness, terms.threshold, terms.threshold, terms.sharpness),
                       0.5 * terms.sharpness);
               }},
    // L = softplus(s (G_neg - G_pos)) of a pair that shares its image: no threshold (SymBa, Lee and Song
    // 2023)
    LocalLoss {LossChoice::Symba,
               [](const at::Tensor& goodness, const LossTerms& terms) {
                   return at::softplus(disorder(goodness, terms)).mul_(0.5);
               },
               [](const at::Tensor& goodness, const LossTerms& terms) {
                   return logisticAscent(disorder(goodness, terms), terms.sharpness);
               }},
    // L = x sigma(x) of x = s (G_neg - G_pos) of a pair (swish of the margin, after dah33's
    // explore_forward_forward): beyond a margin of 1.28 / s it rises again, so that pairs in order are held
    // where they are instead of being driven on, and the weights with them.
    LocalLoss {LossChoice::Swish,
               [](const at::Tensor& goodness, const LossTerms& terms) {
                   const at::Tensor wrong = disorder(goodness, terms);
                   return (wrong * wrong.sigmoid()).mul_(0.5);
               },
               [](const at::Tensor& goodness, const LossTerms& terms) {
                   return swishAscent(disorder(goodness, terms), terms.sharpness);
               }},
    // L = 1/2 softplus(s (theta_pos - G_pos)) + 1/2 softplus(s (G_neg - theta_neg)) (SCFF, Chen et al. 2025)
    LocalLoss {LossChoice::TwoThresholds,
               [](const at::Tensor& goodness, const LossTerms& terms) {
                   return at::softplus(
                              wrongness(goodness, terms.threshold, terms.negativeThreshold, terms.sharpness))
                       .mul_(0.5);
               },
               [](const at::Tensor& goodness, const LossTerms& terms) {
                   return logisticAscent(
                       wrongness(goodness, terms.threshold, terms.negativeThreshold, terms.sharpness),
                       0.5 * terms.sharpness);
               }},
};

} // namespace

std::span<const LocalLoss> localLosses()
{
    return lossRows;
}

const LocalLoss& localLoss(LossChoice choice)
{
    return rowOf(lossRows, choice);
}

} // namespace ff
