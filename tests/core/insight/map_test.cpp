// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/inquiry.h"
#include "core/insight/map_alignment.h"
#include "core/insight/neighbour_map.h"
#include "core/insight/principal_map.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace ff::map_test {
namespace {

at::Generator fixedRandom()
{
    return makeRandom(9, RandomStream::Examples);
}

/// Three heaps of 40 rows each in 20 dimensions, far from each other.
at::Tensor threeHeaps()
{
    at::Generator random = fixedRandom();
    at::Tensor rows = at::randn({120, 20}, random);
    for (int heap = 0; heap < 3; ++heap) {
        rows.narrow(0, heap * 40, 40).select(1, heap).add_(15);
    }
    return rows;
}

/// Share of points whose nearest other point is of their own heap.
double shareAmongTheirOwn(const at::Tensor& points)
{
    at::Tensor distances = at::cdist(points, points);
    distances.fill_diagonal_(INFINITY);
    const at::Tensor nearest = distances.argmin(1);
    const at::Tensor heaps = at::arange(points.size(0)).div(40, "floor");
    return nearest.div(40, "floor").eq(heaps).to(at::kDouble).mean().item<double>();
}

PrincipalMap principalMap(const at::Tensor& rows)
{
    PrincipalMap map(rows);
    while (map.advance()) { }
    return map;
}

at::Tensor chancesOf(const at::Tensor& rows, double perplexity)
{
    NeighbourChances chances(rows, perplexity);
    while (chances.advance()) { }
    return chances.chances();
}

std::shared_ptr<const Specimen> trainedSpecimen(const Settings& settings)
{
    Trainer trainer(smallDigits(), settings, testCompute());
    trainSteps(trainer, 12);
    return std::make_shared<const Specimen>(trainer);
}

insight::Map mapOf(const std::shared_ptr<const Specimen>& specimen, const question::Map& asked)
{
    const std::unique_ptr<Inquiry> inquiry = makeInquiry(asked, specimen);
    while (inquiry->advance()) { }
    return std::get<insight::Map>(inquiry->found());
}

insight::Map threePoints()
{
    return {{}, {4, 5, 6}, {0, 1, 2}, {{1, 0}, {0, 2}, {-1, -2}}, insight::MapPoint {3, 1}, 0};
}

} // namespace

TEST(Map, PrincipalDirectionsAreThoseOfTheCovariance)
{
    const at::Tensor rows = threeHeaps();
    const PrincipalMap map = principalMap(rows);
    const at::Tensor centred = rows - rows.mean(0, true);
    const auto [strengths, directions] = at::linalg_eigh(centred.t().matmul(centred));
    EXPECT_NEAR(map.variance(), (strengths.narrow(0, 18, 2).sum() / strengths.sum()).item<double>(), 1e-5);
    // The plane that both pairs of directions span is one, however they are turned in it.
    const at::Tensor ours = map.directions().matmul(map.directions().t());
    const at::Tensor plane = directions.narrow(1, 18, 2);
    EXPECT_TRUE(at::allclose(ours, plane.matmul(plane.t()), 1e-3, 1e-3));
    EXPECT_NEAR(map.project(rows).mean().item<double>(), 0, 1e-4);
}

TEST(Map, PrincipalDirectionsOfLittleAreThere)
{
    for (const at::Tensor& rows : {at::ones({5, 4}), at::randn({1, 4}), at::randn({4, 1})}) {
        const at::Tensor points = principalMap(rows).project(rows);
        EXPECT_EQ(points.size(1), 2);
        EXPECT_TRUE(at::isfinite(points).all().item<bool>());
    }
}

TEST(Map, SlopeOfTheNeighbourMapIsThatOfItsDivergence)
{
    at::Generator random = fixedRandom();
    const at::Tensor rows = at::randn({12, 5}, random, at::TensorOptions(at::kDouble));
    const at::Tensor start = at::randn({12, 2}, random, at::TensorOptions(at::kDouble));
    const double step = 1e-4; // of a start that the map scales to a spread of its own
    const at::Tensor chances = chancesOf(rows, 3);
    const auto at0 = [&](const at::Tensor& points) { return NeighbourMap(chances, points); };
    const at::Tensor slope = at0(start).slope();
    const at::Tensor own = at0(start).points();
    const double scale = (own / start)[0][0].item<double>();
    for (int i = 0; i < 12; ++i) {
        // Two points moved against each other, in which the scale does not change to first order, up to a
        // part along the points themselves, which is taken out.
        at::Tensor move = at::zeros_like(start);
        move[i][i % 2] = 1;
        move[(i + 1) % 12][i % 2] = -1;
        const at::Tensor centred = start - start.mean();
        move = move - centred * ((move * centred).sum() / centred.pow(2).sum());
        const double up = at0(start + move * step).divergence();
        const double down = at0(start - move * step).divergence();
        const double measured = (up - down) / (2 * step * scale);
        EXPECT_NEAR(measured, (slope * move).sum().item<double>(), 1e-4);
    }
}

