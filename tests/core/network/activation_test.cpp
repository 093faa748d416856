// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/activation.h"
#include "tests/core/network/test_network.h"

#include <gtest/gtest.h>

#include <cmath>
#include <optional>

namespace ff::activation_test {
namespace {

constexpr std::int64_t images = 6;
constexpr std::int64_t turns = 2; // rows per image where something differs between them
constexpr std::int64_t classes = 3;

/// What a drive may have or lack.
struct Parts
{
    bool label = false;
    bool second = false;
    bool before = false;
    double dropout = 0;
};

constexpr Parts everyParts[] {
    {},
    {.label = true},
    {.second = true},
    {.second = true, .before = true},
    {.dropout = 0.3},
    {.label = true, .dropout = 0.3},
    {.second = true, .before = true, .dropout = 0.3},
    {.label = true, .second = true, .before = true, .dropout = 0.5},
};

/// A drive of numbers, and the things that it points to.
struct TestDrive
{
    TestDrive(std::int64_t places, std::int64_t channels, const Parts& parts, at::ScalarType product)
    {
        const std::int64_t units = places * channels;
        const std::int64_t rows = parts.label || parts.second ? images * turns : images;
        drive.product
            = (testPixels(places * images, channels, 1) - 0.5).view({places, images, channels}).to(product);
        drive.bias = testPixels(1, units, 2, at::kFloat)[0] - 0.5;
        if (parts.label) {
            label = {testPixels(1, rows, 3, at::kFloat)[0] + 0.5,
                     testPixels(classes + 1, units, 4, at::kFloat) - 0.5, testLabels(rows, classes + 1)};
            drive.label = &label;
        }
        if (parts.second) {
            drive.second = (testPixels(rows, units, 5) - 0.5).to(product);
        }
        if (parts.before) {
            const at::Tensor y = (testPixels(rows, units, 6, at::kFloat) - 0.5).relu();
            before = {normaliseRows(y).to(product), y.square().mean(1).sqrt(), y.square().sum(1), {}};
            drive.before = &before;
            drive.damping = 0.3;
        }
        drive.dropout = {parts.dropout, 77, parts.second ? images : 0};
    }

    TestDrive(const TestDrive&) = delete;
    TestDrive& operator=(const TestDrive&) = delete;

