// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/layer_shape.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace ff {
namespace {

constexpr Grid mnist {28, 28, 1};

std::vector<LayerShape> localShapes(const std::vector<int>& widths, const Grid& image)
{
    return layerShapes({.layers = widths, .layerKind = LayerKindChoice::Local}, image);
}

/// The input that stands first in the field of place `place`.
std::int64_t corner(const LayerShape& shape, std::int64_t place)
{
    return shape.fields[static_cast<std::size_t>(place * shape.fieldSize)];
}

TEST(LayerShape, EveryKindFillsItsGridAndLooksAtInputsThatAreThere)
{
    for (std::size_t kind = 0; kind < layerKinds().size(); ++kind) {
        for (const Grid& image : {mnist, Grid {10, 8, 1}, Grid {5, 3, 2}, Grid {2, 1, 1}, Grid {1, 1, 1}}) {
            Grid input = image;
            const Settings settings {.layers = {100, 37, 4}, .layerKind = static_cast<LayerKindChoice>(kind)};
            for (const LayerShape& shape : layerShapes(settings, image)) {
                EXPECT_EQ(shape.inputs, input.size()) << layerKinds()[kind].id;
                EXPECT_GE(shape.units(), shape.output.places());
                const std::int64_t units = c10::multiply_integers(shape.weightShape()) / shape.fieldSize;
                EXPECT_EQ(units, shape.units());
                for (const std::int64_t seen : shape.fields) {
                    EXPECT_TRUE(seen >= 0 && seen < shape.inputs) << layerKinds()[kind].id;
                }
                input = shape.output;
            }
        }
    }
}

TEST(LayerShape, ADenseLayerSeesEverything)
{
    const std::vector<LayerShape> shapes = layerShapes({.layers = {500, 300}}, mnist);
    EXPECT_TRUE(shapes[0].isDense());
    EXPECT_EQ(shapes[0].weightShape(), (std::vector<std::int64_t> {500, 784}));
    EXPECT_EQ(shapes[1].weightShape(), (std::vector<std::int64_t> {300, 500}));
}

TEST(LayerShape, LocalLayersAreThePapersOnMnist)
{
    const std::vector<LayerShape> shapes = localShapes({2048, 1152, 2048}, mnist);
    ASSERT_EQ(shapes.size(), 3U);
    // 4 x 4 places of 10 x 10 pixels at a stride of 6, then 3 x 3 and 2 x 2 places of 2 x 2 neighbours.
    EXPECT_EQ(shapes[0].weightShape(), (std::vector<std::int64_t> {16, 128, 100}));
    EXPECT_EQ(shapes[1].weightShape(), (std::vector<std::int64_t> {9, 128, 4 * 128}));
    EXPECT_EQ(shapes[2].weightShape(), (std::vector<std::int64_t> {4, 512, 4 * 128}));
    for (std::int64_t place = 0; place < 16; ++place) {
        EXPECT_EQ(corner(shapes[0], place), (place / 4 * 6) * 28 + place % 4 * 6) << place;
    }
    for (std::int64_t place = 0; place < 9; ++place) {
        EXPECT_EQ(corner(shapes[1], place), ((place / 3) * 4 + place % 3) * 128) << place;
    }
    // A field is read line by line: ten pixels, then those below.
    EXPECT_EQ(shapes[0].fields[9], 9);
    EXPECT_EQ(shapes[0].fields[10], 28);
    EXPECT_EQ(shapes[0].fields[99], 9 * 28 + 9);
}

TEST(LayerShape, FieldsAreSpreadEvenlyFromOneEdgeToTheOther)
{
    for (std::int64_t side = 4; side < 60; ++side) {
        const LayerShape shape = localShapes({64}, {side, side, 1}).front();
        const std::int64_t places = shape.output.width;
        const auto length = static_cast<std::int64_t>(std::llround(std::sqrt(shape.fieldSize)));
        ASSERT_EQ(places, std::min<std::int64_t>(4, side - length + 1));
        for (std::int64_t place = 0; place < places; ++place) {
            const double exact
                = static_cast<double>(place * (side - length)) / static_cast<double>(places - 1);
            EXPECT_NEAR(static_cast<double>(corner(shape, place)), exact, 0.5)
                << "place " << place << " of " << side;
        }
    }
}

TEST(LayerShape, TheFieldsOfALayerSeeEveryInput)
{
    for (const Grid& image : {mnist, Grid {32, 32, 1}, Grid {10, 8, 1}, Grid {17, 5, 1}, Grid {1, 1, 1}}) {
        for (const LayerShape& shape : localShapes({64, 64, 64}, image)) {
            const std::set<std::int64_t> seen(shape.fields.begin(), shape.fields.end());
            EXPECT_EQ(static_cast<std::int64_t>(seen.size()), shape.inputs)
                << image.width << " x " << image.height;
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
    for (const LayerShape& shape : localShapes({64, 48}, {10, 8, 1})) {
        for (const at::ScalarType type : {at::kDouble, at::kFloat, at::kBFloat16}) {
            const at::Tensor input = testPixels(7, shape.inputs, 1, type);
            const at::Tensor strided = testPixels(shape.inputs, 7, 1, type).t();
            for (const at::Tensor& rows : {input, strided}) {
                const at::Tensor gathered = gatherFields(shape, rows, 2);
                ASSERT_EQ(gathered.sizes(),
                          (std::vector<std::int64_t> {shape.output.places(), 7, shape.fieldSize}));
                for (std::int64_t place = 0; place < shape.output.places(); ++place) {
                    const auto* first = shape.fields.data() + place * shape.fieldSize;
                    const at::Tensor field = at::tensor(
                        at::ArrayRef<std::int64_t>(first, static_cast<std::size_t>(shape.fieldSize)));
                    EXPECT_TRUE(gathered[place].equal(rows.index_select(1, field))) << place;
                }
            }
        }
    }
}

} // namespace
} // namespace ff
