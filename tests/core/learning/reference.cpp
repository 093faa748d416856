// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/learning/reference.h"

#include "core/base/error.h"
#include "core/learning/learner_table.h"
#include "core/network/local_loss.h"
#include "tests/core/network/test_network.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

at::Tensor normalised(const at::Tensor& rows)
{
    return rows / (rows.square().mean(1, true).sqrt() + 1e-8);
}

at::Tensor standardised(const at::Tensor& rows)
{
    return normalised(rows - rows.mean(1, true));
}

at::Tensor crossEntropy(const at::Tensor& scores, const at::Tensor& labels)
{
    return -at::log_softmax(scores, 1).gather(1, labels.unsqueeze(1)).mean();
}

class Paper
{
public:
    explicit Paper(const Problem& problem)
        : m_problem(problem)
        , m_images(problem.batch.images)
        , m_labels(problem.batch.labels)
    {
        for (const LearntValue& learnt : problem.learner.copyState()) {
            m_leaves[learnt.name] = learnt.value.clone().requires_grad_(true);
        }
        for (const Layer& layer : problem.learner.network.layers) {
            m_solution.meanActivity.push_back(layer.meanActivity.clone());
        }
    }

    Solution solve()
    {
        static const std::map<Mode, void (Paper::*)()> modes {{Mode::Supervised, &Paper::supervised},
                                                              {Mode::Unsupervised, &Paper::unsupervised},
                                                              {Mode::TopDown, &Paper::topDown},
                                                              {Mode::MonoForward, &Paper::monoForward},
                                                              {Mode::Scff, &Paper::scff},
                                                              {Mode::Backprop, &Paper::backprop}};
        const Mode mode = m_problem.settings.mode;
        if (!modes.contains(mode)) {
            throw Error::inEnglish("write down what '" + settingText(settingRow("mode"), m_problem.settings)
                                   + "' minimises");
        }
        (this->*modes.at(mode))();
        m_loss.backward();
        for (const auto& [name, leaf] : m_leaves) {
            m_solution.ascent[name] = leaf.grad().defined() ? -leaf.grad() : at::zeros_like(leaf);
        }
        return m_solution;
    }

private:
    std::size_t layerCount() const { return m_problem.learner.network.layers.size(); }
    std::int64_t batchSize() const { return m_labels.size(0); }
    const Layer& layer(std::size_t i) const { return m_problem.learner.network.layers[i]; }

    at::Tensor leaf(std::size_t i, const std::string& part) const
    {
        return m_leaves.at("layers." + std::to_string(i) + "." + part);
    }