TEST(Map, ChancesHaveThePerplexityThatIsAskedFor)
{
    at::Generator random = fixedRandom();
    const at::Tensor rows = at::randn({60, 4}, random, at::TensorOptions(at::kDouble));
    const at::Tensor chances = chancesOf(rows, 8);
    EXPECT_NEAR(chances.sum().item<double>(), 1, 1e-6);
    EXPECT_TRUE(at::equal(chances, chances.t()));
    EXPECT_EQ(chances.diagonal().abs().sum().item<double>(), 0);
    // Made symmetric, rows differ from the perplexity a little, but not on the whole.
    const at::Tensor shares = chances / chances.sum(1, true);
    const at::Tensor entropy = -(shares * shares.clamp_min(1e-12).log()).sum(1);
    EXPECT_NEAR(entropy.mean().exp().item<double>(), 8, 2);
}

TEST(Map, NeighboursStayNeighbours)
{
    const at::Tensor rows = threeHeaps();
    NeighbourMap map(chancesOf(rows, 15), principalMap(rows).project(rows));
    const double before = map.divergence();
    while (map.advance()) { }
    EXPECT_LT(map.divergence(), before / 2);
    EXPECT_EQ(shareAmongTheirOwn(map.points()), 1.0);
    EXPECT_TRUE(at::isfinite(map.points()).all().item<bool>());
}

TEST(Map, HoldsEveryTestImageOnceInEveryMode)
{
    for (const Settings& settings : everySmallRun()) {
        const auto specimen = trainedSpecimen(settings);
        for (const auto kind : {question::Map::Kind::Principal, question::Map::Kind::Neighbours}) {
            const insight::Map map = mapOf(specimen, {1, kind, {}});
            ASSERT_EQ(map.points.size(), 300U);
            EXPECT_EQ(std::set<std::int64_t>(map.images.begin(), map.images.end()).size(), 300U);
            double squares = 0;
            for (const insight::MapPoint& point : map.points) {
                squares += static_cast<double>(point.x * point.x + point.y * point.y);
            }
            EXPECT_NEAR(squares / 600, 1, 1e-3);
            EXPECT_FALSE(map.drawing);
        }
    }
}

TEST(Map, DrawingOfATestImageLiesWhereTheImageLies)
{
    const auto specimen = trainedSpecimen(smallSettings());
    const insight::Map first = mapOf(specimen, {0});
    const auto image = static_cast<std::size_t>(first.images[7]);
    const LargeBytes& pixels = smallDigits()->test.pixels;
    const auto begin = pixels.begin() + static_cast<std::ptrdiff_t>(image * 784);
    const insight::Map map = mapOf(specimen, {0, question::Map::Kind::Principal, {begin, begin + 784}});
    ASSERT_TRUE(map.drawing);
    EXPECT_NEAR(map.drawing->x, map.points[7].x, 1e-3);
    EXPECT_NEAR(map.drawing->y, map.points[7].y, 1e-3);
}

TEST(Map, IsTurnedOntoAnEarlierOne)
{
    const insight::Map earlier = threePoints();
    for (const float mirror : {1.F, -1.F}) {
        insight::Map map = earlier;
        const auto turned = [mirror](const insight::MapPoint& point) {
            return insight::MapPoint {0.6F * point.x - 0.8F * mirror * point.y,
                                      0.8F * point.x + 0.6F * mirror * point.y};
        };
        for (insight::MapPoint& point : map.points) {
            point = turned(point);
        }
        map.drawing = turned(*earlier.drawing);
        alignTo(earlier, map);
        for (std::size_t i = 0; i < 3; ++i) {
            EXPECT_NEAR(map.points[i].x, earlier.points[i].x, 1e-5);
            EXPECT_NEAR(map.points[i].y, earlier.points[i].y, 1e-5);
        }
        EXPECT_NEAR(map.drawing->x, 3, 1e-5);
    }
    insight::Map other = earlier;
    other.images = {1, 2, 3};
    alignTo(earlier, other);
    EXPECT_EQ(other.points[1].y, 2.F);
}

} // namespace ff::map_test
