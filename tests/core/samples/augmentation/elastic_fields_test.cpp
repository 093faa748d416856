// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/augmentation/elastic_fields.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <vector>

namespace ff::elastic_fields_test {
namespace {

constexpr ImageSize size {28, 28};

struct Spread
{
    double mean = 0;
    double deviation = 0;
};

/// Over many fields, of the pixels at a place.
Spread spreadAt(double sigma, int pixel)
{
    constexpr int count = 3000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < count; ++i) {
        const double value = smoothField(size, sigma, 5, i)[static_cast<std::size_t>(pixel)];
        sum += value;
        squares += value * value;
    }
    return {sum / count, std::sqrt(squares / count)};
}

/// U(-1, 1) has the variance 1/3; a Gaussian in two dimensions leaves about 1 / (4 pi sigma^2) of it.
double expectedDeviation(double sigma)
{
    return std::sqrt(1.0 / 3 / (4 * std::numbers::pi * sigma * sigma));
}

TEST(ElasticFields, AreAsLargeAsSmoothedNoiseIsAndAtTheBorderToo)
{
    for (const double sigma : {2.0, 5.0}) {
        const double wanted = expectedDeviation(sigma);
        for (const int pixel : {0, 28 * 14 + 14, 27, 28 * 28 - 1}) {
            const Spread spread = spreadAt(sigma, pixel);
            EXPECT_NEAR(spread.deviation, wanted, 0.06 * wanted) << sigma << " " << pixel;
            EXPECT_NEAR(spread.mean, 0, 0.1 * wanted) << sigma << " " << pixel;
        }
    }
}

TEST(ElasticFields, NeighboursMoveTogetherAndFarPixelsApart)
{
    double near = 0;
    double far = 0;
    double self = 0;
    for (int i = 0; i < 500; ++i) {
        const std::vector<float> field = smoothField(size, 3, 1, i);
        const auto at
            = [&](int x) { return static_cast<double>(field[static_cast<std::size_t>(28 * 14 + x)]); };
        self += at(4) * at(4);
        near += at(4) * at(5);
        far += at(4) * at(24);
    }
    EXPECT_NEAR(near / self, std::exp(-1.0 / (4 * 3 * 3)), 0.02); // that of two Gaussians a pixel apart
    EXPECT_NEAR(far / self, 0, 0.15);
}

TEST(ElasticFields, AreTheSameForTheSameSeedAndNumberOnly)
{
    EXPECT_EQ(smoothField(size, 5, 1, 3), smoothField(size, 5, 1, 3));
    EXPECT_NE(smoothField(size, 5, 1, 3), smoothField(size, 5, 1, 4));
    EXPECT_NE(smoothField(size, 5, 2, 3), smoothField(size, 5, 1, 3));
}

std::vector<std::vector<float>> stockOf(const ElasticFields& fields)
{
    std::vector<std::vector<float>> all;
    for (std::uint32_t i = 0; i < ElasticFields::stock; ++i) {
        all.emplace_back(fields.at(i), fields.at(i) + 12);
    }
    return all;
}

TEST(ElasticFields, AStockDoesNotDependOnWhatWasInItBefore)
{
    constexpr ImageSize small {4, 3};
    ElasticFields fresh(small, 1, 1);
    fresh.stockUp(2, 2700);
    ElasticFields used(small, 1, 3);
    for (const auto& [sigma, first] : {std::pair(2.0, 0), {2.0, 4}, {3.0, 2699}, {2.0, 9000}, {2.0, 2700}}) {
        used.stockUp(sigma, first);
    }
    EXPECT_EQ(stockOf(used), stockOf(fresh));
}

TEST(ElasticFields, AStockIsRenewedByAsMuchAsItMovesOn)
{
    constexpr ImageSize small {4, 3};
    ElasticFields fields(small, 1, 1);
    fields.stockUp(2, 10);
    const auto before = stockOf(fields);
    fields.stockUp(2, 17);
    const auto after = stockOf(fields);
    int changed = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        changed += before[i] != after[i] ? 1 : 0;
    }
    EXPECT_EQ(changed, 7);
}

} // namespace
} // namespace ff::elastic_fields_test
