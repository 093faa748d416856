// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/specimen.h"
#include "tests/core/learning/plain_formulas.h"
#include "tests/core/network/test_network.h"

#include <cmath>

namespace ff {

/// [layer] 1 for features that speak and 0 for those that are off, [f].
using SpeakingUnits = std::vector<at::Tensor>;

/// What a network says when some of its units are silent, by the formulas of the papers one after the other:
/// the weights stay, activities are multiplied with zero.
class SilencedPass
{
public:
    SilencedPass(const Specimen& specimen, SpeakingUnits units)
        : m_learner(specimen.copy())
        , m_settings(specimen.settings())
        , m_units(std::move(units))
    { }

    /// Goodness of images [R, D] with that label, or of them alone, [layer][R].
    std::vector<at::Tensor> goodness(const at::Tensor& images, int label)
    {
        std::vector<at::Tensor> all;
        const std::vector<at::Tensor> y
            = m_settings.mode == Mode::TopDown ? std::vector<at::Tensor>() : activities(input(images, label));
        for (std::size_t i = 0; i < y.size(); ++i) {
            all.push_back(goodnessOf(i, y[i], label));
        }
        return m_settings.mode == Mode::TopDown ? settled(images, label) : all;
    }

    /// By the readout, [R, C].
    at::Tensor probabilities(const at::Tensor& images)
    {
        const std::vector<at::Tensor> y = activities(input(images, -1));
        const std::vector<bool> seen = chosenLayers(m_settings.readoutLayers, y.size());
        at::Tensor logits;
        std::size_t next = 0;
        for (std::size_t i = 0; i < y.size(); ++i) {
            if (seen[i]) {
                const at::Tensor part
                    = up(i, y[i]).mm(m_learner->network.readout.weights[next++].value().t());
                logits = logits.defined() ? logits + part : part;
            }
        }
        return at::softmax(logits, 1);
    }

private:
    at::Tensor goodnessOf(std::size_t i, const at::Tensor& y, int label)
    {
        if (m_settings.mode == Mode::MonoForward) {
            const at::Tensor& projection = m_learner->ownParameters()[i].parameter->value();
            return y.mm(projection[label].unsqueeze(1)).squeeze(1);
        }
        if (m_settings.mode == Mode::ChannelGroups) {
            return meansOfGroups(y, groups(i)).select(1, label);
        }
        const Layer& layer = m_learner->network.layers[i];
        return y.square().sum(1) * static_cast<double>(layer.features()) / static_cast<double>(layer.units());
    }

    PlainGroups groups(std::size_t i) const
    {
        return {m_learner->network.layers[i].features(), m_learner->network.readout.classes()};
    }

    at::Tensor input(const at::Tensor& images, int label) const
    {
        if (m_settings.mode != Mode::Supervised) {
            return m_settings.mode == Mode::Scff ? standardised(images) : normaliseRows(images);
        }
        const std::int64_t classes = m_learner->network.readout.classes();
        const at::Tensor labels = label < 0
            ? at::full({images.size(0), classes}, 1.0 / static_cast<double>(classes))
            : at::one_hot(at::full({images.size(0)}, label, at::kLong), classes);
        const Grid& grid = m_learner->network.layers.front().shape().input;
        return normaliseRows(plainlyLabelled(m_settings, images, grid, labels.to(images.scalar_type())));
    }

    static at::Tensor standardised(const at::Tensor& rows)
    {
        return normaliseRows(rows - rows.mean(1, /*keepdim=*/true));
    }

    at::Tensor drive(std::size_t i, const at::Tensor& x) const
    {
        const Layer& layer = m_learner->network.layers[i];
        return plainProduct(layer, layer.weight.value(), x) + layer.atAllPlaces(layer.bias.value());
    }

    at::Tensor speaking(std::size_t i) const { return m_learner->network.layers[i].atAllPlaces(m_units[i]); }

    /// What the layer above and the readout see.
    at::Tensor up(std::size_t i, const at::Tensor& y) const
    {
        const Layer& layer = m_learner->network.layers[i];
        const at::Tensor pooled = layer.shape().pool > 1 ? plainlyPooled(layer, y) : y;
        return m_settings.mode == Mode::ChannelGroups ? normalisedByGroups(pooled, groups(i))
                                                      : normaliseRows(pooled);
    }

    /// y_l = relu(W x_(l-1) + b) times who speaks.
    std::vector<at::Tensor> activities(at::Tensor x) const
    {
        std::vector<at::Tensor> all;
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            all.push_back(drive(i, x).relu() * speaking(i));
            x = up(i, all.back());
            x = m_settings.mode == Mode::Scff ? standardised(x) : x;
        }
        return all;
    }

    /// z_l <- damping z_l + (1 - damping) relu(U x_(l-1) + V x_(l+1) + b); goodness is the mean over the
    /// window.
    std::vector<at::Tensor> settled(const at::Tensor& images, int label)
    {
        const std::int64_t classes = m_learner->network.readout.classes();
        const at::Tensor top = at::one_hot(at::full({images.size(0)}, label, at::kLong), classes)
            * (m_settings.labelStrength * std::sqrt(static_cast<double>(classes)));
        std::vector<at::Tensor> z = activities(normaliseRows(images));
        std::vector<at::Tensor> mean(z.size());
        for (int moment = 1; moment <= m_settings.windowLast; ++moment) {
            const std::vector<at::Tensor> before = z;
            for (std::size_t i = 0; i < z.size(); ++i) {
                const at::Tensor below = normaliseRows(i == 0 ? images : before[i - 1]);
                const at::Tensor above = i + 1 < z.size() ? normaliseRows(before[i + 1]) : top.to(at::kFloat);
                const at::Tensor& weights = m_learner->ownParameters()[i].parameter->value();
                const at::Tensor y = (drive(i, below) + above.mm(weights.t())).relu() * speaking(i);
                z[i] = m_settings.damping * before[i] + (1 - m_settings.damping) * y;
                if (moment >= m_settings.windowFirst) {
                    const at::Tensor share
                        = z[i].square().sum(1) / (m_settings.windowLast - m_settings.windowFirst + 1);
                    mean[i] = mean[i].defined() ? mean[i] + share : share;
                }
            }
        }
        return mean;
    }

    std::unique_ptr<Learner> m_learner;
    Settings m_settings;
    SpeakingUnits m_units;
};

} // namespace ff
