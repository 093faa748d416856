// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/gzip.h"
#include "core/files/model_file.h"
#include "core/files/safetensors.h"
#include "tests/core/files/error_text.h"
#include "tests/core/files/temporary_folder.h"
#include "tests/core/training/small_run.h"

#include <gtest/gtest.h>

#include <cstring>
#include <functional>
#include <limits>

namespace ff {
namespace {

constexpr std::string_view fileName = "weights.safetensors";

/// An experiment on digits that has trained a little.
std::unique_ptr<Experiment> trained(const Settings& settings)
{
    auto experiment = std::make_unique<Experiment>(smallDigits(), settings, testCompute());
    for (int i = 0; i < 14; ++i) {
        experiment->step();
    }
    return experiment;
}

Settings tinySettings()
{
    Settings settings = smallSettings();
    settings.layers = {8, 5};
    return settings;
}

const std::vector<std::byte>& goodFile()
{
    static const std::vector<std::byte> bytes = encodeModel(*trained(tinySettings()));
    return bytes;
}

/// The error of reading the good file after `change`; expects it to begin with the file's name.
std::string errorAfter(const std::function<void(SafetensorsFile&)>& change)
{
    SafetensorsFile file = parseSafetensors(goodFile(), fileName);
    change(file);
    const std::string error = errorText([&] { decodeModel(serialise(file), std::string(fileName)); });
    EXPECT_EQ(error.find("'weights.safetensors'"), 0U) << error;
    return error;
}

std::size_t tensorCount()
{
    return parseSafetensors(goodFile(), fileName).tensors.size();
}

/// `tensor` with this shape, filled with zeros.
void reshape(NamedTensor& tensor, std::vector<std::int64_t> shape)
{
    tensor.shape = std::move(shape);
    tensor.bytes.assign(*tensorBytes(tensor.type, tensor.shape), std::byte {0});
}

TEST(ModelFile, KeepsBitsSettingsAndSteps)
{
    for (Settings settings : settingsOfEverySampler()) {
        for (const LayerChoice choice : {LayerChoice::All, LayerChoice::AllButFirst, LayerChoice::Last}) {
            settings.readoutLayers = choice;
            settings.layers = {12, 7, 9};
            const std::unique_ptr<Experiment> before = trained(settings);
            const ModelFile model = decodeModel(encodeModel(*before), std::string(fileName));
            EXPECT_EQ(model.settings, settings);
            EXPECT_EQ(model.steps, 14);
            EXPECT_EQ(model.width, 28);
            EXPECT_EQ(model.height, 28);
            EXPECT_EQ(model.classes, smallDigits()->classes);
            EXPECT_TRUE(sameBits(model.state, before->trainer().network().copyState()));
        }
    }
}

TEST(ModelFile, ARestoredExperimentKnowsTheSameAndGoesOn)
{
    const std::unique_ptr<Experiment> before = trained(tinySettings());
    const ModelFile model = decodeModel(encodeModel(*before), std::string(fileName));
    const std::unique_ptr<Experiment> after
        = restoreExperiment(model, std::string(fileName), smallDigits(), testCompute());
    EXPECT_EQ(after->trainer().steps(), 14);
    EXPECT_EQ(encodeModel(*after), encodeModel(*before));
    EXPECT_EQ(after->step(), Trainer::StepResult::Trained);
    EXPECT_EQ(after->trainer().steps(), 15);
    EXPECT_NE(encodeModel(*after), encodeModel(*before));
}

TEST(ModelFile, HoldsTheErrorsOfExactlyTheseWeights)
{
    const std::unique_ptr<Experiment> experiment = trained(tinySettings());
    const auto holdsError = [&] {
        const SafetensorsFile file = parseSafetensors(encodeModel(*experiment), fileName);
        return file.metadata.contains("test_error_readout") && file.metadata.contains("test_error_goodness");
    };
    EXPECT_FALSE(holdsError());
    experiment->requestTest(EpochTest::Both);
    while (experiment->testDue()) {
        experiment->advanceTest();
    }
    EXPECT_TRUE(holdsError());
    experiment->step();
    EXPECT_FALSE(holdsError());
}

TEST(ModelFile, OtherImagesOrClassesAreRefused)
{
    const ModelFile model = decodeModel(goodFile(), std::string(fileName));
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

TEST(ModelFile, AMissingTensorIsRefusedByName)
{
    for (std::size_t i = 0; i < tensorCount(); ++i) {
        std::string name;
        const std::string error = errorAfter([&](SafetensorsFile& file) {
            name = file.tensors[i].name;
            file.tensors.erase(file.tensors.begin() + static_cast<std::ptrdiff_t>(i));
        });
        EXPECT_NE(error.find("'" + name + "'"), std::string::npos) << error;
        EXPECT_NE(error.find("found none"), std::string::npos) << error;
    }
}

TEST(ModelFile, ASurplusTensorIsRefused)
{
    const std::string error = errorAfter([](SafetensorsFile& file) {
        file.tensors.push_back(file.tensors.front());
        file.tensors.back().name = "layers.2.weight";
    });
    EXPECT_NE(error.find("expected 7 tensors"), std::string::npos) << error;
    EXPECT_NE(error.find("found 8"), std::string::npos) << error;
}

TEST(ModelFile, ATensorOfAnotherShapeOrTypeIsRefusedByName)
{
    for (std::size_t i = 0; i < tensorCount(); ++i) {
        std::string name;
        const auto takeName = [&](const NamedTensor& tensor) { name = "'" + tensor.name + "'"; };
        const std::string longer = errorAfter([&](SafetensorsFile& file) {
            takeName(file.tensors[i]);
            std::vector<std::int64_t> shape = file.tensors[i].shape;
            ++shape.back();
            reshape(file.tensors[i], shape);
        });
        EXPECT_NE(longer.find(name), std::string::npos) << longer;
        const std::string deeper = errorAfter([&](SafetensorsFile& file) {
            std::vector<std::int64_t> shape = file.tensors[i].shape;
            shape.insert(shape.begin(), 1);
            reshape(file.tensors[i], shape);
        });
        EXPECT_NE(deeper.find(name), std::string::npos) << deeper;
        const std::string whole
            = errorAfter([&](SafetensorsFile& file) { file.tensors[i].type = ElementType::I32; });
        EXPECT_NE(whole.find(name), std::string::npos) << whole;
        EXPECT_NE(whole.find("I32"), std::string::npos) << whole;
    }
}

TEST(ModelFile, NumbersThatAreNotFiniteAreRefused)
{
    for (std::size_t i = 0; i < tensorCount(); ++i) {
        for (const float poison :
             {std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN()}) {
            std::string name;
            const std::string error = errorAfter([&](SafetensorsFile& file) {
                NamedTensor& tensor = file.tensors[i];
                name = "'" + tensor.name + "'";
                std::memcpy(tensor.bytes.data() + tensor.bytes.size() - sizeof poison, &poison,
                            sizeof poison);
            });
            EXPECT_NE(error.find(name), std::string::npos) << error;
            EXPECT_NE(error.find("finite"), std::string::npos) << error;
        }
    }
}

TEST(ModelFile, AMissingPieceOfMetadataIsRefusedByName)
{
    for (const std::string key :
         {"format", "format_version", "settings", "width", "height", "classes", "steps_trained"}) {
        const std::string error = errorAfter([&](SafetensorsFile& file) { file.metadata.erase(key); });
        EXPECT_NE(error.find("'" + key + "'"), std::string::npos) << error;
    }
}

TEST(ModelFile, DamagedMetadataAreRefusedWithWhatWasFound)
{
    const std::pair<std::string, std::string> changes[] {
        {"format", "gpt"},
        {"format_version", "2"},
        {"format_version", ""},
        {"settings", "{"},
        {"settings", "{\"batch\":0}"},
        {"settings", "[]"},
        {"width", "-1"},
        {"width", "28.5"},
        {"width", "99999999999999999999"},
        {"height", ""},
        {"height", "29"},
        {"classes", "{}"},
        {"classes", "[\"a\"]"},
        {"classes", "[1,2]"},
        {"classes", "["},
        {"classes", "[\"a\",\"b\"]"},
        {"steps_trained", "many"},
        {"steps_trained", "-5"},
    };
    for (const auto& [key, value] : changes) {
        const std::string error = errorAfter([&](SafetensorsFile& file) { file.metadata[key] = value; });
        EXPECT_FALSE(error.empty()) << key << "=" << value;
    }
    EXPECT_NE(errorAfter([](SafetensorsFile& file) { file.metadata["format_version"] = "2"; }).find("newer"),
              std::string::npos);
}

TEST(ModelFile, NoPrefixOfAFileIsAFile)
{
    const std::span<const std::byte> whole = goodFile();
    ASSERT_NO_THROW(decodeModel(whole, std::string(fileName)));
    for (std::size_t length = 0; length < whole.size(); length += length < 4000 ? 1 : 97) {
        EXPECT_FALSE(errorText([&] { decodeModel(whole.first(length), "cut"); }).empty()) << length;
    }
    EXPECT_FALSE(errorText([&] { decodeModel(whole.first(whole.size() - 1), "cut"); }).empty());
}

TEST(ModelFile, WritesWholeFilesOrLeavesTheOldOne)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "w.safetensors";
    const std::unique_ptr<Experiment> experiment = trained(tinySettings());
    writeModel(path, *experiment);
    experiment->step();
    writeModel(path, *experiment);
    EXPECT_EQ(readFile(path), encodeModel(*experiment));
    EXPECT_EQ(readModel(path).steps, 15);

    const std::filesystem::path inTheWay = folder.path() / "folder";
    std::filesystem::create_directory(inTheWay);
    const std::string error = errorText([&] { writeModel(inTheWay, *experiment); });
    EXPECT_NE(error.find(inTheWay.string()), std::string::npos) << error;
    const std::filesystem::path nowhere = folder.path() / "missing" / "w.safetensors";
    EXPECT_NE(errorText([&] { writeModel(nowhere, *experiment); }).find("missing"), std::string::npos);
    const auto files = std::distance(std::filesystem::directory_iterator(folder.path()), {});
    EXPECT_EQ(files, 2) << "something was left beside the file";
}

} // namespace
} // namespace ff
