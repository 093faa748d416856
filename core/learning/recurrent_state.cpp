// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/recurrent_state.h"

#include "core/network/column_sum.h"

namespace ff {
namespace {

/// Row r is image r mod B.
class RepeatedImages : public LayerInput
{
public:
    explicit RepeatedImages(at::Tensor images)
        : m_images(std::move(images))
    { }

    at::Tensor rows(const at::Tensor& index) const override
    {
        return m_images.index_select(0, index.remainder(m_images.size(0)));
    }

    at::Tensor sum(std::int64_t count, const Numerics& numerics) const override
    {
        return columnSum(m_images, at::ones({count}, numerics.options), numerics);
    }

private:
    at::Tensor m_images;
};

Activity repeated(const Activity& activity, std::int64_t turns)
{
    Activity all = activity;
    all.normalised = activity.normalised.repeat({turns, 1});
    all.scale = activity.scale.repeat({turns});
    all.squares = activity.squares.repeat({turns});
    return all;
}

} // namespace

RecurrentState::RecurrentState(const Network& network, const TopDownWeights& topDown, at::Tensor images,
                               const std::vector<LayerPass>& bottomUp, at::Tensor labels)
    : m_network(&network)
    , m_topDown(&topDown)
    , m_images(std::move(images))
    , m_imageProduct(network.layers.front().product(m_images))
    , m_labels(std::move(labels))
    , m_below(bottomUp.size())
    , m_above(bottomUp.size())
{
    const std::int64_t turns = m_labels.size(0) / m_images.size(0);
    for (const LayerPass& pass : bottomUp) {
        m_layers.push_back({nullptr, repeated(pass.activity, turns), pass.goodness.repeat({turns}), {}, {}});
    }
}

void RecurrentState::advance(double damping, const Dropout& dropout)
{
    std::vector<LayerPass> next;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const Layer& layer = m_network->layers[i];
        m_above[i] = i + 1 < m_layers.size() ? m_layers[i + 1].activity.normalised : m_labels;
        const at::Tensor& weights = (*m_topDown)[i].as(m_above[i].scalar_type());
        Drive drive;
        drive.second = at::mm(m_above[i], weights.t());
        drive.before = &m_layers[i].activity;
        drive.damping = damping;
        drive.dropout = dropoutOfLayer(dropout, i);
        if (i == 0) {
            m_below[i] = std::make_shared<RepeatedImages>(m_images);
            drive.product = m_imageProduct;
        } else {
            const at::Tensor& below = m_layers[i - 1].activity.normalised;
            m_below[i] = std::make_shared<PlainInput>(below);
            drive.product = layer.product(below);
        }
        next.push_back(layer.activated(std::move(drive), m_below[i]));
    }
    m_layers = std::move(next);
}

} // namespace ff
