// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/mask_pool.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

namespace ff::mask_pool_test {
namespace {

constexpr int side = 28;
constexpr std::int64_t maskCount = 400;

/// Masks as pictures [maskCount, side, side].
at::Tensor pictures(int blur)
{
    at::Generator random = testRandom(3);
    return masksOf(maskNoise(maskCount, side, side, random), blur, 0.5).reshape({maskCount, side, side});
}

double average(const at::Tensor& values)
{
    return values.mean().item<double>();
}

/// Share of neighbours in a row that differ.
double transitions(const at::Tensor& masks)
{
    return average(masks.narrow(2, 1, side - 1).ne(masks.narrow(2, 0, side - 1)).to(at::kFloat));
}

TEST(Masks, AreHalfOnesAtEveryBlurAlsoAtTheBorder)
{
    for (const int blur : {0, 1, 2, 6, 12}) {
        const at::Tensor masks = pictures(blur);
        EXPECT_TRUE(masks.eq(0).logical_or(masks.eq(1)).all().item<bool>()) << blur;
        EXPECT_NEAR(average(masks), 0.5, 0.03) << blur;
        // The more blur, the fewer independent patches there are to average over.
        EXPECT_NEAR(average(masks.select(1, 0)), 0.5, 0.05) << blur << ", first row";
        EXPECT_NEAR(average(masks.select(1, side - 1)), 0.5, 0.05) << blur << ", last row";
        EXPECT_NEAR(average(masks.select(2, 0)), 0.5, 0.05) << blur << ", first column";
        EXPECT_NEAR(average(masks.select(2, side - 1)), 0.5, 0.05) << blur << ", last column";
    }
}

TEST(Masks, MoreBlurMakesLargerPatches)
{
    double before = 1;
    for (const int blur : {0, 1, 2, 6, 12}) {
        const double now = transitions(pictures(blur));
        EXPECT_LT(now, 0.95 * before) << blur;
        before = now;
    }
    EXPECT_LT(before, 0.15);
}

TEST(Masks, ALowerThresholdShowsMoreOfTheFirstImageOfTheSameNoise)
{
    at::Generator random = testRandom(3);
    const at::Tensor noise = maskNoise(maskCount, side, side, random);
    at::Tensor before = masksOf(noise, 6, 0.65);
    for (const double threshold : {0.6, 0.5, 0.4}) {
        const at::Tensor now = masksOf(noise, 6, threshold);
        EXPECT_TRUE(now.ge(before).all().item<bool>()) << "what was white stays white, " << threshold;
        EXPECT_GT(average(now), average(before) + 0.05) << threshold;
        before = now;
    }
}

TEST(Masks, OfAStretchOfAStockAreThoseOfTheWholeStock)
{
    at::Generator random = testRandom(3);
    const at::Tensor noise = maskNoise(20, side, side, random);
    const MaskShape shape {3, 2, 0.48};
    const at::Tensor all = masksOf(noise, shape, 0);
    EXPECT_TRUE(all.narrow(0, 7, 9).equal(masksOf(noise.narrow(0, 7, 9), shape, 7)));
    EXPECT_TRUE(all[4].equal(masksOf(noise.narrow(0, 4, 1), 5, 0.48)[0])) << "the blur of its place";
}

TEST(Masks, FitPicturesThatAreNotSquare)
{
    at::Generator random = testRandom(3);
    for (const auto& [width, height] : {std::pair {3, 7}, std::pair {1, 5}, std::pair {1, 1}}) {
        const at::Tensor masks = masksOf(maskNoise(4, width, height, random), 2, 0.5);
        EXPECT_EQ(masks.size(0), 4);
        EXPECT_EQ(masks.size(1), width * height);
    }
}

/// Many masks of a pool as pictures.
at::Tensor drawn(MaskPool& pool, std::int64_t count)
{
    return pool.draw(count).reshape({count, side, side});
}

TEST(MaskPool, MasksAreBalancedAtEveryBlurAndSpread)
{
    for (const MaskShape& blur : {MaskShape {0, 0}, MaskShape {6, 0}, MaskShape {6, 3}, MaskShape {2, 6}}) {
        MaskPool pool(side, side, blur, testRandom(5));
        const at::Tensor masks = drawn(pool, 1000);
        EXPECT_TRUE(masks.eq(0).logical_or(masks.eq(1)).all().item<bool>());
        EXPECT_NEAR(average(masks), 0.5, 0.02) << blur.passes << " give or take " << blur.spread;
        EXPECT_LT(masks.mean(0).sub(0.5).abs().max().item<double>(), 0.08) << "every pixel, both as often";
    }
}

TEST(MaskPool, ASpreadTakesEveryBlurWithinItAsOftenAsTheOther)
{
    // The transitions of masks of one blur are far from those of another, so their mean tells the mixture.
    for (const MaskShape& blur : {MaskShape {6, 0}, MaskShape {3, 2}, MaskShape {1, 4}}) {
        double wanted = 0;
        int kinds = 0;
        for (int passes = std::max(0, blur.passes - blur.spread); passes <= blur.passes + blur.spread;
             ++passes) {
            wanted += transitions(pictures(passes));
            ++kinds;
        }
        MaskPool pool(side, side, blur, testRandom(5));
        EXPECT_NEAR(transitions(drawn(pool, 2000)), wanted / kinds, 0.01)
            << blur.passes << " give or take " << blur.spread;
    }
}

/// The share of neighbours that differ, of each mask, from the fewest to the most.
at::Tensor sortedTransitions(const at::Tensor& masks)
{
    const at::Tensor differ = masks.narrow(2, 1, side - 1).ne(masks.narrow(2, 0, side - 1)).to(at::kDouble);
    return std::get<0>(differ.mean({1, 2}).sort());
}

TEST(MaskPool, KeepsItsMixtureOfBlursHoweverManyBatchesRenewIt)
{
    constexpr std::int64_t stock = 2000;
    for (const MaskShape& blur : {MaskShape {6, 6}, MaskShape {6, 2}, MaskShape {1, 4}}) {
        at::Generator random = testRandom(9);
        std::vector<at::Tensor> every;
        const int least = std::max(0, blur.passes - blur.spread);
        const int kinds = blur.passes + blur.spread - least + 1;
        for (int passes = least; passes < least + kinds; ++passes) {
            every.push_back(masksOf(maskNoise(3 * stock / kinds, side, side, random), passes, 0.5));
        }
        const at::Tensor all = at::cat(every);
        const at::Tensor wanted = sortedTransitions(all.reshape({all.size(0), side, side}));
        const at::Tensor places
            = at::linspace(0, static_cast<double>(all.size(0) - 1), stock, at::kDouble).round().to(at::kLong);
        for (const std::int64_t batch : {16, 100, 1000}) {
            MaskPool pool(side, side, blur, testRandom(5));
            const std::int64_t step = std::max<std::int64_t>(1, batch / 10);
            for (std::int64_t renewed = 0; renewed < stock; renewed += step) {
                pool.draw(batch);
            }
            // The mean distance of the two distributions, quantile by quantile.
            const at::Tensor now = sortedTransitions(drawn(pool, stock));
            EXPECT_LT((now - wanted.index_select(0, places)).abs().mean().item<double>(), 0.01)
                << blur.passes << " give or take " << blur.spread << ", batch " << batch;
        }
    }
}

TEST(MaskPool, ChangesTheBlurAtOnceAndGivesOtherMasksEveryTime)
{
    MaskPool pool(side, side, {0, 0}, testRandom(5));
    const at::Tensor first = drawn(pool, maskCount);
    EXPECT_FALSE(first.equal(drawn(pool, maskCount)));
    pool.setShape({6, 0});
    EXPECT_LT(transitions(drawn(pool, maskCount)), 0.5 * transitions(first));
    pool.setShape({6, 0, 0.4});
    EXPECT_GT(average(drawn(pool, maskCount)), 0.8);
}

TEST(MaskPool, AStateOfAVersionWithoutThresholdsGoesOn)
{
    MaskPool pool(side, side, {6, 1}, testRandom(5));
    pool.draw(10);
    RunState state = copyOfState(pool);
    ASSERT_EQ(std::erase_if(state, [](const StateValue& each) { return each.name == "threshold"; }), 1U);
    MaskPool other(side, side, {6, 1}, testRandom(6));
    restoreState(other, state);
    EXPECT_TRUE(other.draw(100).equal(pool.draw(100)));
}

TEST(MaskPool, AStateBringsItsThresholdBack)
{
    MaskPool pool(side, side, {6, 1, 0.4}, testRandom(5));
    pool.draw(10);
    const RunState state = copyOfState(pool);
    MaskPool other(side, side, {6, 1}, testRandom(6));
    restoreState(other, state);
    other.setShape({6, 1, 0.4}); // as it is: the stock stays
    EXPECT_TRUE(other.draw(100).equal(pool.draw(100)));
}

TEST(MaskPool, TheStockIsRenewed)
{
    // Masks of 64 fair bits hardly ever come twice by chance: after many draws new ones must have come in.
    constexpr std::int64_t stock = 2000;
    const at::Tensor place = at::pow(2.0, at::arange(64, at::kDouble).remainder(50));
    for (const int spread : {0, 3}) {
        MaskPool pool(8, 8, {0, spread}, testRandom(5));
        std::vector<at::Tensor> seen;
        for (int i = 0; i < 40; ++i) {
            seen.push_back(pool.draw(1000).to(at::kDouble).mv(place));
        }
        const auto [sorted, order] = at::cat(seen).sort();
        const auto different = sorted.diff().ne(0).sum().item<std::int64_t>() + 1;
        EXPECT_GT(different, stock + 1000) << spread;
    }
}

} // namespace
} // namespace ff::mask_pool_test
