// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/small_random.h"
#include "core/data/dataset.h"

#include <array>
#include <cmath>
#include <memory>

namespace ff::test {

/// A colour; all of hueTable are as light as each other, so that none is left in grey.
struct Hue
{
    const char* name;
    std::array<std::uint8_t, 3> colour; ///< red, green and blue
};

inline constexpr std::array hueTable {
    Hue {"blue", {64, 85, 180}},
    Hue {"green", {0, 153, 0}},
    Hue {"ochre", {150, 77, 0}},
    Hue {"red", {255, 24, 0}},
};

/// What lies behind the discs: nothing, or something soft in all colours, as in photographs.
enum class Scene { Black, Photograph };

/// The level of a soft scene at a place, which waves slowly across an image in a way of its own.
inline double sceneAt(int x, int y, int side, SmallRandom random)
{
    double level = 128;
    for (int wave = 0; wave < 3; ++wave) {
        const auto share = [&random] { return static_cast<double>(random.below(1000)) / 1000; };
        const double across = 4 * share() * x / side;
        const double down = 4 * share() * y / side;
        level += 35 * std::sin(across + down + 6.3 * share());
    }
    return level;
}

/// Discs anywhere and of any size: their colour alone tells the classes apart.
inline Split discs(std::size_t count, int side, std::uint64_t seed, Scene scene)
{
    Split split;
    std::vector<std::uint8_t> pixels;
    for (std::size_t i = 0; i < count; ++i) {
        SmallRandom random(seed, 0, i);
        const auto label = static_cast<std::uint8_t>(random.below(hueTable.size()));
        const auto within = [&](int low, int high) {
            return low + static_cast<int>(random.below(static_cast<std::uint32_t>(high - low + 1)));
        };
        const int radius = within(side / 6, side / 3);
        const int x = within(radius, side - 1 - radius);
        const int y = within(radius, side - 1 - radius);
        for (std::size_t plane = 0; plane < 3; ++plane) {
            for (int place = 0; place < side * side; ++place) {
                const double far = std::hypot(place % side - x, place / side - y);
                const double behind = scene == Scene::Black
                    ? 0
                    : sceneAt(place % side, place / side, side, SmallRandom(seed, 1 + plane, i));
                pixels.push_back(far <= radius ? hueTable[label].colour[plane]
                                               : static_cast<std::uint8_t>(behind));
            }
        }
        split.labels.push_back(label);
    }
    split.pixels = pixels;
    return split;
}

/// The same as a data set in colour.
inline Dataset discSet(std::size_t trainCount, std::size_t testCount, Scene scene = Scene::Black)
{
    constexpr int side = 12;
    Dataset data {
        "discs", side, side, {}, discs(trainCount, side, 1, scene), discs(testCount, side, 2, scene)};
    data.channels = 3;
    for (const Hue& hue : hueTable) {
        data.classes.emplace_back(hue.name);
    }
    return data;
}

/// 400 discs to learn and 200 to test with, made once.
inline std::shared_ptr<const Dataset> smallDiscs()
{
    static const auto data = std::make_shared<const Dataset>(discSet(400, 200));
    return data;
}

} // namespace ff::test
