// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/label_forms.h"
#include "core/network/labelled_images.h"
#include "tests/core/network/test_network.h"

#include <gtest/gtest.h>

namespace ff::labelled_images_test {
namespace {

constexpr std::int64_t count = 7;

/// The passes of the shared product and of one plain pass per labelled image, which must be the same.
struct BothPasses
{
    LayerPass shared;
    LayerPass plain;
};

struct Case
{
    LabelForm form;
    const char* layer; ///< as people write it
    std::int64_t classes;
    double strength;
    Dropout dropout;
};

constexpr Case everyCase[] {
    {LabelForm::Pixels, "37", 3, 1.0, {}},       {LabelForm::Pixels, "37", 10, 0.3, {}},
    {LabelForm::Pixels, "37", 10, 4.0, {}},      {LabelForm::Pixels, "37", 10, 1.0, {0.4, 9}},
    {LabelForm::Waves, "37", 10, 1.0, {0.4, 9}}, {LabelForm::Waves, "37", 3, 5.0, {}},
    {LabelForm::Waves, "c3x4s2", 10, 0.3, {}},   {LabelForm::Waves, "c5x3", 10, 1.0, {0.4, 9}}};

std::string nameOf(const Case& test)
{
    return std::string(test.layer) + ", form " + std::to_string(static_cast<int>(test.form)) + ", "
        + std::to_string(test.classes) + " classes, strength " + std::to_string(test.strength);
}

std::unique_ptr<const Layer> firstLayer(const Case& test, const Numerics& numerics)
{
    Settings settings;
    assignText(settings, "layers", test.layer);
    return testLayer(settings, numerics, {testImage.width, testImage.height, 1, /*isPlanar=*/true});
}

at::Tensor someImages(at::ScalarType type)
{
    return testPixels(count, testImage.size(), 2, type);
}

LabelOverlay overlayOf(const Case& test, at::ScalarType type)
{
    return labelOverlay({.labelForm = test.form, .labelStrength = test.strength}, testImage, test.classes,
                        type);
}

BothPasses withLabels(const Layer& layer, const Case& test, const at::Tensor& labels, at::ScalarType type)
{
    const LabelOverlay overlay = overlayOf(test, type);
    const at::Tensor images = someImages(type);
    const at::Tensor labelled = images.repeat({labels.size(0) / count, 1});
    overlay.write(labelled, labels);
    return {LabelledImages(layer, overlay, images).forward(labels, test.dropout),
            layer.forward(normaliseRows(labelled), test.dropout)};
}

BothPasses withNeutralLabel(const Layer& layer, const Case& test, at::ScalarType type)
{
    const LabelOverlay overlay = overlayOf(test, type);
    const at::Tensor images = someImages(type);
    const at::Tensor labelled = images.clone();
    overlay.writeNeutral(labelled);
    return {LabelledImages(layer, overlay, images).forwardNeutral(count, test.dropout),
            layer.forward(normaliseRows(labelled), test.dropout)};
}

void expectSame(const BothPasses& both, double tolerance)
{
    EXPECT_LT(largestDifference(both.shared.activity.normalised, both.plain.activity.normalised), tolerance);
    EXPECT_LT(largestDifference(both.shared.goodness, both.plain.goodness), 100 * tolerance);
}

TEST(LabelledImages, OneProductServesEveryLabelAsAPassOfItsOwnWould)
{
    for (const auto& [type, tolerance] : {std::pair {at::kDouble, 1e-12}, std::pair {at::kFloat, 1e-5}}) {
        for (const Case& test : everyCase) {
            SCOPED_TRACE(nameOf(test));
            const std::unique_ptr<const Layer> layer = firstLayer(test, Numerics {at::TensorOptions(type)});
            expectSame(withLabels(*layer, test, testLabels(3 * count, test.classes), type), tolerance);
            expectSame(withNeutralLabel(*layer, test, type), tolerance);
        }
    }
}

TEST(LabelledImages, ItsInputsAreTheLabelledImagesWithMeanSquareOne)
{
    for (const Case& test : everyCase) {
        SCOPED_TRACE(nameOf(test));
        const std::unique_ptr<const Layer> layer = firstLayer(test, exactNumerics());
        const at::Tensor labels = testLabels(2 * count, test.classes);
        const LabelOverlay overlay = overlayOf(test, at::kDouble);
        const LayerPass shared
            = LabelledImages(*layer, overlay, someImages(at::kDouble)).forward(labels, test.dropout);
        const LayerPass plain = withLabels(*layer, test, labels, at::kDouble).plain;
        const at::Tensor index = at::tensor({0, 9, 3, 13, 0}, at::kLong);
        const at::Tensor rows = shared.input->rows(index);
        EXPECT_LT(largestDifference(rows, plain.input->rows(index)), 1e-12);
        EXPECT_LT(largestDifference(rows.square().mean(1), at::ones({5}, at::kDouble)), 1e-6);
        EXPECT_LT(largestDifference(shared.input->sum(count, exactNumerics()),
                                    plain.input->sum(count, exactNumerics())),
                  1e-12)
            << "of the images with their first labels";
    }
}

TEST(LabelledImages, WhatStandsWhereTheLabelGoesIsIgnoredAndKept)
{
    const std::unique_ptr<const Layer> owned = firstLayer(everyCase[0], exactNumerics());
    const Layer& layer = *owned;
    const LabelOverlay overlay = labelOverlay({}, testImage, 10, at::kDouble);
    const at::Tensor images = someImages(at::kDouble);
    at::Tensor other = images.clone();
    other.narrow(1, 0, 10).fill_(0.7);
    const at::Tensor labels = testLabels(count, 10);
    EXPECT_TRUE(LabelledImages(layer, overlay, images)
                    .forward(labels)
                    .activity.normalised.equal(
                        LabelledImages(layer, overlay, other).forward(labels).activity.normalised));
    EXPECT_TRUE(images.equal(someImages(at::kDouble)));
}

} // namespace
} // namespace ff::labelled_images_test
