// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/data/readers/gzip.h"
#include "core/model/answer_check.h"
#include "core/model/exporters.h"
#include "core/model/model_file.h"
#include "tests/core/model/test_models.h"
#include "tests/core/model/written_model.h"
#include "tests/core/test_support.h"

#include <set>

// Every form in which a network leaves the program, by way of the table.
namespace ff::exporters_test {
namespace {

TEST(Exporters, EveryFormWritesEveryModeAndFindsItsAnswersAgain)
{
    const TemporaryFolder folder;
    for (const Settings& settings : inEveryMode(tinySettings())) {
        const ModelFile model = modelOf(*trained(settings));
        for (const Exporter& exporter : exporters()) {
            const auto path = folder.path() / (std::string(exporter.id) + "." + exporter.suffix);
            EXPECT_EQ(errorText([&] { exportModel(path, model, exporter); }), "")
                << nameOf(settings) << " " << exporter.id;
            EXPECT_TRUE(std::filesystem::exists(path)) << nameOf(settings) << " " << exporter.id;
        }
    }
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}),
              static_cast<std::ptrdiff_t>(exporters().size()));
}

/// Whoever reads the one tensor otherwise than it was written is told so by every form that can be read back.
TEST(Exporters, AWrongNumberIsFoundAndNamed)
{
    for (const Settings& settings : inEveryMode(tinySettings())) {
        const ModelFile model = modelOf(*trained(settings));
        ModelFile other = model;
        for (LearntValue& each : other.state) {
            if (each.name == "readout.0" || each.name == "layers.1.weight") {
                each.value = each.value.neg();
            }
        }
        for (const Exporter& exporter : exporters()) {
            const std::vector<ExportedFile> wrong = exporter.encode(other);
            const std::string error = errorText([&] { exporter.check(model, wrong); });
            EXPECT_NE(error.find("of image "), std::string::npos)
                << nameOf(settings) << " " << exporter.id << ": " << error;
            EXPECT_NE(error.find("should be "), std::string::npos) << error;
        }
    }
}

TEST(Exporters, ImagesToAskHaveInkAndDiffer)
{
    for (const auto& [width, height] : {std::pair {28, 28}, std::pair {5, 9}, std::pair {64, 64}}) {
        ModelFile model;
        model.width = width;
        model.height = height;
        const at::Tensor images = imagesToAsk(model);
        EXPECT_EQ(images.sizes(), (at::IntArrayRef {100, std::int64_t {width} * height}));
        EXPECT_TRUE(images.equal(imagesToAsk(model)));
        EXPECT_GT(images.to(at::kFloat).mean(1).min().item<float>(), 1.0F);
        EXPECT_LT(images.to(at::kFloat).mean(1).max().item<float>(), 200.0F);
        EXPECT_FALSE(images[0].equal(images[1]));
    }
}

TEST(Exporters, TheNameSaysWhichFormIsMeant)
{
    std::set<std::string> suffixes;
    for (const Exporter& each : exporters()) {
        const std::string name = std::string("net.") + each.suffix;
        EXPECT_EQ(exporterFor(name, each.id).id, each.id);
        EXPECT_EQ(exporterFor("net", each.id).id, each.id);
        EXPECT_EQ(exporterFor(name + "/", each.id).id, each.id);
        if (suffixes.insert(each.suffix).second) {
            EXPECT_EQ(exporterFor(name).id, each.id) << "the first of a suffix is meant by it";
        }
    }
    EXPECT_EQ(exporterFor("net").id, std::string("safetensors"));
    EXPECT_TRUE(exporterFor("net/").isFolder());
    EXPECT_EQ(exporterFor("net.of.old", "safetensors").id, std::string("safetensors"));
}

TEST(Exporters, ANameThatMeansNoneIsRefusedWithWhatThereIs)
{
    const std::string none = errorText([] { exporterFor("net.pickle"); });
    EXPECT_NE(none.find("net.pickle"), std::string::npos) << none;
    const std::string unknown = errorText([] { exporterFor("net.safetensors", "pickle"); });
    EXPECT_NE(unknown.find("'pickle'"), std::string::npos) << unknown;
    for (const Exporter& each : exporters()) {
        EXPECT_NE(none.find(std::string(".") + each.suffix), std::string::npos) << none;
        EXPECT_NE(unknown.find(each.id), std::string::npos) << unknown;
        for (const Exporter& other : exporters()) {
            const auto refused = errorText([&] { exporterFor(std::string("net.") + other.suffix, each.id); });
            EXPECT_EQ(refused.empty(), std::string_view(other.suffix) == each.suffix) << refused;
        }
    }
}

TEST(Exporters, SafetensorsAreTheSameBytesAsEver)
{
    const TemporaryFolder folder;
    const std::unique_ptr<Experiment> experiment = trained(tinySettings());
    for (const auto& [id, type] :
         {std::pair {"safetensors", ElementType::F32}, std::pair {"safetensors-f16", ElementType::F16}}) {
        const auto moment = folder.path() / "moment";
        modelFile(moment, *experiment, type).finish();
        writeModel(folder.path() / "w.safetensors", *experiment, id);
        EXPECT_EQ(readFile(folder.path() / "w.safetensors"), readFile(moment)) << id;
    }
}

TEST(Exporters, WhatWasReadIsWrittenInTheSameBytesAgain)
{
    for (const Settings& settings : inEveryMode(tinySettings())) {
        const std::vector<std::byte> bytes = encodeModel(modelOf(*trained(settings)));
        EXPECT_EQ(encodeModel(decodeModel(bytes, modelName)), bytes) << nameOf(settings);
    }
}

} // namespace
} // namespace ff::exporters_test
