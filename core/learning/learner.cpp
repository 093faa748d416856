// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/learner.h"

#include "core/learning/local_rule.h"

namespace ff {
namespace {

/// What follows the activities of a layer, by its name: the tensors themselves.
std::vector<LearntValue> followed(const Layer& layer)
{
    std::vector<LearntValue> all {{"mean_activity", layer.meanActivity}};
    if (const BatchNorm* norm = layer.norm()) {
        all.push_back({"running_mean", norm->mean});
        all.push_back({"running_variance", norm->variance});
    }
    return all;
}

/// What studying would move in a layer that is to stay as it is.
struct Kept
{
    std::size_t layer;
    at::Tensor meanActivity;
};

std::vector<Kept> keepFrozen(const Network& network, const Settings& settings)
{
    std::vector<Kept> all;
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        if (isFrozen(settings, i)) {
            all.push_back({i, network.layers[i].meanActivity.clone()});
        }
    }
    return all;
}

std::string layerPrefix(std::size_t layer)
{
    return "layers." + std::to_string(layer) + ".";
}

} // namespace

StepRecord Learner::learn(const Batch& batch, LearningContext& context)
{
    const std::vector<Kept> frozen = keepFrozen(network, context.settings);
    Lesson lesson = study(batch, context);
    for (const Kept& each : frozen) {
        network.layers[each.layer].meanActivity.copy_(each.meanActivity);
        leaveOut(each.layer, lesson.steps);
    }
    if (context.hook) {
        context.hook(lesson.steps);
    }
    takeSteps(lesson.steps);
    return std::move(lesson.record);
}

/// What a mode adds to a layer stays with it.
void Learner::leaveOut(std::size_t layer, ParameterSteps& steps)
{
    const std::string prefix = layerPrefix(layer);
    for (const NamedParameter& each : parameters()) {
        if (each.name.starts_with(prefix)) {
            std::erase_if(steps,
                          [&](const ParameterStep& step) { return &step.parameter() == each.parameter; });
        }
    }
}

NegativeBatch Learner::negatives(const Batch& batch, const Settings& settings, SamplerTools& tools) const
{
    return tools.sampler->sample({batch.images, batch.labels, probabilities(batch.images), batch.whole.get()},
                                 settings, tools);
}

SamplePictures Learner::pictures(const Batch& batch, const NegativeBatch& negatives) const
{
    return {batch.images, negatives.images.defined() ? negatives.images : batch.images};
}

std::vector<NamedParameter> Learner::parameters()
{
    std::vector<NamedParameter> all;
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        for (const NamedParameter& each : network.layers[i].parameters()) {
            all.push_back({layerPrefix(i) + each.name, each.parameter});
        }
    }
    for (std::size_t i = 0; i < network.readout.weights.size(); ++i) {
        all.push_back({"readout." + std::to_string(i), &network.readout.weights[i]});
    }
    for (NamedParameter& own : ownParameters()) {
        all.push_back(std::move(own));
    }
    return all;
}

std::vector<double> Learner::losses(const Batch& batch, const NegativeBatch& negatives,
                                    const Settings& settings) const
{
    const LocalRule rule = localRule(settings, 1);
    const auto samples = static_cast<double>(batch.labels.size(0));
    const std::vector<at::Tensor> both = judge(batch, negatives);
    std::vector<double> all;
    for (std::size_t i = 0; i < both.size(); ++i) {
        const Layer& layer = network.layers[i];
        const at::Tensor value = layer.loss().value(both[i], rule.terms(layer.goodness()));
        all.push_back(value.sum().item<double>() / samples);
    }
    return all;
}

LearntState Learner::values() const
{
    LearntState state;
    // Looking at the parameters changes nothing; that they can be changed through the list is of no use here.
    for (const NamedParameter& each : const_cast<Learner*>(this)->parameters()) {
        state.push_back({each.name, each.parameter->value()});
    }
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        for (const LearntValue& each : followed(network.layers[i])) {
            state.push_back({layerPrefix(i) + each.name, each.value});
        }
    }
    return state;
}

LearntState Learner::copyState() const
{
    LearntState state = values();
    for (LearntValue& each : state) {
        each.value = each.value.clone();
    }
    return state;
}

void Learner::setState(const LearntState& state)
{
    auto next = state.begin();
    for (const NamedParameter& each : parameters()) {
        each.parameter->restart((next++)->value);
    }
    for (const Layer& layer : network.layers) {
        for (const LearntValue& each : followed(layer)) {
            each.value.copy_((next++)->value);
        }
    }
}

void Learner::visitState(StateVisitor& visitor)
{
    for (const NamedParameter& each : parameters()) {
        visitor.within(each.name, [&] { each.parameter->visitState(visitor); });
    }
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        Layer& layer = network.layers[i];
        visitor.tensor(layerPrefix(i) + "mean_activity", layer.meanActivity);
        if (BatchNorm* norm = layer.norm()) {
            visitor.tensor(layerPrefix(i) + "running_mean", norm->mean);
            visitor.tensor(layerPrefix(i) + "running_variance", norm->variance);
        }
    }
    visitOwnState(visitor);
}

void Learner::approach(const Learner& other, double share)
{
    const LearntState target = other.values();
    auto next = target.begin();
    for (const LearntValue& own : values()) {
        own.value.lerp_((next++)->value, share);
    }
}

at::Tensor Learner::studyReadout(const std::vector<LayerPass>& passes, const at::Tensor& labels,
                                 const LearningContext& context, Lesson& lesson)
{
    const Settings& settings = context.settings;
    const std::vector<at::Tensor> inputs = network.readoutInputs(passes, 0, labels.size(0));
    at::Tensor probabilities = network.readout.probabilities(inputs);
    const double decay = context.readoutOnly ? settings.refitDecay : settings.readoutDecay;
    lesson.add(network.readout.steps(inputs, probabilities, labels,
                                     {settings.readoutRate * context.gain, settings.momentum, decay}));
    return probabilities;
}

Dropout dropoutOf(const LearningContext& context, const Batch& batch, const Ranks& ranks)
{
    return {context.readoutOnly ? 0.0 : context.settings.dropout, context.key, batch.labels.size(0),
            ranks.place().rank, ranks.place().count};
}

StepRecord recordOf(const std::vector<LayerPass>& passes)
{
    StepRecord record;
    for (const LayerPass& pass : passes) {
        record.goodness.push_back(pass.goodness);
    }
    return record;
}

} // namespace ff