    LabelDrive label;
    Activity before;
    Drive drive;
};

Numerics fusedNumerics(at::ScalarType product)
{
    return withProduct(Numerics {}, product);
}

void expectSame(const Activity& fused, const Activity& plain, double tolerance)
{
    EXPECT_EQ(fused.normalised.scalar_type(), plain.normalised.scalar_type());
    EXPECT_LT(largestDifference(fused.normalised.to(at::kFloat), plain.normalised.to(at::kFloat)), tolerance);
    EXPECT_LT(largestDifference(fused.scale, plain.scale), 1e-5);
    EXPECT_LT(largestDifference(fused.squares / plain.squares.clamp_min(1),
                                plain.squares / plain.squares.clamp_min(1)),
              1e-5);
    EXPECT_EQ(fused.gate.defined(), plain.gate.defined());
    if (plain.gate.defined()) {
        EXPECT_TRUE(fused.gate.equal(plain.gate));
    }
}

TEST(Activation, OnePassOverMemoryGivesWhatOneOperationAfterTheOtherGives)
{
    for (const at::ScalarType product : {at::kFloat, at::kBFloat16}) {
        // A number may be rounded to the next one of 8 bits: 4 is as large as one gets here.
        const double tolerance = product == at::kFloat ? 1e-5 : 4.0 / 128;
        for (const auto& [places, channels] :
             {std::pair {1, 1}, std::pair {1, 15}, std::pair {1, 16}, std::pair {1, 17}, std::pair {1, 50},
              std::pair {3, 5}, std::pair {4, 16}, std::pair {2, 33}}) {
            for (const Parts& parts : everyParts) {
                SCOPED_TRACE(std::to_string(places) + " x " + std::to_string(channels) + " units, part "
                             + std::to_string(&parts - everyParts) + ", " + toString(product));
                const TestDrive test(places, channels, parts, product);
                expectSame(activate(test.drive, fusedNumerics(product)),
                           activate(test.drive, withProduct(plainNumerics(), product)), tolerance);
            }
        }
    }
}

/// y of one unit by the definition, before dropout.
double plainUnit(const TestDrive& test, std::int64_t row, std::int64_t place, std::int64_t channel)
{
    const Drive& drive = test.drive;
    const std::int64_t unit = place * drive.product.size(2) + channel;
    double a = drive.product[place][row % images][channel].item<double>();
    if (drive.label != nullptr) {
        a += test.label.columns[test.label.labels[row].item<std::int64_t>()][unit].item<double>();
        a *= test.label.scale[row].item<double>();
    }
    a += drive.second.defined() ? drive.second[row][unit].item<double>() : 0;
    a += drive.bias[unit].item<double>();
    double y = std::max(0.0, a);
    if (drive.before != nullptr) {
        const double before = test.before.all()[row][unit].item<double>() * (1 - drive.dropout.share);
        y = drive.damping * before + (1 - drive.damping) * y;
    }
    return y;
}

TEST(Activation, IsWhatTheDriveSays)
{
    constexpr std::int64_t channels = 5;
    for (const Parts& parts : everyParts) {
        for (const std::int64_t places : {1, 3}) {
            const TestDrive test(places, channels, parts, at::kFloat);
            const Activity activity = activate(test.drive, fusedNumerics(at::kFloat));
            const at::Tensor all = activity.all();
            const at::Tensor spared = dropoutMask(test.drive.dropout, all.size(0), all.size(1));
            for (std::int64_t row = 0; row < all.size(0); ++row) {
                double squares = 0;
                for (std::int64_t unit = 0; unit < places * channels; ++unit) {
                    const double y = plainUnit(test, row, unit / channels, unit % channels);
                    squares += y * y;
                    const double thinned = spared[row][unit].item<double>() * y / (1 - parts.dropout);
                    EXPECT_NEAR(all[row][unit].item<double>(), thinned, 1e-5);
                }
                const double rms = std::sqrt(squares / static_cast<double>(places * channels));
                EXPECT_NEAR(activity.scale[row].item<double>(), rms, 1e-5) << "of the row before dropout";
            }
            EXPECT_LT(largestDifference(activity.squares, all.square().sum(1)), 1e-4)
                << "of the row after it";
        }
    }
}

TEST(Activation, TheGateSaysWhichUnitsAreOnNowWhateverTheyWereBefore)
{
    const TestDrive test(1, 21, {.second = true, .before = true}, at::kFloat);
    const Activity activity = activate(test.drive, fusedNumerics(at::kFloat));
    Drive now = test.drive;
    now.before = nullptr;
    EXPECT_TRUE(activity.gate.to(at::kBool).equal(activate(now, plainNumerics()).normalised.gt(0)));
}

TEST(Activation, AThinnedUnitThatIsDampedStaysAsLargeAsOneThatIsNot)
{
    // What it was before has grown by 1 / (1 - share) already: a unit driven the same again and again stays.
    for (const Numerics& numerics : {fusedNumerics(at::kFloat), plainNumerics()}) {
        TestDrive test(1, 21, {.dropout = 0.5}, at::kFloat);
        const Activity once = activate(test.drive, numerics);
        test.drive.before = &once;
        test.drive.damping = 0.6;
        const Activity again = activate(test.drive, numerics);
        EXPECT_LT(largestDifference(again.all(), once.all()), 1e-5);
    }
}

TEST(Activation, ANumberThatIsNoneIsNotLost)
{
    for (const double poison : {static_cast<double>(NAN), static_cast<double>(INFINITY)}) {
        for (const Parts& parts : everyParts) {
            for (const at::ScalarType product : {at::kFloat, at::kBFloat16}) {
                TestDrive test(1, 21, parts, product);
                test.drive.product[0][2][20] = poison;
                test.drive.dropout.share = 0; // or the unit may be dropped
                for (const Numerics& numerics :
                     {fusedNumerics(product), withProduct(plainNumerics(), product)}) {
                    const Activity activity = activate(test.drive, numerics);
                    EXPECT_FALSE(std::isfinite(activity.squares[2].item<double>()));
                    EXPECT_FALSE(std::isfinite(activity.scale[2].item<double>()));
                    EXPECT_TRUE(std::isfinite(activity.squares[1].item<double>()));
                }
            }
        }
    }
}

TEST(Dropout, SparesTheShareThatItShouldAndOthersForEveryKeyAndRow)
{
    constexpr std::int64_t rows = 200;
    constexpr std::int64_t units = 500;
    for (const double share : {0.0, 0.1, 0.5, 0.9}) {
        const at::Tensor mask = dropoutMask({share, 5}, rows, units);
        EXPECT_NEAR(mask.mean().item<double>(), 1 - share, 0.01) << share;
        EXPECT_NEAR(mask.mean(0).sub(1 - share).abs().max().item<double>(), 0, 0.2)
            << "every unit, " << share;
        EXPECT_NEAR(mask.mean(1).sub(1 - share).abs().max().item<double>(), 0, 0.12)
            << "every row, " << share;
        EXPECT_TRUE(mask.equal(dropoutMask({share, 5}, rows, units)));
        if (share > 0) {
            const double both = (mask * dropoutMask({share, 6}, rows, units)).mean().item<double>();
            EXPECT_NEAR(both, (1 - share) * (1 - share), 0.01) << "another key is another draw";
        }
    }
    const at::Tensor few = dropoutMask({0.5, 5}, 3, units);
    EXPECT_TRUE(few.equal(dropoutMask({0.5, 5}, rows, units).narrow(0, 0, 3)));
    EXPECT_FALSE(few[0].equal(few[1]));
}

TEST(Dropout, DropsAlikeTheRowsThatShareAMask)
{
    constexpr std::int64_t units = 500;
    const at::Tensor own = dropoutMask({0.5, 5}, 4, units);
    EXPECT_TRUE(dropoutMask({0.5, 5, 4}, 12, units).equal(own.repeat({3, 1})));
    EXPECT_TRUE(dropoutMask({0.5, 5, 1}, 12, units).equal(own.narrow(0, 0, 1).repeat({12, 1})));
}

} // namespace
} // namespace ff::activation_test
