// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/inquiry.h"
#include "core/run/classify.h"
#include "core/run/evaluation.h"
#include "core/settings/modes.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

namespace ff::iterations_test {
namespace {

Settings recurrentSettings(Goodness goodness = Goodness::SumOfSquares)
{
    Settings settings = smallSettings(Mode::TopDown);
    settings.goodness = goodness;
    return settings;
}

std::shared_ptr<const Specimen> trainedSpecimen(const Settings& settings)
{
    Trainer trainer(smallDigits(), settings, testCompute());
    trainSteps(trainer, 18);
    return std::make_shared<const Specimen>(trainer);
}

insight::Iterations iterationsOf(const std::shared_ptr<const Specimen>& specimen,
                                 const question::Iterations& asked)
{
    const std::unique_ptr<Inquiry> inquiry = makeInquiry(asked, specimen);
    while (inquiry->advance()) { }
    return std::get<insight::Iterations>(inquiry->found());
}

std::vector<std::uint8_t> testPicture(std::size_t image)
{
    const auto begin = smallDigits()->test.pixels.begin()
        + static_cast<std::ptrdiff_t>(image * smallDigits()->imageSize());
    return {begin, begin + static_cast<std::ptrdiff_t>(smallDigits()->imageSize())};
}

void expectNear(const std::vector<float>& found, const std::vector<float>& expected)
{
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        EXPECT_NEAR(found[i], expected[i], 1e-5F + 1e-5F * std::abs(expected[i]));
    }
}

/// The recurrence by its definition, for one image and label: the normalised activities of every layer after
/// `iterations`.
std::vector<at::Tensor> settled(const Specimen& specimen, const at::Tensor& image, int label, int iterations)
{
    const LayerStack& layers = specimen.learner().network.layers;
    const auto normalised = [](const at::Tensor& y) { return y / y.pow(2).mean().sqrt(); };
    const LearntState state = specimen.learner().values();
    const auto topDown = [&](std::size_t layer) {
        const std::string name = "layers." + std::to_string(layer) + ".top_down";
        return std::ranges::find(state, name, &LearntValue::name)->value;
    };
    std::vector<at::Tensor> y;
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const at::Tensor below = normalised(l == 0 ? image.flatten() : y[l - 1]);
        y.push_back((layers[l].inputWeights().mv(below) + layers[l].bias.value()).relu());
    }
    const at::Tensor top = at::zeros({10});
    top[label] = specimen.settings().labelStrength * std::sqrt(10.0);
    const double damping = specimen.settings().damping;
    for (int t = 0; t < iterations; ++t) {
        std::vector<at::Tensor> next;
        for (std::size_t l = 0; l < layers.size(); ++l) {
            const at::Tensor below = normalised(l == 0 ? image.flatten() : y[l - 1]);
            const at::Tensor above = l + 1 < layers.size() ? normalised(y[l + 1]) : top;
            const at::Tensor drive = layers[l].inputWeights().mv(below) + topDown(l).mv(above);
            next.push_back(damping * y[l] + (1 - damping) * (drive + layers[l].bias.value()).relu());
        }
        y = std::move(next);
    }
    std::ranges::transform(y, y.begin(), normalised);
    return y;
}

} // namespace

TEST(Iterations, HaveTheFiguresByWhichTheNetworkAnswers)
{
    for (const Goodness goodness : {Goodness::SumOfSquares, Goodness::MeanOfSquares, Goodness::Minimise}) {
        for (const LayerChoice voting : {LayerChoice::All, LayerChoice::AllButFirst}) {
            Settings settings = recurrentSettings(goodness);
            settings.votingLayers = voting;
            const auto specimen = trainedSpecimen(settings);
            const at::Tensor answers
                = classifyByGoodness(specimen->learner(), specimen->testPixels().images(0, 30), voting);
            for (std::size_t image = 0; image < 30; ++image) {
                const insight::Iterations found = iterationsOf(specimen, {testPicture(image)});
                const Answer answer
                    = classify(specimen->learner(), specimen->settings(),
                               pixelRow(testPicture(image), {}, at::TensorOptions(at::kFloat)));
                EXPECT_EQ(found.answer, answers[static_cast<std::int64_t>(image)].item<std::int64_t>());
                EXPECT_EQ(found.answer, answer.byGoodness);
                EXPECT_EQ(found.label, found.answer);
                EXPECT_EQ(found.deciding, answer.goodness);
                const auto best = std::ranges::max_element(found.decidingTogether);
                EXPECT_EQ(best - found.decidingTogether.begin(), found.answer);
            }
        }
    }
}

