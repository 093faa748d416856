// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_file.h"
#include "core/model/onnx/onnx_export.h"
#include "tests/core/model/learnt_digits.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace ff::onnx_export_test {
namespace {

ModelFile freshModel(const Settings& settings)
{
    return modelOf(Experiment(digitsToLearn(), settings, testCompute()));
}

std::string_view textOf(const std::vector<std::byte>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

TEST(OnnxExport, EveryNetworkPassesTheChecksOfTheLibrary)
{
    std::vector<Settings> runs = runsOfEveryMode();
    for (const std::vector<Settings>& more :
         {runsOfEveryGoodness(), runsOfEveryChoiceOfLayers(), runsOfConvolutions()}) {
        runs.insert(runs.end(), more.begin(), more.end());
    }
    for (const Settings& settings : runs) {
        SCOPED_TRACE(nameOf(settings));
        const ModelFile model = freshModel(settings);
        const std::vector<std::byte> bytes = encodeOnnx(model);
        EXPECT_EQ(errorText([&] { readBackOnnx(model, bytes); }), "");
    }
}

TEST(OnnxExport, NodesAreNamedByTheirLayersAndTheMetadataSayWhatTheNetworkIs)
{
    Settings settings = unevenSettings(Mode::TopDown);
    settings.iterations = 8;
    const std::vector<std::byte> bytes = encodeOnnx(freshModel(settings));
    const std::string names[] {"layers.0/Gemm",
                               "iteration.5/layers.2/Relu",
                               "layers.1.top_down",
                               "readout.weight",
                               "settings",
                               "\"mode\":\"topdown\"",
                               "[\"0\",\"1\",\"2\"",
                               "epochs_trained",
                               "forward-forward-onnx"};
    for (const std::string& name : names) {
        EXPECT_NE(textOf(bytes).find(name), std::string_view::npos) << name;
    }
    EXPECT_EQ(textOf(bytes).find("iteration.6"), std::string_view::npos)
        << "nothing is judged after the window";
}

TEST(OnnxExport, WeightsThatDoNotFitTheirLayersAreRefusedByTheChecks)
{
    ModelFile model = freshModel(unevenSettings());
    const auto weights = std::ranges::find(model.state, "layers.1.weight", &LearntValue::name);
    weights->value = weights->value.t().contiguous();
    const std::string error = errorText([&] { encodeOnnx(model); });
    EXPECT_NE(error.find("libonnx"), std::string::npos) << error;

    model.state.erase(weights);
    const std::string missing = errorText([&] { encodeOnnx(model); });
    EXPECT_NE(missing.find("layers.1.weight"), std::string::npos) << missing;
}

TEST(OnnxExport, DamagedFilesAreRefused)
{
    Settings settings = unevenSettings();
    settings.layers = {4};
    const ModelFile model = freshModel(settings);
    const std::vector<std::byte> good = encodeOnnx(model);
    for (std::size_t size = 0; size < good.size(); size += good.size() / 200) {
        EXPECT_NE(errorText([&] { readBackOnnx(model, {good.data(), size}); }), "") << size << " bytes";
    }
    std::vector<std::byte> unknown = good;
    std::size_t at = textOf(unknown).find("Gemm");
    ASSERT_NE(at, std::string_view::npos);
    for (; at != std::string_view::npos; at = textOf(unknown).find("Gemm", at)) {
        std::memcpy(&unknown[at], "Gums", 4);
    }
    const std::string error = errorText([&] { readBackOnnx(model, unknown); });
    EXPECT_NE(error.find("Gums"), std::string::npos) << error;

    std::vector<std::byte> other = good;
    const std::size_t name = textOf(other).find("supervised");
    ASSERT_NE(name, std::string_view::npos);
    other[name] ^= std::byte {1};
    EXPECT_NE(errorText([&] { readBackOnnx(model, other); }), "") << "other metadata";
}

} // namespace
} // namespace ff::onnx_export_test
