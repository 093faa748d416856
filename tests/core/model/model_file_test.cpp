// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/gzip.h"
#include "core/data/readers/safetensors.h"
#include "core/model/model_file.h"
#include "tests/core/model/test_models.h"
#include "tests/core/model/written_model.h"
#include "tests/core/run/small_experiment.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

namespace ff::model_file_test {
namespace {

TEST(ModelFile, KeepsBitsSettingsAndEpochs)
{
    for (Settings settings : everySmallRun()) {
        for (const LayerChoice choice : {LayerChoice::All, LayerChoice::AllButFirst, LayerChoice::Last}) {
            settings.readoutLayers = choice;
            settings.layers = layersOfKind(settings.layerKind, {32, 18, 12});
            const std::unique_ptr<Experiment> before = trained(settings);
            const ModelFile model = decodeModel(encodeModel(modelOf(*before)), modelName);
            EXPECT_EQ(model.settings, testCompute().resolved(settings));
            EXPECT_EQ(model.epochs, 14.0 / 12);
            EXPECT_EQ(model.preparation, smallDigits()->preparation);
            EXPECT_EQ(model.width, 28);
            EXPECT_EQ(model.height, 28);
            EXPECT_EQ(model.classes, smallDigits()->classes);
            const LearntState state = before->trainer().learner().copyState();
            ASSERT_EQ(model.state.size(), state.size()) << nameOf(settings);
            for (std::size_t i = 0; i < state.size(); ++i) {
                EXPECT_EQ(model.state[i].name, state[i].name) << nameOf(settings);
                EXPECT_TRUE(model.state[i].value.equal(state[i].value))
                    << nameOf(settings) << " " << state[i].name;
            }
        }
    }
}

TEST(ModelFile, WeightsAreFullNumbersWhateverTheProductsAre)
{
    Settings settings = tinySettings();
    settings.precision = Precision::Bfloat16;
    const std::unique_ptr<Experiment> experiment = trained(settings);
    const ModelFile model = decodeModel(encodeModel(modelOf(*experiment)), modelName);
    const at::Tensor& weights = model.state.front().value;
    EXPECT_EQ(weights.scalar_type(), at::kFloat);
    EXPECT_FALSE(weights.equal(weights.to(at::kBFloat16).to(at::kFloat)));
    EXPECT_TRUE(weights.equal(experiment->trainer().learner().copyState().front().value));
}

TEST(ModelFile, HalfPrecisionTakesHalfTheRoomAndRoundsToElevenBits)
{
    for (const Settings& settings : everySmallRun()) {
        const std::unique_ptr<Experiment> experiment = trained(settings);
        const std::vector<std::byte> bytes = encodeModel(modelOf(*experiment), ElementType::F16);
        EXPECT_LT(bytes.size(), 0.6 * static_cast<double>(encodeModel(modelOf(*experiment)).size()));
        const LearntState exact = experiment->trainer().learner().copyState();
        const LearntState half = decodeModel(bytes, modelName).state;
        ASSERT_EQ(half.size(), exact.size());
        for (std::size_t i = 0; i < half.size(); ++i) {
            EXPECT_EQ(half[i].value.scalar_type(), at::kFloat);
            EXPECT_TRUE(half[i].value.equal(exact[i].value.to(at::kHalf).to(at::kFloat)))
                << nameOf(settings) << " " << exact[i].name;
        }
    }
}

TEST(ModelFile, HoldsTheErrorsOfExactlyTheseWeights)
{
    const std::unique_ptr<Experiment> experiment = trained(tinySettings());
    const auto holdsError = [&] {
        const SafetensorsFile file = parseSafetensors(encodeModel(modelOf(*experiment)), modelName);
        return file.metadata.contains("test_error_readout") && file.metadata.contains("test_error_goodness");
    };
    EXPECT_FALSE(holdsError());
    experiment->requestTest(EpochTest::Both);
    finishTest(*experiment);
    EXPECT_TRUE(holdsError());
    experiment->step();
    EXPECT_FALSE(holdsError());
}

TEST(ModelFile, WritesWholeFilesOrLeavesTheOldOne)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "w.safetensors";
    const std::unique_ptr<Experiment> experiment = trained(tinySettings());
    writeModel(path, *experiment);
    experiment->step();
    writeModel(path, *experiment);
    EXPECT_EQ(readFile(path), encodeModel(modelOf(*experiment)));
    EXPECT_EQ(readModel(path).epochs, 15.0 / 12);

    const std::filesystem::path inTheWay = folder.path() / "folder";
    std::filesystem::create_directory(inTheWay);
    const std::string error = errorText([&] { writeModel(inTheWay, *experiment); });
    EXPECT_NE(error.find(inTheWay.string()), std::string::npos) << error;
    const std::filesystem::path nowhere = folder.path() / "missing" / "w.safetensors";
    EXPECT_NE(errorText([&] { writeModel(nowhere, *experiment); }).find("missing"), std::string::npos);
    const auto files = std::distance(std::filesystem::directory_iterator(folder.path()), {});
    EXPECT_EQ(files, 2) << "something was left beside the file";
}

TEST(ModelFile, WrittenStraightFromTheWeightsIsTheSame)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "moment.safetensors";
    for (const Settings& settings : inEveryMode(tinySettings())) {
        const auto experiment = trained(settings);
        for (const ElementType type : {ElementType::F32, ElementType::F16}) {
            modelFile(path, *experiment, type).finish();
            EXPECT_EQ(readFile(path), encodeModel(modelOf(*experiment), type)) << nameOf(settings);
        }
    }
}

} // namespace
} // namespace ff::model_file_test
