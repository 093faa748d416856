// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/layer_kinds.h"
#include "core/network/local_fields.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace ff::layer_shape_test {
namespace {

constexpr Grid mnist {28, 28, 1};

using Size = std::vector<std::int64_t>;

std::vector<LayerShape> localShapes(const std::vector<LayerSize>& widths, const Grid& image)
{
    return layerShapes({.layers = widths, .layerKind = LayerKindChoice::Local}, image);
}

Size weightSize(const LayerShape& shape)
{
    return shape.parameters.front().shape;
}

/// The input that stands first in the field of place `place`.
std::int64_t corner(const LocalFields& fields, std::int64_t place)
{
    return fields.inputs[static_cast<std::size_t>(place * fields.size)];
}

TEST(LayerShape, EveryKindFillsItsGridAndStandsOnTheOneBelow)
{
    for (const LayerKind& kind : layerKinds()) {
        for (const Grid& image :
             {mnist, Grid {10, 8, 1}, Grid {5, 3, 2}, Grid {6, 4, 3, true}, Grid {2, 1, 1}, Grid {1, 1, 1}}) {
            std::int64_t below = image.size();
            for (const LayerShape& shape :
                 layerShapes({.layers = {100, 37, 4}, .layerKind = kind.choice}, image)) {
                EXPECT_EQ(shape.inputs(), below);
                EXPECT_EQ(shape.units() % shape.features(), 0);
                EXPECT_GE(shape.units(), shape.grid.places());
                EXPECT_LE(shape.multiplications, shape.units() * shape.inputs());
                EXPECT_GE(shape.multiplications, shape.units());
                below = shape.outputs();
            }
        }
    }
}

TEST(LayerShape, FieldsOfAnImageInColourSeeTheSamePlacesInEveryPlane)
{
    const LocalFields grey = localFields({28, 28, 1, true}, 0);
    const LocalFields colour = localFields({28, 28, 3, true}, 0);
    ASSERT_EQ(colour.places(), grey.places());
    ASSERT_EQ(colour.size, 3 * grey.size);
    for (std::int64_t place = 0; place < grey.places(); ++place) {
        for (std::int64_t i = 0; i < colour.size; ++i) {
            const std::int64_t inGrey
                = grey.inputs[static_cast<std::size_t>(place * grey.size + i % grey.size)];
            const std::int64_t plane = i / grey.size * 28 * 28;
            ASSERT_EQ(colour.inputs[static_cast<std::size_t>(place * colour.size + i)], plane + inGrey);
        }
    }
}

TEST(LayerShape, AnnouncesTheParametersThatALayerHas)
{
    const Numerics numerics;
    at::Generator random = testRandom(1);
    for (const LayerKind& kind : layerKinds()) {
        const Settings settings {.layers = {100, 37, 50}, .layerKind = kind.choice};
        LayerStack layers = makeLayers(mnist, {settings, numerics, random});
        const std::vector<LayerShape> shapes = layerShapes(settings, mnist);
        ASSERT_EQ(layers.size(), shapes.size());
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            const std::vector<NamedParameter> own = layers[i].parameters();
            ASSERT_EQ(own.size(), shapes[i].parameters.size());
            for (std::size_t p = 0; p < own.size(); ++p) {
                EXPECT_EQ(own[p].name, shapes[i].parameters[p].name);
                EXPECT_EQ(own[p].parameter->value().sizes().vec(), shapes[i].parameters[p].shape);
            }
        }
    }
}

TEST(LayerShape, ADenseLayerSeesEverything)
{
    const std::vector<LayerShape> shapes = layerShapes({.layers = {500, 300}}, mnist);
    EXPECT_EQ(weightSize(shapes[0]), (Size {500, 784}));
    EXPECT_EQ(weightSize(shapes[1]), (Size {300, 500}));
    EXPECT_EQ(shapes[0].multiplications, 500 * 784);
}

