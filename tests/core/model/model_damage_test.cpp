// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/safetensors.h"
#include "core/data/readers/safetensors_write.h"
#include "tests/core/model/test_models.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <cstring>
#include <functional>
#include <limits>

namespace ff::model_damage_test {
namespace {

/// What differs from file to file, so that nothing is tested for the tensors of one mode only.
std::vector<SafetensorsFile> goodFiles()
{
    static const std::vector<SafetensorsFile> files = [] {
        std::vector<SafetensorsFile> all;
        for (const Settings& settings : inEveryMode(tinySettings())) {
            all.push_back(parseSafetensors(encodeModel(modelOf(*trained(settings))), modelName));
        }
        return all;
    }();
    return files;
}

/// That of a supervised network.
const std::vector<std::byte>& goodFile()
{
    static const std::vector<std::byte> bytes = encodeModel(modelOf(*trained(tinySettings())));
    return bytes;
}

/// The error of reading `file`; expects it to begin with the file's name.
std::string errorOf(const SafetensorsFile& file)
{
    const std::string error = errorText([&] { decodeModel(serialise(file), modelName); });
    EXPECT_EQ(error.find("'weights.safetensors'"), 0U) << error;
    return error;
}

/// The error of reading the good file after `change`.
std::string errorAfter(const std::function<void(SafetensorsFile&)>& change)
{
    SafetensorsFile file = parseSafetensors(goodFile(), modelName);
    change(file);
    return errorOf(file);
}

/// `tensor` with this shape, filled with zeros.
void reshape(NamedTensor& tensor, std::vector<std::int64_t> shape)
{
    tensor.shape = std::move(shape);
    tensor.bytes.assign(*tensorBytes(tensor.type, tensor.shape), std::byte {0});
}

TEST(ModelFile, AMissingTensorIsRefusedByName)
{
    for (const SafetensorsFile& good : goodFiles()) {
        for (std::size_t i = 0; i < good.tensors.size(); ++i) {
            SafetensorsFile file = good;
            file.tensors.erase(file.tensors.begin() + static_cast<std::ptrdiff_t>(i));
            const std::string error = errorOf(file);
            EXPECT_NE(error.find("'" + good.tensors[i].name + "'"), std::string::npos) << error;
            EXPECT_NE(error.find("found none"), std::string::npos) << error;
        }
    }
}

TEST(ModelFile, ASurplusTensorIsRefused)
{
    for (const SafetensorsFile& good : goodFiles()) {
        SafetensorsFile file = good;
        file.tensors.push_back(good.tensors.front());
        file.tensors.back().name = "layers.2.weight";
        const std::string error = errorOf(file);
        const std::size_t count = good.tensors.size();
        EXPECT_NE(error.find("expected " + std::to_string(count) + " tensors"), std::string::npos) << error;
        EXPECT_NE(error.find("found " + std::to_string(count + 1)), std::string::npos) << error;
    }
}

TEST(ModelFile, ATensorOfAnotherShapeOrTypeIsRefusedByName)
{
    for (const SafetensorsFile& good : goodFiles()) {
        for (std::size_t i = 0; i < good.tensors.size(); ++i) {
            const std::string name = "'" + good.tensors[i].name + "'";
            std::vector<std::int64_t> longer = good.tensors[i].shape;
            ++longer.back();
            std::vector<std::int64_t> deeper = good.tensors[i].shape;
            deeper.insert(deeper.begin(), 1);
            for (const std::vector<std::int64_t>& shape : {longer, deeper}) {
                SafetensorsFile file = good;
                reshape(file.tensors[i], shape);
                EXPECT_NE(errorOf(file).find(name), std::string::npos) << errorOf(file);
            }
            SafetensorsFile file = good;
            file.tensors[i].type = ElementType::I32;
            EXPECT_NE(errorOf(file).find(name), std::string::npos) << errorOf(file);
            EXPECT_NE(errorOf(file).find("I32"), std::string::npos) << errorOf(file);
        }
    }
}

TEST(ModelFile, NumbersThatAreNotFiniteAreRefused)
{
    for (const SafetensorsFile& good : goodFiles()) {
        for (std::size_t i = 0; i < good.tensors.size(); ++i) {
            for (const float poison :
                 {std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN()}) {
                SafetensorsFile file = good;
                std::vector<std::byte>& bytes = file.tensors[i].bytes;
                std::memcpy(bytes.data() + bytes.size() - sizeof poison, &poison, sizeof poison);
                const std::string error = errorOf(file);
                EXPECT_NE(error.find("'" + good.tensors[i].name + "'"), std::string::npos) << error;
                EXPECT_NE(error.find("finite"), std::string::npos) << error;
            }
        }
    }
}

TEST(ModelFile, AMissingPieceOfMetadataIsRefusedByName)
{
    for (const std::string key :
         {"format", "format_version", "settings", "width", "height", "classes", "epochs_trained"}) {
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
        {"settings", R"({"mode":"topdown","layer-kind":"local"})"},
        {"settings", R"({"window-first":9})"},
        {"width", "-1"},
        {"width", "28.5"},
        {"width", "99999999999999999999"},
        {"height", ""},
        {"height", "29"},
        {"height", "0"},
        {"classes", "{}"},
        {"classes", "[\"a\"]"},
        {"classes", "[1,2]"},
        {"classes", "["},
        {"classes", "[\"a\",\"b\"]"},
        {"epochs_trained", "many"},
        {"epochs_trained", "-5"},
        {"epochs_trained", "nan"},
        {"epochs_trained", "1e300"},
        {"preparation", "{}"},
        {"preparation", R"({"low":0,"high":0,"order":"rows","inverted":false,"ground":0,"labels":[]})"},
        {"preparation", R"({"low":0,"high":1,"order":"rows","inverted":false,"ground":256,"labels":[]})"},
        {"preparation", R"({"low":0,"high":1,"order":"rows","inverted":false,"ground":0,"labels":["a"]})"},
        {"preparation", R"({"low":0,"high":1,"order":"spiral","inverted":1,"ground":0,"labels":[]})"},
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
    ASSERT_NO_THROW(decodeModel(whole, modelName));
    for (std::size_t length = 0; length < whole.size(); length += length < 4000 ? 1 : 97) {
        EXPECT_FALSE(errorText([&] { decodeModel(whole.first(length), "cut"); }).empty()) << length;
    }
    EXPECT_FALSE(errorText([&] { decodeModel(whole.first(whole.size() - 1), "cut"); }).empty());
}

} // namespace
} // namespace ff::model_damage_test
