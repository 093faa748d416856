// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/digit_generator.h"
#include "core/training/trainer.h"
#include "tests/core/samples/test_tensors.h"

#include <memory>
#include <utility>
#include <vector>

namespace ff {

/// 600 built-in digits to learn and 300 to test with, made once.
inline std::shared_ptr<const Dataset> smallDigits()
{
    static const auto data = std::make_shared<const Dataset>(makeBuiltinDigits(3, 600, 300, {}, 1));
    return data;
}

/// One thread, so that results do not depend on the machine.
inline Compute testCompute()
{
    return makeCompute(1, "cpu");
}

/// Settings of a run of seconds.
inline Settings smallSettings(Mode mode = Mode::Supervised)
{
    Settings settings;
    settings.mode = mode;
    settings.layers = {40, 24};
    settings.batch = 50;
    settings.epochs = 4;
    return settings;
}

/// Every way to make negatives: both modes, and both kinds of wrong label in the supervised one.
inline std::vector<Settings> settingsOfEverySampler()
{
    std::vector<Settings> all;
    for (const auto& [mode, wrongLabel] :
         {std::pair {Mode::Supervised, WrongLabel::Hard}, std::pair {Mode::Supervised, WrongLabel::Random},
          std::pair {Mode::Unsupervised, WrongLabel::Hard}}) {
        all.push_back(smallSettings(mode));
        all.back().wrongLabel = wrongLabel;
    }
    return all;
}

inline void trainSteps(Trainer& trainer, int steps)
{
    for (int i = 0; i < steps; ++i) {
        trainer.step();
    }
}

inline bool isFinite(const Network& network)
{
    const std::vector<at::Tensor> state = network.copyState();
    return std::all_of(state.begin(), state.end(),
                       [](const at::Tensor& values) { return at::isfinite(values).all().item<bool>(); });
}

} // namespace ff