TEST(LayerShape, LocalLayersAreThePapersOnMnist)
{
    const std::vector<LayerShape> shapes = localShapes({2048, 1152, 2048}, mnist);
    ASSERT_EQ(shapes.size(), 3U);
    // 4 x 4 places of 10 x 10 pixels at a stride of 6, then 3 x 3 and 2 x 2 places of 2 x 2 neighbours.
    EXPECT_EQ(weightSize(shapes[0]), (Size {16, 128, 100}));
    EXPECT_EQ(weightSize(shapes[1]), (Size {9, 128, 4 * 128}));
    EXPECT_EQ(weightSize(shapes[2]), (Size {4, 512, 4 * 128}));
    EXPECT_EQ(shapes[0].multiplications, 2048 * 100);
    const LocalFields onImage = localFields(shapes[0].input, 0);
    for (std::int64_t place = 0; place < 16; ++place) {
        EXPECT_EQ(corner(onImage, place), (place / 4 * 6) * 28 + place % 4 * 6) << place;
    }
    const LocalFields above = localFields(shapes[1].input, 1);
    for (std::int64_t place = 0; place < 9; ++place) {
        EXPECT_EQ(corner(above, place), ((place / 3) * 4 + place % 3) * 128) << place;
    }
    // A field is read line by line: ten pixels, then those below.
    EXPECT_EQ(onImage.inputs[9], 9);
    EXPECT_EQ(onImage.inputs[10], 28);
    EXPECT_EQ(onImage.inputs[99], 9 * 28 + 9);
}

TEST(LayerShape, FieldsAreSpreadEvenlyFromOneEdgeToTheOther)
{
    for (std::int64_t side = 4; side < 60; ++side) {
        const LocalFields fields = localFields({side, side, 1}, 0);
        const std::int64_t places = fields.width;
        const auto length = static_cast<std::int64_t>(std::llround(std::sqrt(fields.size)));
        ASSERT_EQ(places, std::min<std::int64_t>(4, side - length + 1));
        for (std::int64_t place = 0; place < places; ++place) {
            const double exact
                = static_cast<double>(place * (side - length)) / static_cast<double>(places - 1);
            EXPECT_NEAR(static_cast<double>(corner(fields, place)), exact, 0.5)
                << "place " << place << " of " << side;
        }
    }
}

TEST(LayerShape, TheFieldsOfALayerSeeEveryInput)
{
    for (const Grid& image : {mnist, Grid {32, 32, 1}, Grid {10, 8, 1}, Grid {17, 5, 1}, Grid {1, 1, 1}}) {
        const std::vector<LayerShape> shapes = localShapes({64, 64, 64}, image);
        for (std::size_t depth = 0; depth < shapes.size(); ++depth) {
            const LocalFields fields = localFields(shapes[depth].input, depth);
            const std::set<std::int64_t> seen(fields.inputs.begin(), fields.inputs.end());
            EXPECT_EQ(static_cast<std::int64_t>(seen.size()), shapes[depth].inputs())
                << image.width << " x " << image.height;
            EXPECT_EQ(*seen.begin(), 0);
            EXPECT_EQ(*seen.rbegin(), shapes[depth].inputs() - 1);
        }
    }
}

TEST(LayerShape, UnitsAreRoundedDownToWholePlacesButAreNeverNone)
{
    EXPECT_EQ(localShapes({100}, mnist).front().units(), 96);
    EXPECT_EQ(localShapes({16}, mnist).front().units(), 16);
    EXPECT_EQ(localShapes({4}, mnist).front().units(), 16);
}

TEST(LayerShape, GatheringFieldsCopiesWhatEachPlaceSees)
{
    const std::vector<LayerShape> shapes = localShapes({64, 48}, {10, 8, 1});
    for (std::size_t depth = 0; depth < shapes.size(); ++depth) {
        const LocalFields fields = localFields(shapes[depth].input, depth);
        const at::Tensor index = fields.index(at::kCPU);
        for (const at::ScalarType type : {at::kDouble, at::kFloat, at::kBFloat16}) {
            const at::Tensor input = testPixels(7, shapes[depth].inputs(), 1, type);
            const at::Tensor strided = testPixels(shapes[depth].inputs(), 7, 1, type).t();
            for (const at::Tensor& rows : {input, strided}) {
                for (const at::Tensor& gathered :
                     {fields.gather(rows, 2), fields.gatherDifferentiably(rows)}) {
                    ASSERT_EQ(gathered.sizes(), (Size {fields.places(), 7, fields.size}));
                    for (std::int64_t place = 0; place < fields.places(); ++place) {
                        EXPECT_TRUE(gathered[place].equal(rows.index_select(1, index[place]))) << place;
                    }
                }
            }
        }
    }
}

} // namespace
} // namespace ff::layer_shape_test