    /// a = x W^T + b
    at::Tensor drive(std::size_t i, const at::Tensor& input) const
    {
        return plainProduct(layer(i), leaf(i, "weight"), input) + leaf(i, "bias");
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

    void add(const at::Tensor& loss) { m_loss = m_loss.defined() ? m_loss + loss : loss; }

    at::Tensor goodnessOf(std::size_t i, const at::Tensor& y) const
    {
        const auto units = static_cast<double>(layer(i).units());
        const auto counted = std::max<std::int64_t>(1, std::llround(m_problem.settings.topShare * units));
        return layer(i).goodness().function().value(y, counted);
    }

    /// The running mean of the activities of layer i over positives.
    void follow(std::size_t i, const at::Tensor& y)
    {
        at::Tensor& mu = m_solution.meanActivity[i];
        mu = 0.9 * mu + 0.1 * y.detach().narrow(0, 0, batchSize()).mean(0);
    }

    /// The loss of layer i for its activities y = f(a), B positives and then B negatives, and the pull of
    /// peer normalisation on every positive: lambda (mean(mu) - mu_j) per unit of a_j.
    void addLocalLoss(std::size_t i, const at::Tensor& a, const at::Tensor& y, double samples)
    {
        const Settings& settings = m_problem.settings;
        const LayerGoodness& goodness = layer(i).goodness();
        const LossTerms terms {goodness.threshold(settings.threshold),
                               goodness.threshold(settings.negativeThreshold), settings.sharpness};
        follow(i, y);
        const at::Tensor& mu = m_solution.meanActivity[i];
        const at::Tensor pull = settings.peerNormalisation * (mu.mean() - mu);
        const at::Tensor pulled = (a.narrow(0, 0, batchSize()) * pull).sum();
        add((localLoss(settings.loss).value(goodnessOf(i, y), terms).sum() - pulled) / samples);
    }

    /// The readout's loss from the normalised activities of all layers.
    void addReadoutLoss(const std::vector<at::Tensor>& hidden)
    {
        const std::vector<bool> read = chosenLayers(m_problem.settings.readoutLayers, layerCount());
        at::Tensor scores;
        int block = 0;
        for (std::size_t i = 0; i < hidden.size(); ++i) {
            if (read[i]) {
                const at::Tensor part
                    = at::matmul(hidden[i], m_leaves.at("readout." + std::to_string(block++)).t());
                scores = scores.defined() ? scores + part : part;
            }
        }
        add(crossEntropy(scores, m_labels));
    }

    /// Normalised activities of all layers for the batch, as constants.
    std::vector<at::Tensor> passed(const at::Tensor& input, std::uint32_t key) const
    {
        std::vector<at::Tensor> hidden;
        at::Tensor x = normalised(input);
        for (std::size_t i = 0; i < layerCount(); ++i) {
            x = normalised(drive(i, x).relu().detach()) * thinning(i, batchSize(), key, batchSize());
            hidden.push_back(x);
        }
        return hidden;
    }

    /// Every layer learns from its own goodness for these rows, B positives and then B negatives.
    void feedForward(const at::Tensor& input)
    {
        at::Tensor x = normalised(input);
        for (std::size_t i = 0; i < layerCount(); ++i) {
            const at::Tensor a = drive(i, x);
            const at::Tensor thin = thinning(i, a);
            addLocalLoss(i, a, a.relu() * thin, static_cast<double>(batchSize()));
            m_solution.goodness.push_back(goodnessOf(i, a.relu() * thin).detach());
            x = normalised(a.relu().detach()) * thin;
        }
    }

    at::Tensor labelled(const at::Tensor& label) const
    {
        const std::int64_t classes = label.size(1);
        const at::Tensor rest = m_images.narrow(1, classes, m_images.size(1) - classes);
        return at::cat({label * m_problem.settings.labelStrength, rest}, 1);
    }

    at::Tensor oneHot(const at::Tensor& labels) const
    {
        return at::one_hot(labels, m_problem.learner.network.readout.classes()).to(m_images.scalar_type());
    }

    void supervised()
    {
        const at::Tensor truth = oneHot(m_labels);
        const at::Tensor neutral = at::full_like(truth, 1.0 / static_cast<double>(truth.size(1)));
        addReadoutLoss(passed(labelled(neutral), ~m_problem.key)); // a pass of its own, dropped otherwise
        feedForward(at::cat({labelled(truth), labelled(oneHot(m_problem.negatives.otherLabels))}));
    }

    void unsupervised()
    {
        addReadoutLoss(passed(m_images, m_problem.key));
        feedForward(at::cat({m_images, m_problem.negatives.images}));
    }

    void topDown()
    {
        const Settings& settings = m_problem.settings;
        addReadoutLoss(passed(m_images, m_problem.key));
        const at::Tensor image = normalised(m_images).repeat({2, 1});
        const at::Tensor labels = oneHot(at::cat({m_labels, m_problem.negatives.otherLabels}));
        const at::Tensor label = labels * settings.labelStrength
            * std::sqrt(static_cast<double>(labels.size(1))); // mean square 1;
        std::vector<at::Tensor> z; // activities of all layers, at first from the bottom up
        std::vector<at::Tensor> x; // the same, normalised
        std::vector<at::Tensor> thin;
        for (std::size_t i = 0; i < layerCount(); ++i) {
            const at::Tensor y = drive(i, i == 0 ? image : x[i - 1]).relu().detach();
            thin.push_back(thinning(i, y));
            z.push_back(y * thin[i]);
            x.push_back(normalised(y) * thin[i]);
        }
        m_solution.goodness.resize(layerCount());
        for (int moment = 1; moment <= settings.iterations; ++moment) {
            const std::vector<at::Tensor> before = x;
            for (std::size_t i = 0; i < layerCount(); ++i) {
                const at::Tensor below = i == 0 ? image : before[i - 1];
                const at::Tensor above = i + 1 < layerCount() ? before[i + 1] : label;
                const at::Tensor a = drive(i, below) + at::matmul(above, leaf(i, "top_down").t());
                const at::Tensor past = z[i] * (1 - settings.dropout); // which is thinned once more below
                const at::Tensor y = settings.damping * past + (1 - settings.damping) * a.relu();
                addLocalLoss(i, a, y * thin[i], static_cast<double>(batchSize() * settings.iterations));
                z[i] = y.detach() * thin[i];
                x[i] = normalised(y.detach()) * thin[i];
                if (moment >= settings.windowFirst && moment <= settings.windowLast) {
                    const at::Tensor share
                        = goodnessOf(i, z[i]) / (settings.windowLast - settings.windowFirst + 1);
                    at::Tensor& mean = m_solution.goodness[i];
                    mean = mean.defined() ? mean + share : share;
                }
            }
        }
    }

    void monoForward()
    {
        addReadoutLoss(passed(m_images, m_problem.key));
        at::Tensor x = normalised(m_images);
        for (std::size_t i = 0; i < layerCount(); ++i) {
            const at::Tensor y = drive(i, x).relu();
            const at::Tensor thin = thinning(i, y);
            const at::Tensor scores = at::matmul(y * thin, leaf(i, "projection").t());
            add(crossEntropy(scores, m_labels));
            follow(i, y * thin);
            const at::Tensor truth = oneHot(m_labels);
            m_solution.goodness.push_back(
                at::cat({(scores * truth).sum(1).detach(), (scores - 1e9 * truth).amax(1).detach()}));
            x = normalised(y.detach()) * thin;
        }
    }

    /// All rows of a layer are dropped alike: each is one half of a pair.
    void scff()
    {
        std::vector<at::Tensor> hidden;
        at::Tensor single = standardised(m_images);
        for (std::size_t i = 0; i < layerCount(); ++i) {
            const at::Tensor other = single.index_select(0, m_problem.negatives.partners);
            const at::Tensor a = drive(i, at::cat({single, (single + other) / 2}));
            const at::Tensor thin = thinning(i, 1, m_problem.key, 1);
            addLocalLoss(i, a, a.relu() * thin, static_cast<double>(batchSize()));
            m_solution.goodness.push_back(goodnessOf(i, a.relu() * thin).detach());
            hidden.push_back(normalised(a.relu().detach().narrow(0, 0, batchSize())) * thin);
            single = standardised(hidden.back());
        }
        addReadoutLoss(hidden);
    }

    /// The only one in which the loss at the end reaches every layer. The floor stands under the root here.
    void backprop()
    {
        std::vector<at::Tensor> hidden;
        at::Tensor x = normalised(m_images);
        for (std::size_t i = 0; i < layerCount(); ++i) {
            const at::Tensor y = drive(i, x).relu();
            x = y / (y.square().mean(1, true) + 1e-12).sqrt() * thinning(i, y);
            hidden.push_back(x);
        }
        addReadoutLoss(hidden);
    }

    const Problem& m_problem;
    at::Tensor m_images;
    at::Tensor m_labels;
    std::map<std::string, at::Tensor> m_leaves;
    at::Tensor m_loss;
    Solution m_solution;
};

} // namespace

Solution solve(const Problem& problem)
{
    const at::AutoGradMode withGradient(true);
    return Paper(problem).solve();
}

} // namespace ff
