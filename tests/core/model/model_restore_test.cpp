// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_restore.h"
#include "tests/core/model/test_models.h"
#include "tests/core/run/small_experiment.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

namespace ff::model_restore_test {
namespace {

ModelFile readBack(const Experiment& experiment)
{
    return decodeModel(encodeModel(modelOf(experiment)), modelName);
}

double readoutError(Experiment& experiment)
{
    experiment.requestTest(EpochTest::Both);
    finishTest(experiment);
    return experiment.errors().back().readout;
}

/// The digits with the classes from the last to the first.
std::shared_ptr<const Dataset> backwards()
{
    auto data = std::make_shared<Dataset>(*smallDigits());
    std::ranges::reverse(data->classes);
    for (Split* split : {&data->train, &data->test}) {
        for (std::uint8_t& label : split->labels) {
            label = static_cast<std::uint8_t>(9 - label);
        }
    }
    return data;
}

TEST(ModelRestore, ARestoredExperimentKnowsTheSameAndGoesOn)
{
    for (const Settings& settings : inEveryMode(tinySettings())) {
        const std::unique_ptr<Experiment> before = trained(settings);
        const ModelFile model = readBack(*before);
        const std::unique_ptr<Experiment> after
            = restoreExperiment(model, modelName, smallDigits(), testCompute());
        EXPECT_EQ(after->trainer().steps(), 14);
        EXPECT_EQ(encodeModel(modelOf(*after)), encodeModel(modelOf(*before))) << nameOf(settings);
        EXPECT_EQ(after->step(), Trainer::StepResult::Trained);
        EXPECT_EQ(after->trainer().steps(), 15);
        EXPECT_NE(encodeModel(modelOf(*after)), encodeModel(modelOf(*before))) << nameOf(settings);
    }
}

TEST(ModelRestore, GoesOnAfterAsManyEpochsOfOtherData)
{
    const std::unique_ptr<Experiment> before = trained(tinySettings());
    auto half = std::make_shared<Dataset>(*smallDigits());
    half->train.pixels.resize(half->train.pixels.size() / 2);
    half->train.labels.resize(half->train.labels.size() / 2);
    const auto after = restoreExperiment(readBack(*before), modelName, half, testCompute());
    EXPECT_EQ(before->trainer().steps(), 14); // of 12 an epoch
    EXPECT_EQ(after->trainer().steps(), 7); // of 6
    EXPECT_EQ(after->trainer().epoch(), before->trainer().epoch());
    int batches = 0;
    for (; !after->trainer().finished(); ++batches) {
        after->step();
        after->dropTest();
    }
    EXPECT_EQ(batches, 4 * 6 - 7);
}

TEST(ModelRestore, ClassesInAnotherOrderAreThoseOfTheSameName)
{
    for (const Settings& settings : inEveryMode(tinySettings())) {
        const std::unique_ptr<Experiment> before = trained(settings);
        const auto after = restoreExperiment(readBack(*before), modelName, backwards(), testCompute());
        EXPECT_EQ(after->trainer().data()->classes, smallDigits()->classes);
        EXPECT_EQ(readoutError(*after), readoutError(*before)) << nameOf(settings);
    }
}

TEST(ModelRestore, OtherClassesAreRefusedByName)
{
    const ModelFile model = readBack(*trained(tinySettings()));
    auto clothes = std::make_shared<Dataset>(*smallDigits());
    clothes->classes.front() = "shirt";
    const std::string error = errorText([&] { restoreExperiment(model, "w", clothes, testCompute()); });
    EXPECT_NE(error.find("'w' was trained for the classes 0, 1"), std::string::npos) << error;
    EXPECT_NE(error.find("have shirt, 1"), std::string::npos) << error;
}

TEST(ModelRestore, GoesOnInTheTypeThatItWasMadeWith)
{
    Compute fast = testCompute();
    fast.fastBfloat16 = true;
    Settings settings = tinySettings();
    settings.precision = Precision::Auto;
    for (const auto& [made, elsewhere, expected] : {std::tuple(fast, testCompute(), Precision::Bfloat16),
                                                    std::tuple(testCompute(), fast, Precision::Float32)}) {
        const Experiment experiment(smallDigits(), settings, made);
        EXPECT_EQ(experiment.trainer().settings().precision, expected);
        const auto restored = restoreExperiment(readBack(experiment), modelName, smallDigits(), elsewhere);
        EXPECT_EQ(restored->trainer().settings().precision, expected);
    }
}

// These are files of the first versions, which said nothing of precision in force or preparation.
TEST(ModelRestore, WeightsOfOldAreRead)
{
    const std::filesystem::path folder = std::filesystem::path(FF_SOURCE_DIR) / "resources" / "weights";
    for (const char* name : {"supervised.safetensors", "unsupervised.safetensors"}) {
        const ModelFile model = readModel(folder / name);
        EXPECT_EQ(model.settings.precision, Precision::Auto);
        EXPECT_EQ(model.preparation, Preparation {});
        const auto restored = restoreExperiment(model, name, smallDigits(), testCompute());
        EXPECT_EQ(restored->trainer().settings().precision, Precision::Float32);
        EXPECT_EQ(restored->trainer().epoch(), model.epochs);
        EXPECT_LT(readoutError(*restored), 0.25); // other hands than those of MNIST
    }
}

TEST(ModelRestore, OtherImagesOrClassesAreRefused)
{
    const ModelFile model = readBack(*trained(tinySettings()));
    auto flat = std::make_shared<Dataset>(*smallDigits());
    flat->width = 14;
    flat->height = 56;
    auto more = std::make_shared<Dataset>(*smallDigits());
    more->classes.push_back("ten");
    for (const auto& [data, found] : {std::pair {flat, "14 x 56 images of 10 classes"},
                                      std::pair {more, "28 x 28 images of 11 classes"}}) {
        const std::string error
            = errorText([&, other = data] { restoreExperiment(model, "w", other, testCompute()); });
        EXPECT_NE(error.find("'w' was trained for 28 x 28 images of 10 classes"), std::string::npos) << error;
        EXPECT_NE(error.find(found), std::string::npos) << error;
    }
}

} // namespace
} // namespace ff::model_restore_test
