// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/class_scores.h"

#include "core/learning/local_rule.h"

#include <limits>

namespace ff {
namespace {

/// The class other than its own that each row of scores [B, C] puts highest, [B].
at::Tensor bestOther(const at::Tensor& scores, const at::Tensor& labels)
{
    return scores.scatter(1, labels.unsqueeze(1), -std::numeric_limits<double>::infinity()).argmax(1);
}

/// The scores of the true classes and then of the others, [2B].
at::Tensor scoresOfPair(const at::Tensor& scores, const at::Tensor& labels, const at::Tensor& others)
{
    return at::cat({scores.gather(1, labels.unsqueeze(1)), scores.gather(1, others.unsqueeze(1))}).squeeze(1);
}

/// -log softmax(G)_t, [B].
at::Tensor crossEntropy(const at::Tensor& scores, const at::Tensor& labels)
{
    return at::log_softmax(scores, 1).gather(1, labels.unsqueeze(1)).squeeze(1).neg_();
}

} // namespace

Lesson ClassScores::study(const Batch& batch, LearningContext& context)
{
    Lesson lesson;
    const Dropout dropout = dropoutOf(context, batch, *network.numerics().ranks);
    const bool areStill = context.readoutOnly || context.gain == 0; // as when the run is over
    const std::vector<LayerPass> passes = areStill ? network.forward(batch.images, dropout)
                                                   : network.study(batch.images, dropout, context.settings);
    studyReadout(passes, batch.labels, context, lesson);
    if (context.readoutOnly) {
        return lesson;
    }
    const StepSize step = localRule(context.settings, context.gain).step;
    for (std::size_t i = 0; i < passes.size(); ++i) {
        const at::Tensor scores = scoresOf(i, passes[i].activity);
        lesson.record.goodness.push_back(scoresOfPair(scores, batch.labels, bestOther(scores, batch.labels)));
        followActivity(network.layers[i], passes[i].activity, batch.labels.size(0));
        studyLayer(i, passes[i], scores, batch, step, lesson);
    }
    return lesson;
}

/// With e = onehot(t) - softmax(G): -dL/da = e dG/dy dy/da where the unit is on.
void ClassScores::studyLayer(std::size_t i, const LayerPass& pass, const at::Tensor& scores,
                             const Batch& batch, const StepSize& step, Lesson& lesson)
{
    Layer& layer = network.layers[i];
    const at::ScalarType product = network.numerics().product;
    at::Tensor error = at::softmax(scores, 1).neg_();
    error.scatter_add_(1, batch.labels.unsqueeze(1), at::ones_like(error).narrow(1, 0, 1));
    const at::Tensor activity = pass.activity.all();
    const at::Tensor slope = activity.gt(0).to(activity.scalar_type()).mul_(pass.activity.growth);
    const Pull pulled = pull(i, {batch, activity, error, crossEntropy(scores, batch.labels)}, step, lesson);
    const at::Tensor delta = pulled.byActivity.mul(slope);
    lesson.record.loss.push_back(pulled.loss);
    const at::Tensor index = at::arange(delta.size(0), batch.labels.options());
    const auto samples = static_cast<double>(batch.labels.size(0));
    lesson.add(layer.steps(stackRows({layer.throughNorm(pass, delta)}, product),
                           stackRows({pass.input->rows(index)}, product), delta.sum(0), samples, step));
    lesson.add(layer.normSteps(pass, delta, samples, step));
}

at::Tensor ClassScores::lossOf(std::size_t, const Activity&, const at::Tensor& scores,
                               const Batch& batch) const
{
    return crossEntropy(scores, batch.labels);
}

NegativeBatch ClassScores::negatives(const Batch& batch, const Settings&, SamplerTools&) const
{
    return {bestOther(goodness(batch.images).back(), batch.labels), {}, {}, {}};
}

std::vector<at::Tensor> ClassScores::judge(const Batch& batch, const NegativeBatch& negatives) const
{
    std::vector<at::Tensor> both;
    for (const at::Tensor& scores : goodness(batch.images)) {
        both.push_back(scoresOfPair(scores, batch.labels, negatives.otherLabels));
    }
    return both;
}

std::vector<at::Tensor> ClassScores::goodness(const at::Tensor& images) const
{
    const std::vector<LayerPass> passes = network.forward(images);
    std::vector<at::Tensor> scores;
    for (std::size_t i = 0; i < passes.size(); ++i) {
        scores.push_back(scoresOf(i, passes[i].activity));
    }
    return scores;
}

/// Over a batch that is normalised the loss is no function of one pass by what is remembered of batches.
std::vector<double> ClassScores::losses(const Batch& batch, const NegativeBatch&, const Settings&) const
{
    if (network.layers.front().norm() != nullptr) {
        return {};
    }
    const std::vector<LayerPass> passes = network.forward(batch.images);
    std::vector<double> all;
    for (std::size_t i = 0; i < passes.size(); ++i) {
        const Activity& activity = passes[i].activity;
        all.push_back(lossOf(i, activity, scoresOf(i, activity), batch).mean().item<double>());
    }
    return all;
}

} // namespace ff
