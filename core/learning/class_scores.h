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

    /// The steps of what the scores have learnt besides: from y [R, n] and -dL/dG = `error` [R, C].
    virtual void studyScores(std::size_t, const at::Tensor& /*activity*/, const at::Tensor& /*error*/,
                             const StepSize&, Lesson&)
    { }

private:
    void studyLayer(std::size_t i, const LayerPass& pass, const at::Tensor& scores, const at::Tensor& labels,
                    const StepSize& step, Lesson& lesson);
};

} // namespace ff
