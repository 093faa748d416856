// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace ff {

/// The smallest and the largest value that a row accepts, and every option of a choice.
struct GoodValues
{
    std::vector<SettingValue> operator()(const IntegerRange& range) const
    {
        return {range.minimum, range.maximum};
    }
    std::vector<SettingValue> operator()(const RealRange& range) const
    {
        return {range.minimum, range.maximum, range.minimum + (range.maximum - range.minimum) / 3};
    }
    std::vector<SettingValue> operator()(Choices options) const
    {
        std::vector<SettingValue> values;
        for (const ChoiceOption& option : options) {
            values.emplace_back(std::string(option.id));
        }
        return values;
    }
    std::vector<SettingValue> operator()(const LayersRange& range) const
    {
        const LayerSize smallest(static_cast<int>(range.units.minimum));
        const LayerSize largest(static_cast<int>(range.units.maximum));
        LayerSize convolution(static_cast<int>(range.channels.maximum));
        convolution.window = largestWindow;
        LayerSize pooled(static_cast<int>(range.channels.minimum));
        pooled.window = 1;
        pooled.stride = largestStride;
        pooled.isPadded = false;
        pooled.pool = largestPool;
        std::vector<LayerSize> mixed(range.maximumCount, smallest);
        mixed[1] = convolution;
        mixed[2] = pooled;
        return {std::vector<LayerSize>(range.minimumCount, largest), mixed,
                std::vector<LayerSize>(range.maximumCount, smallest)};
    }
    std::vector<SettingValue> operator()(const LayerNumbers& range) const
    {
        return {std::vector<int>(), std::vector<int> {range.last}, std::vector<int> {1, range.last}};
    }
};

/// Values of the right type just outside of what a row accepts.
struct OutsideValues
{
    std::vector<SettingValue> operator()(const IntegerRange& range) const
    {
        return {range.minimum - 1, range.maximum + 1, std::numeric_limits<std::int64_t>::min(),
                std::numeric_limits<std::int64_t>::max()};
    }
    std::vector<SettingValue> operator()(const RealRange& range) const
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        return {std::nextafter(range.minimum, -infinity), std::nextafter(range.maximum, infinity), infinity,
                -infinity, std::numeric_limits<double>::quiet_NaN()};
    }
    std::vector<SettingValue> operator()(Choices options) const
    {
        return {std::string(), std::string("no-such-option"), std::string(options.front().label)};
    }
    std::vector<SettingValue> operator()(const LayersRange& range) const
    {
        using Layers = std::vector<LayerSize>;
        const auto smallest = static_cast<int>(range.units.minimum);
        const auto largest = static_cast<int>(range.units.maximum);
        const auto convolution = [&](int LayerSize::*member, int value) {
            LayerSize size(static_cast<int>(range.channels.minimum));
            size.window = 3;
            size.*member = value;
            return Layers {size};
        };
        return {Layers(range.minimumCount - 1, smallest),
                Layers(range.maximumCount + 1, smallest),
                Layers {smallest, smallest - 1},
                Layers {largest + 1},
                convolution(&LayerSize::units, static_cast<int>(range.channels.minimum) - 1),
                convolution(&LayerSize::units, static_cast<int>(range.channels.maximum) + 1),
                convolution(&LayerSize::window, 4),
                convolution(&LayerSize::window, largestWindow + 2),
                convolution(&LayerSize::stride, 0),
                convolution(&LayerSize::stride, largestStride + 1),
                convolution(&LayerSize::pool, 0),
                convolution(&LayerSize::pool, largestPool + 1)};
    }
    std::vector<SettingValue> operator()(const LayerNumbers& range) const
    {
        return {std::vector<int> {0}, std::vector<int> {1, range.last + 1}};
    }
};

} // namespace ff
