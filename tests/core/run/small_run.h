// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/digits/digit_dataset.h"
#include "core/run/trainer.h"
#include "tests/core/learning/every_mode.h"
#include "tests/core/samples/test_tensors.h"

#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

namespace ff {

/// 600 built-in digits to learn and 300 to test with, made once.
inline std::shared_ptr<const Dataset> smallDigits()
{
    static const auto data = std::make_shared<const Dataset>(makeBuiltinDigits(3, 600, 300, {}, 1));
    return data;
}

/// One thread, and float32 unless the settings say otherwise: results do not depend on how fast a machine is.
inline Compute computeOn(const std::string& device)
{
    Compute compute = makeCompute(1, device);
    compute.fastBfloat16 = false;
    return compute;
}

/// The same on the device that FF_TEST_DEVICE names, for a machine with an accelerator: the CPU without it.
inline Compute testCompute()
{
    static const Compute compute = [] {
        const char* const named = std::getenv("FF_TEST_DEVICE");
        return computeOn(named != nullptr ? named : "cpu");
    }();
    return compute;
}

/// Settings of a run of seconds: 12 batches an epoch on the small digits.
inline Settings smallSettings(Mode mode = Mode::Supervised)
{
    Settings settings;
    settings.mode = mode;
    settings.layers = {40, 24};
    settings.batch = 50;
    settings.epochs = 4;
    return settings;
}

/// Small runs of every mode with every kind of layers.
inline std::vector<Settings> everySmallRun()
{
    return inEveryMode(smallSettings());
}

/// Small runs with everything on that a step has to cope with. Wrong labels are drawn evenly: a hard one
/// may turn with the last bit of what the readout believes.
inline std::vector<Settings> everyFullRun()
{
    std::vector<Settings> all;
    for (Settings settings : everySmallRun()) {
        settings.layers = layersOfKind(settings.layerKind, {70, 45}); // no multiples of sixteen
        settings.wrongLabel = WrongLabel::Random;
        settings.jitter = 2;
        settings.dropout = 0.2;
        all.push_back(settings);
    }
    return all;
}

inline void trainSteps(Trainer& trainer, int steps)
{
    for (int i = 0; i < steps; ++i) {
        trainer.step();
    }
}

/// Trains to the last epoch.
inline void finish(Trainer& trainer)
{
    while (!trainer.finished()) {
        trainer.step();
    }
}

inline bool sameBits(const Learner& left, const Learner& right)
{
    const LearntState a = left.copyState();
    const LearntState b = right.copyState();
    return std::ranges::equal(a, b, [](const LearntValue& one, const LearntValue& other) {
        return one.name == other.name && one.value.cpu().equal(other.value.cpu());
    });
}

inline bool isFinite(const Learner& learner)
{
    return std::ranges::all_of(learner.copyState(), [](const LearntValue& each) {
        return at::isfinite(each.value).all().item<bool>();
    });
}

} // namespace ff
