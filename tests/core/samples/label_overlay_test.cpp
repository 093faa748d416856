// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/label_overlay.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

namespace ff {
namespace {

constexpr std::int64_t rowCount = 60;
constexpr std::int64_t pixelCount = 100;

TEST(LabelOverlay, WritesOneBrightPixelAndNothingBeyondTheLabel)
{
    for (const std::int64_t classes : {2, 10, 26}) {
        const LabelOverlay overlay {classes, 2.5};
        const at::Tensor before = testPixels(rowCount, pixelCount, 1);
        const at::Tensor labels = testLabels(rowCount, classes);
        const at::Tensor images = before.clone();
        overlay.write(images, labels);
        const at::Tensor area = images.narrow(1, 0, classes);
        EXPECT_TRUE(area.sum(1).eq(2.5).all().item<bool>()) << classes;
        EXPECT_TRUE(area.gt(0).sum(1).eq(1).all().item<bool>()) << classes;
        EXPECT_TRUE(area.argmax(1).equal(labels)) << classes;
        EXPECT_TRUE(images.narrow(1, classes, pixelCount - classes)
                        .equal(before.narrow(1, classes, pixelCount - classes)))
            << classes;
    }
}

TEST(LabelOverlay, TheNeutralLabelSpreadsTheSameStrengthEvenly)
{
    const LabelOverlay overlay {10, 2.5};
    const at::Tensor before = testPixels(rowCount, pixelCount, 1);
    const at::Tensor images = before.clone();
    overlay.writeNeutral(images);
    EXPECT_TRUE(images.narrow(1, 0, 10).eq(0.25).all().item<bool>());
    EXPECT_TRUE(images.narrow(1, 10, pixelCount - 10).equal(before.narrow(1, 10, pixelCount - 10)));
}

} // namespace
} // namespace ff
