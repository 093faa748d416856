// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/inquiry.h"
#include "core/insight/unit_fields.h"
#include "core/insight/unit_kind.h"
#include "tests/core/network/test_network.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

namespace ff::units_test {
namespace {

Settings deepSettings(Mode mode)
{
    Settings settings = smallSettings(mode);
    settings.layers = {40, 24, 12};
    return settings;
}

std::shared_ptr<const Specimen> trainedSpecimen(const Settings& settings)
{
    Trainer trainer(smallDigits(), settings, testCompute());
    trainSteps(trainer, 12);
    return std::make_shared<const Specimen>(trainer);
}

insight::Units unitsOf(const std::shared_ptr<const Specimen>& specimen, int layer)
{
    const std::unique_ptr<Inquiry> inquiry = makeInquiry(question::Units {layer}, specimen);
    while (inquiry->advance()) { }
    return std::get<insight::Units>(inquiry->found());
}

/// What the units of a layer are driven by where the first layer's drive is that of `image` moved along
/// `direction`: by the definition of the layers, with nothing of UnitFields.
at::Tensor driveAlong(const Specimen& specimen, const at::Tensor& image, const at::Tensor& move,
                      std::size_t layer)
{
    const LayerStack& layers = specimen.learner().network.layers;
    const std::vector<LayerPass> pass = specimen.learner().pass(image);
    at::Tensor drive = pass[0].activity.all().to(at::kDouble);
    // Units that are off stay off for a small enough move.
    const at::Tensor on = drive.gt(0).to(at::kDouble);
    drive = (drive + move.to(at::kDouble).matmul(layers[0].inputWeights().to(at::kDouble).t())) * on;
    for (std::size_t l = 1;; ++l) {
        const at::Tensor up = plainlyPooled(layers[l - 1], drive);
        const at::Tensor length = up.pow(2).mean().sqrt() + rootMeanSquareFloor;
        const at::Tensor next = (up / length).matmul(layers[l].inputWeights().to(at::kDouble).t())
            + layers[l].atAllPlaces(layers[l].bias.value()).to(at::kDouble);
        if (l == layer) {
            return next;
        }
        drive = next.clamp_min(0);
    }
}

} // namespace

TEST(Units, FieldsAreTheSlopesOfTheDrive)
{
    for (const char* layers : {"32,24,16", "c5x3,p2,c3x4,p2,16"}) {
        Settings settings = deepSettings(Mode::Unsupervised);
        assignText(settings, "layers", layers);
        const auto specimen = trainedSpecimen(settings);
        const at::Tensor image = specimen->testPixels().images(0, 50).mean(0, true);
        const std::vector<LayerPass> pass = specimen->learner().pass(image);
        at::Generator random = makeRandom(5, RandomStream::Examples);
        const at::Tensor direction = at::randn(image.sizes(), random);
        for (std::size_t layer = 1; layer < 3; ++layer) {
            UnitFields fields(*specimen, pass, layer);
            while (fields.advance()) { }
            const double step = 1e-7;
            const at::Tensor ofUnits = (driveAlong(*specimen, image, direction * step, layer)
                                        - driveAlong(*specimen, image, direction * -step, layer))
                / (2 * step);
            const at::Tensor measured
                = ofUnits.index_select(1, specimen->learner().network.layers[layer].unitsOfFeatures());
            const at::Tensor expected = direction.to(at::kDouble).matmul(fields.fields().to(at::kDouble).t());
            EXPECT_TRUE(at::allclose(measured, expected, 1e-3, 1e-4))
                << layers << ", layer " << layer << ": " << (measured - expected).abs().max().item<double>();
        }
    }
}

TEST(Units, CountWhatSwitchesThemOnInEveryMode)
{
    for (const Settings& settings : everySmallRun()) {
        const auto specimen = trainedSpecimen(settings);
        const int last = static_cast<int>(settings.layers.size()) - 1;
        const insight::Units found = unitsOf(specimen, last);
        const Layer& layer = specimen->learner().network.layers[std::size_t(last)];
        const at::Tensor everywhere = specimen->learner()
                                          .pass(specimen->testPixels().images(0, 300))[std::size_t(last)]
                                          .activity.all();
        const at::Tensor byPlace = everywhere.view({300, -1, layer.features()});
        const at::Tensor activity = byPlace.mean(1);
        const auto units = static_cast<std::size_t>(activity.size(1));
        ASSERT_EQ(found.onShare.size(), units);
        ASSERT_EQ(found.strongest.size(), units);
        EXPECT_EQ(found.images, 300);
        EXPECT_EQ(found.fields.count(), activity.size(1));
        for (std::size_t unit = 0; unit < units; ++unit) {
            const at::Tensor own = activity.select(1, static_cast<std::int64_t>(unit));
            const at::Tensor on = byPlace.select(2, static_cast<std::int64_t>(unit)).gt(0);
            EXPECT_NEAR(found.onShare[unit], on.to(at::kFloat).mean().item<float>(), 1e-6);
            EXPECT_NEAR(found.meanActivity[unit], own.mean().item<float>(), 1e-4);
            EXPECT_NEAR(own[found.strongest[unit].front()].item<float>(), own.max().item<float>(), 1e-6);
        }
    }
}

TEST(Units, OfTheFirstLayerLookForTheirWeights)
{
    const auto specimen = trainedSpecimen(deepSettings(Mode::Supervised));
    const insight::Units found = unitsOf(specimen, 0);
    at::Tensor weights = specimen->learner().network.layers.front().inputWeights()[3].clone();
    weights.narrow(0, 0, 10).zero_(); // where the label stands
    const std::int64_t strongest = weights.abs().argmax().item<std::int64_t>();
    const int shade = found.fields.pixels[static_cast<std::size_t>(3 * 784 + strongest)];
    EXPECT_EQ(shade, weights[strongest].item<float>() > 0 ? 255 : 1);
    EXPECT_EQ(found.fields.pixels[3 * 784], 128);
}

TEST(Units, OfAConvolutionAreShownAsTheirWindow)
{
    Settings settings = smallSettings(Mode::Unsupervised);
    assignText(settings, "layers", "c5x3,p2,20");
    const insight::Units found = unitsOf(trainedSpecimen(settings), 0);
    EXPECT_EQ(found.fields.count(), 3);
    EXPECT_EQ(found.fields.width, 5);
    EXPECT_EQ(found.fields.height, 5);
}

TEST(Units, OfALayerThatThereIsNotAreRefused)
{
    const auto specimen = trainedSpecimen(smallSettings());
    for (const int layer : {-1, 2}) {
        EXPECT_THROW(makeInquiry(question::Units {layer}, specimen), std::exception);
    }
}

TEST(Units, AreDeadOrHyperactiveAtTheEnds)
{
    EXPECT_EQ(unitKind(0), UnitKind::Dead);
    EXPECT_EQ(unitKind(0.001F), UnitKind::Lively);
    EXPECT_EQ(unitKind(0.98F), UnitKind::Lively);
    EXPECT_EQ(unitKind(1), UnitKind::Hyperactive);
}

} // namespace ff::units_test
