// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/label_forms.h"
#include "core/settings/modes.h"
#include "tests/core/learning/plain_formulas.h"
#include "tests/core/network/test_network.h"

#include <gtest/gtest.h>

namespace ff::label_forms_test {
namespace {

constexpr std::int64_t rowCount = 60;
constexpr Grid square {10, 10, 1, true};

LabelOverlay overlayOf(LabelForm form, std::int64_t classes, double strength, const Grid& image = square)
{
    return labelOverlay({.labelForm = form, .labelStrength = strength}, image, classes, at::kDouble);
}

TEST(LabelForms, EveryFormThatSettingsMayResolveToHasOneRow)
{
    for (const OptionOf<LabelForm>& each : labelFormTable) {
        Settings settings {.labelForm = each.choice};
        const LabelForm form = labelFormOf(settings).value();
        EXPECT_NE(form, LabelForm::Auto);
        EXPECT_EQ(std::ranges::count(labelForms(), form, &LabelFormRow::choice), 1) << each.option.id;
        settings.mode = Mode::TopDown;
        EXPECT_FALSE(labelFormOf(settings).has_value()) << "its label stands at the top";
    }
}

TEST(LabelForms, APixelIsBrightAndNothingBeyondTheLabelChanges)
{
    for (const std::int64_t classes : {2, 10, 26}) {
        const at::Tensor before = testPixels(rowCount, square.size(), 1);
        const at::Tensor labels = testLabels(rowCount, classes);
        const at::Tensor images = before.clone();
        overlayOf(LabelForm::Pixels, classes, 2.5).write(images, labels);
        const at::Tensor area = images.narrow(1, 0, classes);
        EXPECT_TRUE(area.sum(1).eq(2.5).all().item<bool>()) << classes;
        EXPECT_TRUE(area.gt(0).sum(1).eq(1).all().item<bool>()) << classes;
        EXPECT_TRUE(area.argmax(1).equal(labels)) << classes;
        EXPECT_TRUE(images.narrow(1, classes, square.size() - classes)
                        .equal(before.narrow(1, classes, square.size() - classes)))
            << classes;
    }
}

TEST(LabelForms, TheNeutralPixelsHaveTheSameStrengthEvenly)
{
    const at::Tensor before = testPixels(rowCount, square.size(), 1);
    const at::Tensor images = before.clone();
    overlayOf(LabelForm::Pixels, 10, 2.5).writeNeutral(images);
    EXPECT_LT(largestDifference(images.narrow(1, 0, 10), at::full({rowCount, 10}, 0.25, at::kDouble)), 1e-12);
    EXPECT_TRUE(images.narrow(1, 10, 90).equal(before.narrow(1, 10, 90)));
}

TEST(LabelForms, AWaveIsBlendedWithEveryPlaneOfTheImage)
{
    for (const Grid& image : {Grid {12, 7, 1, true}, Grid {8, 9, 3, true}}) {
        const at::Tensor before = testPixels(rowCount, image.size(), 1, at::kDouble);
        const at::Tensor labels = testLabels(rowCount, 10);
        const LabelOverlay overlay = overlayOf(LabelForm::Waves, 10, 2.5, image);
        const at::Tensor waves = plainWaves(image, 10);
        const at::Tensor images = before.clone();
        overlay.write(images, labels);
        EXPECT_LT(largestDifference(images, (before + 0.5 * waves.index_select(0, labels)) / 1.5), 1e-12);
        EXPECT_TRUE(images.ge(0).logical_and(images.le(1)).all().item<bool>()) << "it is a picture";
        const at::Tensor neutral = before.clone();
        overlay.writeNeutral(neutral);
        EXPECT_LT(largestDifference(neutral, (before + 0.5 * waves.mean(0)) / 1.5), 1e-12);
    }
}

TEST(LabelForms, NoTwoOfAHundredWavesAreAlike)
{
    for (const Grid& image : {Grid {28, 28, 1, true}, Grid {16, 20, 1, true}, Grid {11, 11, 1, true}}) {
        const at::Tensor waves = overlayOf(LabelForm::Waves, 100, 1, image).patterns.narrow(0, 0, 100);
        const at::Tensor centred = waves - waves.mean(1, /*keepdim=*/true);
        const at::Tensor unit = centred / centred.norm(2, {1}, /*keepdim=*/true);
        const at::Tensor alike = unit.matmul(unit.t()).fill_diagonal_(0).abs();
        EXPECT_LT(alike.max().item<double>(), 0.985) << image.width;
    }
}

TEST(LabelForms, AreChosenByTheLayersUnlessSaid)
{
    Settings settings;
    EXPECT_EQ(labelFormOf(settings), LabelForm::Pixels);
    EXPECT_EQ(labelPixels(settings, 10), 10);
    assignText(settings, "layers", "500,c3x8");
    EXPECT_EQ(labelFormOf(settings), LabelForm::Waves);
    EXPECT_EQ(labelPixels(settings, 10), 0);
    settings = {.layerKind = LayerKindChoice::Local};
    EXPECT_EQ(labelFormOf(settings), LabelForm::Waves);
    settings = {.labelForm = LabelForm::Waves};
    EXPECT_EQ(labelFormOf(settings), LabelForm::Waves);
}

} // namespace
} // namespace ff::label_forms_test
