// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/no_labels.h"
#include "core/model/exporters.h"
#include "core/model/model_restore.h"
#include "core/settings/without_labels.h"
#include "tests/core/model/test_models.h"
#include "tests/core/model/written_model.h"
#include "tests/core/run/unlabelled_digits.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

namespace ff::unlabelled_export_test {
namespace {

std::vector<Settings> everyUnlabelledModel()
{
    std::vector<Settings> all = inEveryMode(tinySettings());
    std::erase_if(all, [](const Settings& each) { return !learnsWithoutLabels(traitsOf(each.mode)); });
    return all;
}

TEST(UnlabelledExport, EveryFormWritesTheLayersAndFindsThemAgain)
{
    for (const Settings& settings : everyUnlabelledModel()) {
        const ModelFile model = modelOf(*trained(settings, unlabelledDigits()));
        ModelFile other = model;
        other.state.front().value = other.state.front().value.neg();
        for (const Exporter& exporter : exporters()) {
            SCOPED_TRACE(nameOf(settings) + " " + exporter.id);
            EXPECT_EQ(errorText([&] { exporter.check(model, exporter.encode(model)); }), "");
            EXPECT_NE(errorText([&] { exporter.check(model, exporter.encode(other)); }), "");
        }
    }
}

TEST(UnlabelledExport, GoesOnOnImagesWithoutLabelsOnly)
{
    const auto experiment = trained(smallSettings(Mode::Unsupervised), unlabelledDigits());
    const ModelFile model = decodeModel(encodeModel(modelOf(*experiment)), modelName);
    EXPECT_FALSE(isLabelled(model));
    EXPECT_FALSE(model.readoutError);
    const auto restored = restoreExperiment(model, modelName, unlabelledDigits(), testCompute());
    EXPECT_TRUE(sameBits(restored->trainer().judge(), experiment->trainer().judge()));
    const std::string error
        = errorText([&] { restoreExperiment(model, modelName, smallDigits(), testCompute()); });
    EXPECT_NE(error.find("28 x 28 images without labels"), std::string::npos) << error;
    EXPECT_NE(error.find("28 x 28 images of 10 classes"), std::string::npos) << error;
}

} // namespace
} // namespace ff::unlabelled_export_test
