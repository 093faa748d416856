// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

namespace ff {

/// Every layer has a score for each class, a function of its activities alone, and learns by its
/// cross-entropy. There are no negatives; the best of the wrong classes stands for one. The score takes the
/// place of goodness.
class ClassScores : public Learner
{
public:
    using Learner::Learner;

    Lesson study(const Batch& batch, LearningContext& context) override;
    NegativeBatch negatives(const Batch& batch, const Settings& settings, SamplerTools& tools) const override;
    std::vector<at::Tensor> judge(const Batch& batch, const NegativeBatch& negatives) const override;
    std::vector<at::Tensor> goodness(const at::Tensor& images) const override;
    std::vector<double> losses(const Batch& batch, const NegativeBatch& negatives,
                               const Settings& settings) const override;
    double goodnessUnit(std::size_t) const override { return 1; }

protected:
    /// G [R, C] of layer i.
    virtual at::Tensor scoresOf(std::size_t i, const Activity& activity) const = 0;

    /// e dG/dy [R, n] for e [R, C].
    virtual at::Tensor byActivity(std::size_t i, const at::Tensor& error) const = 0;

    /// What a layer has made of a batch.
    struct Seen
    {
        const Batch& batch;
        at::Tensor activity; ///< y [R, n]
        at::Tensor error; ///< e = -dL/dG [R, C]
        at::Tensor loss; ///< L [R] of the scores
    };

    /// What a layer descends, and where that pulls its units.
    struct Pull
    {
        at::Tensor byActivity; ///< -dL/dy [R, n]
        at::Tensor loss; ///< L [R]
    };

    /// What pulls at layer i, and the steps of what it has besides units.
    virtual Pull pull(std::size_t i, const Seen& seen, const StepSize& /*step*/, Lesson& /*lesson*/)
    {
        return {byActivity(i, seen.error), seen.loss};
    }

    /// The loss [R] of layer i for y [R, n] and G [R, C], of a batch.
    virtual at::Tensor lossOf(std::size_t i, const Activity& activity, const at::Tensor& scores,
                              const Batch& batch) const;

private:
    void studyLayer(std::size_t i, const LayerPass& pass, const at::Tensor& scores, const Batch& batch,
                    const StepSize& step, Lesson& lesson);
};

} // namespace ff
