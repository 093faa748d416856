// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "core/samples/negatives.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace ff {

/// Images to learn from.
struct Batch
{
    at::Tensor images; ///< [B, D] pixels 0 to 1, no label written; in the type of products
    at::Tensor labels; ///< [B] int64
    at::Tensor index = {}; ///< [B] int64, on the CPU: which of the training images they are
    /// What this is a share of, where several processes learn from it (Numerics::ranks); null otherwise.
    std::shared_ptr<const WholeBatch> whole = {};

    std::int64_t wholeCount() const { return whole ? whole->count() : labels.size(0); }

    /// The images in these rows of the whole batch, int64 [k].
    at::Tensor imagesAt(const at::Tensor& places) const
    {
        return whole ? whole->images(places.cpu()) : images.index_select(0, places);
    }
};

/// Is shown every parameter that a batch has something to say about, once all their gradients are known and
/// before the first of them moves: to look at gradients, to clip them, or to make one mean of those of
/// several machines. What it does not ask for as a tensor is never formed. When it throws, nothing has moved.
using GradientHook = std::function<void(std::span<ParameterStep> steps)>;

/// What a learner may use and must heed in one step.
struct LearningContext
{
    const Settings& settings;
    double gain; ///< share of the learning rates that the schedule leaves
    bool readoutOnly; ///< the layers are left as they are: the readout is refit
    std::int64_t imageCount; ///< training images in all
    std::uint32_t key; ///< differs from step to step: decides what dropout drops
    SamplerTools& tools;
    GradientHook hook = {}; ///< none: gradients go straight into the steps
};

/// What a step saw.
struct StepRecord
{
    std::vector<at::Tensor> goodness; ///< per layer [2B], positives first; empty in a step without negatives
    std::vector<at::Tensor>
        loss; ///< per layer [B]; empty where it is that of the local rule for this goodness
};

/// What a learner has found in a batch: the steps to take, and what it saw.
struct Lesson
{
    ParameterSteps steps;
    StepRecord record;

    void add(ParameterSteps more)
    {
        steps.insert(steps.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
};

/// Samples as pictures: what the first layer receives, [B, D] each, pixels 0 to 1.
struct SamplePictures
{
    at::Tensor positives;
    at::Tensor negatives; ///< undefined when the learner has none
};

/// Sees the layers of a network that iterates: after the pass from the bottom up, which is iteration 0, and
/// after every iteration. Row r of R images with C labels each shows image r mod R with label r / R.
using IterationWatch = std::function<void(int iteration, const std::vector<LayerPass>& layers)>;

/// Everything that a learner has learnt, by name and in the order of its parameters; what follows activities,
/// their means and running averages over batches, is last.
using LearntValue = StateValue;
using LearntState = RunState;

/// A network together with the rule by which it learns: one per mode. Single-threaded and deterministic; the
/// const functions change nothing, and compute in the type of the images that they are given.
class Learner
{
public:
    explicit Learner(Network layers)
        : network(std::move(layers))
    { }
    virtual ~Learner() = default;
    Learner(const Learner&) = delete;
    Learner& operator=(const Learner&) = delete;

    /// Trains one batch, the readout and all layers but those that are frozen: gradients, then the hook, then
    /// the steps.
    StepRecord learn(const Batch& batch, LearningContext& context);

    /// Negatives for a batch, as learn() would make them now.
    virtual NegativeBatch negatives(const Batch& batch, const Settings& settings, SamplerTools& tools) const;

    /// What each layer thinks of a batch and its negatives: per layer [2B], positives first; empty when the
    /// learner has no negatives.
    virtual std::vector<at::Tensor> judge(const Batch& batch, const NegativeBatch& negatives) const = 0;

    /// A batch and its negatives to be looked at.
    virtual SamplePictures pictures(const Batch& batch, const NegativeBatch& negatives) const;

    /// What each layer thinks of images [R, D]: [R, C], a column for each answer that can be tried, or [R, 1]
    /// where layers know no answers; [R, 0] where there is no such judgement at all.
    virtual std::vector<at::Tensor> goodness(const at::Tensor& images) const = 0;

    /// goodness(), watched: every iteration of the settings is shown, also those that come after what
    /// decides. Where layers do not iterate (ModeTraits::iterates) there is nothing to see.
    virtual std::vector<at::Tensor> watchedGoodness(const at::Tensor& images, const IterationWatch&) const
    {
        return goodness(images);
    }

    /// Passes images [R, D] through all layers without a label, as the readout sees them.
    virtual std::vector<LayerPass> pass(const at::Tensor& images) const { return network.forward(images); }

    /// Class probabilities [R, C] by the readout, from such a pass.
    at::Tensor probabilities(const at::Tensor& images) const { return network.probabilities(pass(images)); }

    /// What there is besides layers and readout, by its name in files.
    virtual std::vector<NamedParameter> ownParameters() { return {}; }

    /// What drives the units of a layer: parameters whose first dimensions, together, are its features. The
    /// units of one whose part of all of them is zero are silent.
    virtual std::vector<NamedParameter> driving(std::size_t layer)
    {
        return network.layers[layer].parameters();
    }

    /// What one unit of "goodness per unit" is worth in a layer's goodness.
    virtual double goodnessUnit(std::size_t layer) const { return network.layers[layer].goodness().unit(); }

    /// What there is to learn from a batch. It moves no parameter; what merely follows the activities, as
    /// their running means do, follows at once.
    virtual Lesson study(const Batch& batch, LearningContext& context) = 0;

    /// The loss that study() descends in each layer: the mean over a batch with these negatives, without what
    /// peer normalisation and weight decay add, and with no unit dropped. Empty where it is no function of
    /// one pass, so that no slope of it is the gradient.
    virtual std::vector<double> losses(const Batch& batch, const NegativeBatch& negatives,
                                       const Settings& settings) const;

    /// Everything that is learnt by a gradient.
    std::vector<NamedParameter> parameters();

    /// Copies of everything learnt, for setState(); what the optimisers remember is not part of it.
    LearntState copyState() const;

    /// The same values themselves, not copies: good until they are learnt from again.
    LearntState values() const;

    /// Takes these values, which must be those of a learner of the same settings; the optimisers start anew.
    void setState(const LearntState& state);

    /// Everything that decides the next step; copyState() is the part of it that answers.
    void visitState(StateVisitor& visitor);

    /// Moves every value a share of the way towards that of `other`, a learner of the same settings.
    void approach(const Learner& other, double share);

    Network network;

protected:
    /// What a mode remembers from step to step besides its parameters.
    virtual void visitOwnState(StateVisitor&) { }

    /// Adds the readout's step towards the labels, from the normalised activities in the first B rows of
    /// `passes`. Returns what it thinks now, [B, C].
    at::Tensor studyReadout(const std::vector<LayerPass>& passes, const at::Tensor& labels,
                            const LearningContext& context, Lesson& lesson);

private:
    void leaveOut(std::size_t layer, ParameterSteps& steps);
};

/// Which units a step drops of a batch, positives and negatives alike: none where only the readout learns,
/// which is to see what it will see in a test.
Dropout dropoutOf(const LearningContext& context, const Batch& batch, const Ranks& ranks);

/// The goodness of every layer in a step, out of its passes.
StepRecord recordOf(const std::vector<LayerPass>& passes);

} // namespace ff
