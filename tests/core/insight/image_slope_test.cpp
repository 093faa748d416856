// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/image_slope.h"
#include "core/insight/own_goodness.h"
#include "core/run/classify.h"
#include "core/settings/modes.h"
#include "tests/core/insight/trained_specimen.h"

#include <gtest/gtest.h>

#include <functional>

namespace ff::image_slope_test {
namespace {

using SlopeOf = std::function<ImageSlope(const Learner&, const Settings& settings, const at::Tensor& images)>;

/// The slope along a random direction beside the change of the value, in double precision.
void expectSlope(const Specimen& specimen, const SlopeOf& slopeOf)
{
    at::Generator random = makeRandom(4, RandomStream::Examples);
    const auto learner = specimen.copy(Numerics(at::TensorOptions(at::kDouble)));
    const auto of = [&](const at::Tensor& images) { return slopeOf(*learner, specimen.settings(), images); };
    const at::Tensor images = (specimen.testPixels().images(0, 6) * 0.8 + 0.1).to(at::kDouble);
    const at::Tensor move = at::randn(images.sizes(), random, images.options());
    const double step = 1e-7; // so small that no unit switches on or off on the way
    const at::Tensor measured
        = (of(images + step * move).value - of(images - step * move).value) / (2 * step);
    const at::Tensor expected = (of(images).slope * move).sum(1);
    const double scale = expected.abs().max().item<double>();
    EXPECT_GT(scale, 0) << nameOf(specimen.settings());
    EXPECT_LT((measured - expected).abs().max().item<double>(), 1e-4 * scale)
        << nameOf(specimen.settings()) << '\n'
        << measured << expected;
}

} // namespace

TEST(ImageSlope, IsThatOfTheValueInEveryModeAndKindOfLayer)
{
    for (const Settings& settings : everySmallRun()) {
        const auto specimen = trainedSpecimen(settings, 24);
        expectSlope(*specimen, [](const Learner& learner, const Settings& with, const at::Tensor& images) {
            return labelSlope(learner, with, images, at::arange(6, at::kLong));
        });
        for (std::size_t layer = 0; layer < settings.layers.size(); ++layer) {
            const std::int64_t last = specimen->learner().network.layers[layer].features() - 1;
            expectSlope(*specimen,
                        [&](const Learner& learner, const Settings& with, const at::Tensor& images) {
                            return unitSlope(learner, with, images, layer, last);
                        });
        }
        if (hasOwnGoodness(settings)) {
            expectSlope(*specimen, goodnessSlope);
        }
    }
}

TEST(ImageSlope, ValueIsWhatTheNetworkSays)
{
    for (const Settings& settings : everySmallRun()) {
        const auto specimen = trainedSpecimen(settings, 12);
        const Learner& learner = specimen->learner();
        const at::Tensor images = specimen->testPixels().images(0, 5);
        for (std::size_t layer = 0; layer < settings.layers.size(); ++layer) {
            const Layer& own = learner.network.layers[layer];
            const std::int64_t unit = own.unitsOfFeatures()[1].item<std::int64_t>();
            const at::Tensor activity = learner.pass(images)[layer].activity.all().select(1, unit);
            const at::Tensor drive = unitSlope(learner, settings, images, layer, 1).value;
            EXPECT_TRUE(at::allclose(drive.clamp_min(0), activity, 1e-3, 1e-4)) << nameOf(settings);
        }
        if (hasOwnGoodness(settings)) {
            const std::vector<at::Tensor> goodness = learner.goodness(images);
            const std::vector<bool> votes = chosenLayers(settings.votingLayers, goodness.size());
            at::Tensor sum = at::zeros({5});
            for (std::size_t layer = 0; layer < goodness.size(); ++layer) {
                sum += goodness[layer].squeeze(1) * (votes[layer] ? 1 / learner.goodnessUnit(layer) : 0);
            }
            EXPECT_TRUE(at::allclose(goodnessSlope(learner, settings, images).value, sum, 1e-3, 1e-4));
        }
    }
}

TEST(ImageSlope, GoodnessIsOfImagesByThemselvesWhereNoLabelIsTried)
{
    for (const Mode mode : {Mode::Unsupervised, Mode::Scff}) {
        EXPECT_TRUE(hasOwnGoodness(smallSettings(mode)));
    }
    for (const Mode mode :
         {Mode::Supervised, Mode::TopDown, Mode::MonoForward, Mode::ChannelGroups, Mode::Backprop}) {
        EXPECT_FALSE(hasOwnGoodness(smallSettings(mode)));
    }
}

} // namespace ff::image_slope_test
