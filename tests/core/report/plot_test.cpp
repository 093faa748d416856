// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"
#include "core/report/line_plot.h"
#include "core/report/pictures_png.h"
#include "core/report/plot_axis.h"

#include <gtest/gtest.h>
#include <png.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace ff::plot_test {
namespace {

TEST(AnAxis, HoldsBothEndsAndHasAFewRoundTicks)
{
    struct Case
    {
        double lowest;
        double highest;
    };
    for (const Case& each : {Case {0, 1}, Case {0, 20}, Case {0.0072, 0.9}, Case {-3, 1e6}, Case {5, 5},
                             Case {0, 0}, Case {0.99, 0.9901}}) {
        const PlotAxis axis = axisFor(each.lowest, each.highest, 5);
        EXPECT_GE(axis.place(each.lowest), -1e-6);
        EXPECT_LE(axis.place(each.highest), 1 + 1e-6);
        EXPECT_LT(axis.from, axis.to);
        EXPECT_GE(axis.ticks.size(), 2U);
        EXPECT_LE(axis.ticks.size(), 9U);
        std::vector<std::string> texts;
        std::ranges::transform(axis.ticks, std::back_inserter(texts),
                               [&axis](double tick) { return tickText(axis, tick); });
        EXPECT_EQ(std::ranges::adjacent_find(texts), texts.end()) << "two ticks say " << texts.front();
    }
}

/// The coordinates of the first curve.
std::string pointsOf(const std::string& svg)
{
    const std::size_t begin = svg.find("points=\"") + 8;
    return svg.substr(begin, svg.find('"', begin) - begin);
}

TEST(ALinePlot, OfManyPointsKeepsAnyPeak)
{
    LinePlot plot {"d", "x", "y", {{"curve", "series-1", {}}}};
    for (int i = 0; i < 100'000; ++i) {
        plot.lines[0].points.push_back({double(i), i == 54'321 ? 1.0 : 0.0});
    }
    const std::string points = pointsOf(linePlotSvg(plot));
    EXPECT_LT(std::ranges::count(points, ' '), 2500);
    EXPECT_NE(points.find(",30 "), std::string::npos) << "the top of the plot";
}

TEST(ALinePlot, LeavesOutWhatIsNotKnownAndIsEmptyWithoutAnything)
{
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    LinePlot plot {"d", "x", "y", {{"curve", "series-1", {{0, nothing}, {1, nothing}}}}};
    EXPECT_TRUE(linePlotSvg(plot).empty());
    plot.lines[0].points.push_back({2, 0.5});
    const std::string svg = linePlotSvg(plot);
    EXPECT_EQ(svg.find("nan"), std::string::npos);
    EXPECT_NE(svg.find("<circle"), std::string::npos) << "a single point can be seen";
}

TEST(Base64, IsThatOfTheStandard)
{
    const std::pair<std::string, std::string> examples[] // RFC 4648, section 10
        = {{"", ""},        {"f", "Zg=="},        {"fo", "Zm8="},
           {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : examples) {
        EXPECT_EQ(base64(std::as_bytes(std::span(bytes))), text);
    }
}

TEST(APngOfPictures, HasTheirPixelsRowByRow)
{
    const Pictures pictures {2, 1, {0, 50, 100, 150, 200, 250}};
    const std::vector<std::byte> bytes = picturesPng(pictures, 2);
    png_image image {};
    image.version = PNG_IMAGE_VERSION;
    ASSERT_NE(png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()), 0);
    ASSERT_EQ(image.width, 5U);
    ASSERT_EQ(image.height, 3U);
    image.format = PNG_FORMAT_GRAY;
    std::vector<std::uint8_t> pixels(15);
    ASSERT_NE(png_image_finish_read(&image, nullptr, pixels.data(), 0, nullptr), 0);
    const std::vector<std::uint8_t> expected {0,   50,  255, 100, 150, 255, 255, 255,
                                              255, 255, 200, 250, 255, 255, 255};
    EXPECT_EQ(pixels, expected);
}

} // namespace
} // namespace ff::plot_test
