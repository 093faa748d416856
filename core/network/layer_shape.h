// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/layer_size.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace ff {

/// How the numbers of a row lie in space: place by place, line by line, the channels of a place together; or,
/// as those of an image, plane by plane, one for each channel.
struct Grid
{
    std::int64_t width = 1; ///< places
    std::int64_t height = 1;
    std::int64_t channels = 1; ///< numbers per place
    bool isPlanar = false;

    std::int64_t places() const { return width * height; }
    std::int64_t size() const { return places() * channels; }
    std::int64_t index(std::int64_t x, std::int64_t y, std::int64_t channel) const
    {
        const std::int64_t place = y * width + x;
        return isPlanar ? channel * places() + place : place * channels + channel;
    }
};

/// How the pixels lie in images of whatever has width, height and channels: data, weights.
template <typename Images>
Grid imageGrid(const Images& images)
{
    return {images.width, images.height, images.channels, /*isPlanar=*/true};
}

/// The shape of something that is learnt, by the name that it has in files.
struct NamedShape
{
    std::string name;
    std::vector<std::int64_t> shape;
};

/// Where a layer is to stand and how large it may be.
struct LayerPlan
{
    Grid input; ///< what it looks at: the image, or the layer below
    std::size_t depth = 0; ///< layers below it
    LayerSize size; ///< of its units it has at most so many
};

/// What there is to know of a layer without making it.
struct LayerShape
{
    Grid input;
    Grid grid; ///< its places, and the units at each of them
    std::vector<NamedShape> parameters; ///< what Layer::parameters() are going to be
    std::int64_t multiplications = 0; ///< that its product takes for one row of inputs
    std::int64_t pool
        = 1; ///< the means of so many x so many places go up; what is left over at the edges not

    std::int64_t inputs() const { return input.size(); } ///< D
    std::int64_t units() const { return grid.size(); } ///< n

    /// f: units that have weights of their own. Where places share them, unit j has those of feature j mod f.
    std::int64_t features() const { return parameters.at(1).shape.front(); }

    /// What the layer above and the readout see.
    Grid output() const
    {
        return {std::max<std::int64_t>(1, grid.width / pool), std::max<std::int64_t>(1, grid.height / pool),
                grid.channels};
    }
    std::int64_t outputs() const { return output().size(); } ///< m
};

} // namespace ff
