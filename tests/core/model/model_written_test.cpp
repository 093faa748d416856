// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/gzip.h"
#include "core/model/model_restore.h"
#include "tests/core/model/test_models.h"
#include "tests/core/model/written_model.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

// Whatever a network has learnt, what is written of it can be read, or nothing is written and the reason
// said.
namespace ff::model_written_test {
namespace {

constexpr ElementType weightTypes[] {ElementType::F32, ElementType::F16, ElementType::BF16};

/// A network that knows the value `value` in the first place of each tensor.
std::unique_ptr<Experiment> knowing(const Settings& settings, float value)
{
    auto experiment = std::make_unique<Experiment>(smallDigits(), settings, testCompute());
    LearntState state = experiment->trainer().learner().copyState();
    for (LearntValue& each : state) {
        at::Tensor first = each.value;
        while (first.dim() > 0) {
            first = first[0];
        }
        first.fill_(value);
    }
    experiment->adopt(state, 3);
    return experiment;
}

/// The reason for which nothing is written; empty when what is written can be read.
std::string refusal(const Experiment& experiment, ElementType type)
{
    std::vector<std::byte> bytes;
    const std::string error = errorText([&] { bytes = encodeModel(modelOf(experiment), type); });
    EXPECT_EQ(bytes.empty(), !error.empty());
    const TemporaryFolder folder;
    EXPECT_EQ(errorText([&] { modelFile(folder.path() / "moment", experiment, type).finish(); }), error);
    if (error.empty()) {
        EXPECT_EQ(errorText([&] { decodeModel(bytes, modelName); }), "");
    }
    return error;
}

TEST(ModelWritten, ExtremeNumbersThatFitAreWrittenAndTheOthersRefused)
{
    using Limits = std::numeric_limits<float>;
    for (const Settings& settings : inEveryMode(tinySettings())) {
        for (const float fits : {0.0F, Limits::denorm_min(), -65504.0F, 65504.0F}) {
            for (const ElementType type : weightTypes) {
                EXPECT_EQ(refusal(*knowing(settings, fits), type), "") << nameOf(settings) << " " << fits;
            }
        }
        for (const float large : {70000.0F, -1e30F, Limits::max(), Limits::lowest()}) {
            const std::unique_ptr<Experiment> experiment = knowing(settings, large);
            EXPECT_EQ(refusal(*experiment, ElementType::F32), "") << nameOf(settings) << " " << large;
            const std::string refused = refusal(*experiment, ElementType::F16);
            EXPECT_NE(refused.find("16 bits cannot hold"), std::string::npos) << refused;
        }
        for (const float none : {Limits::infinity(), Limits::quiet_NaN()}) {
            for (const ElementType type : weightTypes) {
                const std::string refused = refusal(*knowing(settings, none), type);
                EXPECT_NE(refused.find("not finite"), std::string::npos) << refused;
            }
        }
    }
}

TEST(ModelWritten, ARefusalLeavesTheOldFile)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "w.safetensors";
    writeModel(path, *knowing(tinySettings(), 1));
    const std::vector<std::byte> before = readFile(path);
    EXPECT_NE(errorText([&] { writeModel(path, *knowing(tinySettings(), 1e9F), "safetensors-f16"); }), "");
    EXPECT_EQ(readFile(path), before);
}

/// The file with some of its bytes changed.
std::vector<std::byte> mutant(std::vector<std::byte> bytes, std::mt19937& random)
{
    const auto below = [&random](std::size_t count) { return random() % count; };
    const std::size_t changes = 1 + below(4);
    for (std::size_t i = 0; i < changes; ++i) {
        const std::size_t place = below(2) == 0 ? below(bytes.size()) : below(2500); // the header is short
        bytes[place] = static_cast<std::byte>(below(3) == 0 ? 0x7F : below(256));
    }
    return bytes;
}

TEST(ModelWritten, WhatAMutantLearntIsReadableOrRefused)
{
    std::mt19937 random(1);
    std::size_t restored = 0;
    for (const Settings& settings : inEveryMode(tinySettings())) {
        const std::vector<std::byte> good = encodeModel(modelOf(*trained(settings)));
        for (int i = 0; i < 40; ++i) {
            std::unique_ptr<Experiment> experiment;
            errorText([&] {
                const ModelFile model = decodeModel(mutant(good, random), modelName);
                experiment = restoreExperiment(model, modelName, smallDigits(), testCompute());
            });
            if (experiment == nullptr) {
                continue;
            }
            ++restored;
            refusal(*experiment, weightTypes[i % 3]);
            if (!experiment->trainer().finished()) {
                experiment->step();
                refusal(*experiment, ElementType::F32);
            }
        }
    }
    EXPECT_GT(restored, 100U);
}

} // namespace
} // namespace ff::model_written_test