TEST(Iterations, OfTheWindowHaveTheMeanThatDecides)
{
    const auto specimen = trainedSpecimen(recurrentSettings());
    const insight::Iterations found = iterationsOf(specimen, {testPicture(4)});
    ASSERT_EQ(found.iterations, 8);
    ASSERT_EQ(found.firstDeciding, 3);
    ASSERT_EQ(found.lastDeciding, 5);
    const auto meanOf = [](const std::vector<float>& goodness) {
        std::vector<float> mean(10);
        for (std::size_t i = 30; i < 60; ++i) {
            mean[i % 10] += goodness.at(i) / 3;
        }
        return mean;
    };
    for (std::size_t layer = 0; layer < 2; ++layer) {
        ASSERT_EQ(found.goodness[layer].size(), 90U);
        expectNear(meanOf(found.goodness[layer]), found.deciding[layer]);
    }
    ASSERT_EQ(found.together.size(), 90U);
    expectNear(meanOf(found.together), found.decidingTogether);
    for (std::size_t label = 0; label < 10; ++label) {
        EXPECT_EQ(found.together[label], found.together[0]) << "a label spoke before the first iteration";
    }
}

TEST(Iterations, ShowTheActivitiesThatTheRecurrenceDefines)
{
    const auto specimen = trainedSpecimen(recurrentSettings());
    const int label = 6;
    const insight::Iterations found = iterationsOf(specimen, {testPicture(7), 0, label});
    EXPECT_EQ(found.label, label);
    for (const int iteration : {0, 1, 8}) {
        const std::vector<at::Tensor> expected
            = settled(*specimen, specimen->testPixels().images(7, 1), label, iteration);
        for (std::size_t layer = 0; layer < 2; ++layer) {
            const Pictures& pictures = found.activities[layer];
            ASSERT_EQ(pictures.count(), 9);
            const std::int64_t size = std::int64_t {pictures.width} * pictures.height;
            for (std::int64_t unit = 0; unit < size; ++unit) {
                const float share
                    = unit < expected[layer].size(0) ? expected[layer][unit].item<float>() / 4 : 0;
                const int shade = pictures.pixels[static_cast<std::size_t>(iteration * size + unit)];
                EXPECT_NEAR(shade, 255 * std::min(share, 1.0F), 1)
                    << iteration << ' ' << layer << ' ' << unit;
            }
        }
    }
}

TEST(Iterations, TakeATestImageWhereThereIsNoPictureOfTheirSize)
{
    const auto specimen = trainedSpecimen(recurrentSettings());
    const insight::Iterations found = iterationsOf(specimen, {{1, 2, 3}, 5});
    EXPECT_EQ(found.image, 5);
    EXPECT_EQ(found.trueLabel, specimen->testPixels().labels(5, 1).item<std::int64_t>());
    EXPECT_EQ(found.picture.pixels, testPicture(5));
    EXPECT_EQ(iterationsOf(specimen, {{}, 1'000'000}).image, 299);
    const insight::Iterations drawn = iterationsOf(specimen, {testPicture(5)});
    EXPECT_EQ(drawn.image, -1);
    EXPECT_EQ(drawn.trueLabel, -1);
    EXPECT_EQ(drawn.together, found.together);
}

TEST(Iterations, AreRefusedWhereThereAreNone)
{
    for (const Settings& settings : everySmallRun()) {
        const auto specimen = trainedSpecimen(settings);
        if (traitsOf(settings.mode).iterates) {
            EXPECT_THROW(makeInquiry(question::Iterations {{}, 0, 10}, specimen), std::exception);
        } else {
            EXPECT_THROW(makeInquiry(question::Iterations {}, specimen), std::exception);
        }
    }
}

} // namespace ff::iterations_test
