// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/learning/reference.h"

#include "core/base/error.h"
#include "core/learning/learner_table.h"
#include "core/network/local_loss.h"
#include "tests/core/learning/paper_layers.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

class Paper : private PaperLayers
{
public:
    explicit Paper(const Problem& problem)
        : PaperLayers(problem)
    {
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
                                                              {Mode::ChannelGroups, &Paper::channelGroups},
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
    void add(const at::Tensor& loss) { m_loss = m_loss.defined() ? m_loss + loss : loss; }

    /// The running mean of the activities of layer i over positives.
    void follow(std::size_t i, const at::Tensor& y)
    {
        at::Tensor& mu = m_solution.meanActivity[i];
        const at::Tensor mean = y.detach().narrow(0, 0, batchSize()).mean(0);
        const auto places = static_cast<double>(layer(i).units() / layer(i).features());
        mu = 0.9 * mu + 0.1 * summedByFeature(layer(i), mean) / places;
    }

    /// The loss of layer i for its activities y = f(a), B positives and then B negatives, and the pull of
    /// peer normalisation on every positive: lambda (mean(mu) - mu_j) per unit of a_j, for the mean of the
    /// places that share weights.
    void addLocalLoss(std::size_t i, const at::Tensor& a, const at::Tensor& y, double samples)
    {
        const Settings& settings = m_problem.settings;
        const LayerGoodness& goodness = layer(i).goodness();
        const LossTerms terms {goodness.threshold(settings.threshold),
                               goodness.threshold(settings.negativeThreshold), settings.sharpness};
        follow(i, y);
        const at::Tensor& mu = m_solution.meanActivity[i];
        const std::int64_t places = layer(i).units() / layer(i).features();
        const at::Tensor pull
            = settings.peerNormalisation * (mu.mean() - mu).repeat({places}) / static_cast<double>(places);
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
            x = upwards(i,
                        normalised(drive(i, x).relu().detach()) * thinning(i, batchSize(), key, batchSize()));
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
            x = upwards(i, normalised(a.relu().detach()) * thin);
        }
    }

    at::Tensor labelled(const at::Tensor& label) const
    {
        return plainlyLabelled(m_problem.settings, m_images, layer(0).shape().input, label);
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
        std::vector<at::Tensor> hidden;
        at::Tensor x = normalised(m_images);
        for (std::size_t i = 0; i < layerCount(); ++i) {
            const at::Tensor on = drive(i, x).relu();
            const at::Tensor thin = thinning(i, on);
            addClassifierLoss(i, on * thin);
            follow(i, on * thin);
            addScores(at::matmul(on * thin, leaf(i, "projection").t()).detach());
            x = upwards(i, normalised(on.detach()) * thin);
            hidden.push_back(x);
        }
        addReadoutLoss(hidden);
    }

    /// The units learn from both shares, the classifier and what compares images from all of their own.
    void addClassifierLoss(std::size_t i, const at::Tensor& y)
    {
        const double share = m_problem.settings.similarity;
        const at::Tensor& projection = leaf(i, "projection");
        add(crossEntropy(at::matmul(y.detach(), projection.t()), m_labels));
        add((1 - share) * crossEntropy(at::matmul(y, projection.detach().t()), m_labels));
        if (share > 0) {
            const at::Tensor& comparison = leaf(i, "comparison");
            add(misjudged(at::matmul(y.detach(), comparison.t()), m_labels));
            add(share * misjudged(at::matmul(y, comparison.detach().t()), m_labels));
        }
    }

    void channelGroups()
    {
        std::vector<at::Tensor> hidden;
        at::Tensor x = normalised(m_images);
        for (std::size_t i = 0; i < layerCount(); ++i) {
            const at::Tensor a = drive(i, x);
            const at::Tensor y = a.relu() * thinning(i, batchSize(), m_problem.key, batchSize());
            const at::Tensor scores = meansOfGroups(y, groups(i));
            add(crossEntropy(scores, m_labels));
            follow(i, y);
            addScores(scores.detach());
            x = upwards(i, y.detach());
            hidden.push_back(x);
        }
        addReadoutLoss(hidden);
    }

    /// Of the true class, and the best of the others.
    void addScores(const at::Tensor& scores)
    {
        const at::Tensor truth = oneHot(m_labels);
        m_solution.goodness.push_back(at::cat({(scores * truth).sum(1), (scores - 1e9 * truth).amax(1)}));
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
            const at::Tensor first = a.relu().detach().narrow(0, 0, batchSize());
            hidden.push_back(upwards(i, normalised(first) * thin));
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
            const auto smooth
                = [](const at::Tensor& rows) { return rows / (rows.square().mean(1, true) + 1e-12).sqrt(); };
            x = smooth(y) * thinning(i, y);
            x = layer(i).shape().pool > 1 ? smooth(plainlyPooled(layer(i), x)) : x;
            hidden.push_back(x);
        }
        addReadoutLoss(hidden);
    }

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
