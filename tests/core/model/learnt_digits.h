// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/digits/digit_dataset.h"
#include "core/run/experiment.h"
#include "core/settings/modes.h"
#include "tests/core/run/small_run.h"

#include <memory>
#include <vector>

// Networks that have learnt a little, for tests of what answers with their weights outside the program.
namespace ff {

constexpr std::int64_t learntImageCount = 1000; // to classify

inline std::shared_ptr<const Dataset> digitsToLearn()
{
    static const auto data
        = std::make_shared<const Dataset>(makeBuiltinDigits(4, 600, learntImageCount, {}, 1));
    return data;
}

/// A network of this run that has learnt a little.
inline std::unique_ptr<Experiment> learntRun(const Settings& settings)
{
    auto experiment = std::make_unique<Experiment>(digitsToLearn(), settings, testCompute());
    for (int i = 0; i < 60; ++i) {
        experiment->step();
    }
    return experiment;
}

inline Settings unevenSettings(Mode mode = Mode::Supervised)
{
    Settings settings = smallSettings(mode);
    settings.layers = {40, 24, 32};
    settings.batch = 20;
    return settings;
}

/// Every mode with every kind of layers, each twice, with other values of what decides its answers.
inline std::vector<Settings> runsOfEveryMode()
{
    std::vector<Settings> runs = inEveryMode(unevenSettings());
    for (Settings settings : inEveryMode(unevenSettings())) {
        settings.layers = layersOfKind(settings.layerKind, {70, 50});
        settings.averaging = 10;
        settings.labelStrength = 2;
        settings.iterations = 6;
        settings.damping = 0.5;
        settings.windowFirst = 2;
        settings.windowLast = 6;
        runs.push_back(settings);
    }
    return runs;
}

inline std::vector<Settings> runsOfEveryGoodness()
{
    std::vector<Settings> runs;
    for (const Mode mode : {Mode::Supervised, Mode::TopDown}) {
        for (const GoodnessFunction& function : goodnessFunctions()) {
            runs.push_back(unevenSettings(mode));
            runs.back().goodness = function.choice;
            runs.back().topShare = 0.33;
        }
    }
    return runs;
}

inline std::vector<Settings> runsOfEveryChoiceOfLayers()
{
    std::vector<Settings> runs;
    for (const auto& [readout, voting] : {std::pair {LayerChoice::All, LayerChoice::AllButFirst},
                                          std::pair {LayerChoice::AllButFirst, LayerChoice::Last},
                                          std::pair {LayerChoice::Last, LayerChoice::All}}) {
        for (const Mode mode : {Mode::Supervised, Mode::MonoForward}) {
            for (const std::vector<LayerSize>& layers :
                 {std::vector<LayerSize> {40, 24, 32}, std::vector<LayerSize> {30}}) {
                runs.push_back(unevenSettings(mode));
                runs.back().layers = layers;
                runs.back().readoutLayers = readout;
                runs.back().votingLayers = voting;
            }
        }
    }
    return runs;
}

/// Windows of all sorts, with and without what is left over at the edges, and a dense layer on top.
inline std::vector<Settings> runsOfConvolutions()
{
    std::vector<Settings> runs;
    for (const Mode mode :
         {Mode::Unsupervised, Mode::MonoForward, Mode::ChannelGroups, Mode::Scff, Mode::Backprop}) {
        for (const char* layers : {"c5x11,p3,c3x13s2,p2,20", "c7x12s3v,c15x10v,c1x14,p2"}) {
            runs.push_back(unevenSettings(mode));
            assignText(runs.back(), "layers", layers);
        }
        runs.push_back(unevenSettings(mode)); // windows of its own choice
        runs.back().layers = {10 * 784, 10 * 196};
        runs.back().layerKind = LayerKindChoice::Convolutional;
    }
    return runs;
}

} // namespace ff
