// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/augmentation/augmenter.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace ff::augmenter_test {
namespace {

constexpr ImageSize size {12, 12};
constexpr std::int64_t count = 60;

/// Images that are white all over.
at::Tensor white()
{
    return at::full({count, size.pixels()}, 255, at::kByte);
}

at::Tensor noisy()
{
    return testPixels(count, size.pixels(), 3).mul(255).to(at::kByte);
}

/// Settings with one row of the table on, at a value that nobody can overlook.
Settings onlyWith(std::string_view id)
{
    Settings settings;
    assignText(settings, id,
               id == "flip"           ? "horizontal"
                   : id == "cutout"   ? "5"
                   : id == "rotation" ? "40"
                                      : "0.4");
    if (id == "elastic") {
        settings.elastic = 60;
    }
    return settings;
}

at::Tensor deformed(const at::Tensor& images, const Settings& settings, double strength = 1,
                    std::int64_t step = 0, int threads = 1, std::int64_t seed = 1)
{
    return Augmenter(size, seed, threads, count)
        .deformed(images, {}, augmentationOf(settings, strength), step);
}

Settings withEverything()
{
    Settings settings;
    for (const Deformation& each : deformations()) {
        const SettingRow& row = settingRow(each.setting);
        assign(settings, row, row.get(onlyWith(each.setting)));
    }
    return settings;
}

TEST(Augmenter, EveryRowOfTheTableDeformsByItself)
{
    for (const Deformation& each : deformations()) {
        EXPECT_EQ(each.amount({}), 0) << each.setting;
        const at::Tensor result = deformed(noisy(), onlyWith(each.setting));
        const at::Tensor changed = result.ne(noisy()).any(1);
        EXPECT_GT(changed.sum().item<std::int64_t>(), count / 4) << each.setting;
    }
}

/// What is looked at of a batch is what is trained on, and costs no other stock of fields.
TEST(Augmenter, APartOfABatchIsDeformedAsTheWhole)
{
    const at::Tensor whole = deformed(noisy(), withEverything(), 1, 7);
    EXPECT_TRUE(deformed(noisy().narrow(0, 0, 10), withEverything(), 1, 7).equal(whole.narrow(0, 0, 10)));
}

TEST(Augmenter, EachDeformationDrawsApartFromTheOthers)
{
    Settings both = onlyWith("cutout");
    both.flip = Flip::Horizontal;
    const at::Tensor holes = deformed(white(), onlyWith("cutout"));
    EXPECT_TRUE(deformed(white(), both).equal(holes)); // a white image is its mirror image
}

TEST(Augmenter, WithoutStrengthNothingIsDeformed)
{
    EXPECT_FALSE(augmentationOf(withEverything(), 0).deforms());
    EXPECT_FALSE(augmentationOf({}, 1).deforms());
    EXPECT_TRUE(augmentationOf(withEverything(), 0.01).deforms());
}

TEST(Augmenter, StrengthIsAShareOfEveryAmount)
{
    const Augmentation full = augmentationOf(withEverything(), 1);
    const Augmentation half = augmentationOf(withEverything(), 0.5);
    ASSERT_EQ(full.amounts.size(), deformations().size());
    for (std::size_t i = 0; i < full.amounts.size(); ++i) {
        EXPECT_DOUBLE_EQ(half.amounts[i], full.amounts[i] / 2);
    }
}

TEST(Augmenter, HalfOfTheImagesAreMirroredAndTheOthersStayAsTheyAre)
{
    const at::Tensor images = noisy();
    const at::Tensor mirrored
        = images.reshape({count, size.height, size.width}).flip({2}).reshape({count, size.pixels()});
    const at::Tensor result = deformed(images, onlyWith("flip"));
    std::int64_t flipped = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        const bool is = result[i].equal(mirrored[i]);
        EXPECT_TRUE(is || result[i].equal(images[i])) << i;
        flipped += is ? 1 : 0;
    }
    EXPECT_NEAR(static_cast<double>(flipped), count / 2.0, 3 * std::sqrt(count / 4.0));
}

TEST(Augmenter, CutoutEmptiesOneSquareOfAtMostItsSide)
{
    const at::Tensor result = deformed(white(), onlyWith("cutout")).reshape({count, size.height, size.width});
    std::set<std::int64_t> places;
    for (std::int64_t i = 0; i < count; ++i) {
        const at::Tensor hole = result[i].eq(0);
        const auto rows = hole.any(1).sum().item<std::int64_t>();
        const auto columns = hole.any(0).sum().item<std::int64_t>();
        EXPECT_LE(std::max(rows, columns), 5);
        EXPECT_GE(std::min(rows, columns), 3) << "less than half of it shows";
        EXPECT_EQ(hole.sum().item<std::int64_t>(), rows * columns) << "it is not one rectangle";
        places.insert(hole.flatten().to(at::kInt).argmax().item<std::int64_t>());
    }
    EXPECT_GT(places.size(), 20U);
}

TEST(Augmenter, AnImageDependsOnSeedStepAndPlaceAlone)
{
    const Settings all = withEverything();
    const at::Tensor result = deformed(noisy(), all, 1, 8);
    EXPECT_TRUE(deformed(noisy(), all, 1, 8).equal(result));
    EXPECT_TRUE(deformed(noisy(), all, 1, 8, 3).equal(result)) << "threads make a difference";
    EXPECT_FALSE(deformed(noisy(), all, 1, 9).equal(result));
    EXPECT_FALSE(deformed(noisy(), all, 1, 8, 1, 2).equal(result));
    const Augmenter used(size, 1, 2, count);
    for (const std::int64_t step : {0, 1, 50, 7}) {
        used.deformed(noisy(), {}, augmentationOf(all, 1), step);
    }
    EXPECT_TRUE(used.deformed(noisy(), {}, augmentationOf(all, 1), 8).equal(result)) << "the past does";
}

TEST(Augmenter, ShiftsMoveTheDeformedImage)
{
    const Settings cut = onlyWith("rotation");
    const at::Tensor still = deformed(noisy(), cut);
    const at::Tensor shifts = at::tensor({3, 0}, at::kLong).repeat({count, 1});
    const at::Tensor moved
        = Augmenter(size, 1, 1, count).deformed(noisy(), shifts, augmentationOf(cut, 1), 0);
    const auto planes = [](const at::Tensor& images) {
        return images.reshape({count, size.height, size.width}).to(at::kInt);
    };
    const at::Tensor difference
        = planes(moved).narrow(2, 3, size.width - 3) - planes(still).narrow(2, 0, size.width - 3);
    EXPECT_LE(difference.abs().max().item<int>(), 1); // of rounding
}

} // namespace
} // namespace ff::augmenter_test
