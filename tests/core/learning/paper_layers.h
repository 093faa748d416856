// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/learning/plain_formulas.h"
#include "tests/core/learning/reference.h"
#include "tests/core/network/test_network.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace ff {

/// The layers of a problem as formulas, with leaves that LibTorch differentiates by in the place of weights.
class PaperLayers
{
public:
    explicit PaperLayers(const Problem& problem)
        : m_problem(problem)
        , m_images(problem.batch.images)
        , m_labels(problem.batch.labels)
    {
        for (const LearntValue& learnt : problem.learner.copyState()) {
            m_leaves[learnt.name] = learnt.value.clone().requires_grad_(true);
        }
    }

protected:
    std::size_t layerCount() const { return m_problem.learner.network.layers.size(); }
    std::int64_t batchSize() const { return m_labels.size(0); }
    const Layer& layer(std::size_t i) const { return m_problem.learner.network.layers[i]; }

    at::Tensor leaf(std::size_t i, const std::string& part) const
    {
        return m_leaves.at("layers." + std::to_string(i) + "." + part);
    }

    /// a = x W^T + b; where batches are normalised, x W^T less its mean over rows and places, divided by its
    /// deviation there and times the gain.
    at::Tensor drive(std::size_t i, const at::Tensor& input) const
    {
        const std::int64_t places = layer(i).units() / layer(i).features();
        at::Tensor z = plainProduct(layer(i), leaf(i, "weight"), input);
        if (normalisesBatches(m_problem.settings)) {
            const at::Tensor mean = ofFeatures(i, z.mean(0));
            const at::Tensor variance = ofFeatures(i, (z - mean.repeat({places})).square().mean(0));
            const at::Tensor gain = leaf(i, "gain") / (variance + 1e-5).sqrt();
            z = (z - mean.repeat({places})) * gain.repeat({places});
        }
        return z + leaf(i, "bias").repeat({places});
    }

    /// The means [f] over places of numbers of units.
    at::Tensor ofFeatures(std::size_t i, const at::Tensor& units) const
    {
        return units.reshape({-1, layer(i).features()}).mean(0);
    }

    /// What dropout multiplies the activities of layer i with: 0 or 1 / (1 - p), the same for row r and r +
    /// `masks`.
    at::Tensor thinning(std::size_t i, std::int64_t rows, std::uint32_t key, std::int64_t masks) const
    {
        const Dropout dropout = dropoutOfLayer({m_problem.settings.dropout, key}, i);
        const at::Tensor mask = dropoutMask(dropout, masks, layer(i).units()).to(m_images.scalar_type());
        return mask.repeat({rows / masks, 1}) / (1 - dropout.share);
    }

    /// That of a pass over positives and then their negatives.
    at::Tensor thinning(std::size_t i, const at::Tensor& rows) const
    {
        return thinning(i, rows.size(0), m_problem.key, batchSize());
    }

    /// Of activities of one length what the layer above gets.
    at::Tensor upwards(std::size_t i, const at::Tensor& activity) const
    {
        if (m_problem.settings.mode == Mode::ChannelGroups) {
            return normalisedByGroups(plainlyPooled(layer(i), activity), groups(i));
        }
        return layer(i).shape().pool > 1 ? normalised(plainlyPooled(layer(i), activity)) : activity;
    }

    PlainGroups groups(std::size_t i) const
    {
        return {layer(i).features(), m_problem.learner.network.readout.classes()};
    }

    at::Tensor goodnessOf(std::size_t i, const at::Tensor& y) const
    {
        const auto units = static_cast<double>(layer(i).units());
        const auto counted = std::max<std::int64_t>(1, std::llround(m_problem.settings.topShare * units));
        return layer(i).goodness().function().value(y, counted) * layer(i).goodness().perPlace();
    }

    const Problem& m_problem;
    at::Tensor m_images;
    at::Tensor m_labels;
    std::map<std::string, at::Tensor> m_leaves;
};

} // namespace ff
