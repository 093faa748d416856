// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

namespace ff {

/// How fast, and about which threshold, every layer of a run learns by itself (Hinton 2022, section 2). By
/// which loss is the layer's own affair.
struct LocalRule
{
    double threshold = 1.0; ///< goodness per unit
    double negativeThreshold = 1.0; ///< goodness per unit
    double sharpness = 1.0;
    double peerNormalisation = 0.03; ///< lambda
    StepSize step;

    LossTerms terms(const LayerGoodness& goodness) const;
};

/// `gain` is the share of the learning rate that the schedule leaves.
LocalRule localRule(const Settings& settings, double gain);

/// The rows of a pass that still learn, and how. A row whose loss is flat to working precision is left out.
struct LearningRows
{
    at::Tensor index; ///< int64 [k]
    at::Tensor delta; ///< [k, n] -dL/da, in the type in which the network learns
};

/// `positives` rows of the pass are positives, as many after them their negatives.
LearningRows learningRows(const Layer& layer, const LayerPass& pass, const LocalRule& rule);

/// mu <- 0.9 mu + 0.1 mean(y) over the first `positives` rows, of all processes that learn from the batch.
void followActivity(Layer& layer, const Activity& activity, std::int64_t positives);

/// followActivity(), and the pull lambda (mean(mu) - mu_j) that peer normalisation adds to each positive row,
/// [n] (Hinton 2022, section 3.2, footnote). Where places share weights, j is a feature, not a unit, and the
/// pull is that of the mean place, as goodness is.
at::Tensor peerPull(Layer& layer, const Activity& activity, std::int64_t positives, double lambda);

/// The steps of ascent of -L - peer term for one layer, from a pass over positives and then their negatives.
/// Its running mean follows at once.
ParameterSteps layerSteps(Layer& layer, const LayerPass& pass, const LocalRule& rule);

/// Rows put one below the other in the type of products, with rows of zeros at the end up to a round number:
/// some products choose their code by the number of rows, and making it anew costs more than the zeros.
at::Tensor stackRows(const std::vector<at::Tensor>& parts, at::ScalarType product);

} // namespace ff
