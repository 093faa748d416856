// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/goodness.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>

namespace ff::goodness_test {
namespace {

constexpr std::int64_t rowCount = 9;
constexpr std::int64_t units = 15;

/// Activities as a layer has them: about half of them zero.
at::Tensor testActivity()
{
    return (testPixels(rowCount, units, 1) - 0.5).relu();
}

Activity activityOf(const at::Tensor& y)
{
    const at::Tensor scale = y.square().mean(1).sqrt() + rootMeanSquareFloor;
    return {y / scale.unsqueeze(1), scale, y.square().sum(1), {}};
}

/// The squares of a row, the largest first.
std::vector<double> squaresOf(const at::Tensor& row)
{
    std::vector<double> squares;
    for (std::int64_t i = 0; i < row.size(0); ++i) {
        squares.push_back(row[i].item<double>() * row[i].item<double>());
    }
    std::sort(squares.rbegin(), squares.rend());
    return squares;
}

double sumOf(const std::vector<double>& values, std::int64_t count)
{
    double sum = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        sum += values[static_cast<std::size_t>(i)];
    }
    return sum;
}

std::string nameOf(const GoodnessFunction& function)
{
    return settingText(settingRow("goodness"), {.goodness = function.choice});
}

TEST(Goodness, IsWhatItsNameSays)
{
    constexpr std::int64_t counted = 4;
    using Definition = std::function<double(const std::vector<double>&)>;
    const std::map<std::string_view, Definition> definitions {
        {"sum", [](const auto& squares) { return sumOf(squares, units); }},
        {"mean", [](const auto& squares) { return sumOf(squares, units) / units; }},
        {"minimise", [](const auto& squares) { return -sumOf(squares, units); }},
        {"top", [](const auto& squares) { return sumOf(squares, counted); }},
    };
    const at::Tensor y = testActivity();
    for (const GoodnessFunction& function : goodnessFunctions()) {
        ASSERT_TRUE(definitions.contains(nameOf(function)))
            << "write down what '" << nameOf(function) << "' means";
        const at::Tensor value = function.value(y, counted);
        ASSERT_EQ(value.sizes(), (std::vector<std::int64_t> {rowCount}));
        for (std::int64_t row = 0; row < rowCount; ++row) {
            EXPECT_NEAR(value[row].item<double>(), definitions.at(nameOf(function))(squaresOf(y[row])), 1e-12)
                << nameOf(function);
        }
    }
}

TEST(Goodness, ItsSlopeIsThatOfAutograd)
{
    const at::Tensor factor = testPixels(1, rowCount, 2)[0] - 0.5;
    for (const GoodnessFunction& function : goodnessFunctions()) {
        for (const std::int64_t counted : {std::int64_t {1}, std::int64_t {4}, units}) {
            const at::Tensor y = testActivity().requires_grad_(true);
            (function.value(y, counted) * factor).sum().backward();
            at::Tensor slope = testActivity();
            function.scaleSlope(slope, factor, counted);
            EXPECT_GT(slope.abs().max().item<double>(), 1e-3) << nameOf(function);
            EXPECT_LT(largestDifference(slope, y.grad()), 1e-12) << nameOf(function) << " " << counted;
        }
    }
}

TEST(Goodness, OfALayerIsThatOfItsActivitiesWhetherOrNotTheirSquaresAreKnownAlready)
{
    for (const GoodnessFunction& function : goodnessFunctions()) {
        const LayerGoodness goodness(function, units, 1, 0.27); // 4.05 of 15 units
        const at::Tensor y = testActivity();
        EXPECT_LT(largestDifference(goodness.of(activityOf(y)), function.value(y, 4)), 1e-6)
            << nameOf(function);
        at::Tensor slope = y.clone();
        goodness.scaleSlope(slope, at::ones({rowCount}, at::kDouble));
        at::Tensor wanted = y.clone();
        function.scaleSlope(wanted, at::ones({rowCount}, at::kDouble), 4);
        EXPECT_TRUE(slope.equal(wanted)) << nameOf(function);
    }
}

/// Of as many places as 5, so that goodness per unit is that of the units of one place.
TEST(Goodness, WherePlacesShareWeightsASumIsThatOfTheMeanPlace)
{
    for (const GoodnessFunction& function : goodnessFunctions()) {
        const LayerGoodness goodness(function, units, 5, 0.4);
        const double share = function.isMean ? 1 : 0.2;
        const at::Tensor y = testActivity();
        EXPECT_LT(largestDifference(goodness.of(activityOf(y)), function.value(y, 6) * share), 1e-6)
            << nameOf(function);
        EXPECT_DOUBLE_EQ(goodness.unit(), function.unit(units, 6) * share) << nameOf(function);
        at::Tensor slope = y.clone();
        goodness.scaleSlope(slope, at::ones({rowCount}, at::kDouble));
        at::Tensor wanted = y.clone();
        function.scaleSlope(wanted, at::full({rowCount}, share, at::kDouble), 6);
        EXPECT_LT(largestDifference(slope, wanted), 1e-12) << nameOf(function);
    }
}

TEST(Goodness, AtLeastOneUnitCountsAndAtMostAll)
{
    const auto top = std::ranges::find(goodnessFunctions(), Goodness::Top, &GoodnessFunction::choice);
    ASSERT_NE(top, goodnessFunctions().end());
    EXPECT_EQ(LayerGoodness(*top, units, 1, 0.001).unit(), 1);
    EXPECT_EQ(LayerGoodness(*top, units, 1, 0.2).unit(), 3);
    EXPECT_EQ(LayerGoodness(*top, units, 1, 1).unit(), units);
}

TEST(Goodness, TheThresholdIsOnTheSideOnWhichTheGoodnessIs)
{
    const at::Tensor y = testActivity();
    for (const GoodnessFunction& function : goodnessFunctions()) {
        const LayerGoodness goodness(function, units, 1, 0.5);
        const double threshold = goodness.threshold(2);
        EXPECT_EQ(std::abs(threshold), 2 * goodness.unit()) << nameOf(function);
        EXPECT_TRUE((goodness.of(activityOf(y)) * threshold).gt(0).all().item<bool>()) << nameOf(function);
    }
    // The paper's thresholds: the number of units for a sum, 1 for a mean.
    EXPECT_EQ(makeGoodness({.goodness = Goodness::SumOfSquares}, units, 1).threshold(1), units);
    EXPECT_EQ(makeGoodness({.goodness = Goodness::MeanOfSquares}, units, 1).threshold(1), 1);
    EXPECT_EQ(makeGoodness({.goodness = Goodness::Minimise}, units, 1).threshold(1), -units);
}

} // namespace
} // namespace ff::goodness_test
