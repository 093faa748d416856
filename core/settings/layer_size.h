// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// One hidden layer as people write it: "500" is a layer of so many units; "c5x32" a convolution of 32
/// channels whose windows are 5 x 5, "c5x32s2" one whose windows stand 2 apart, "c5x32v" one whose windows
/// stay within the image; "p2" behind a convolution lets the means of 2 x 2 places go up.
struct LayerSize
{
    int units = 0; ///< in all; of a convolution at each place, which are its channels
    int window = 0; ///< width and height of what a unit of a convolution sees; 0: it is none
    int stride = 1; ///< from one window to the next
    bool isPadded = true; ///< windows may stand over the border, where there are zeros
    int pool = 1; ///< so many x so many places go up as one

    LayerSize() = default;
    LayerSize(int ofUnits) // NOLINT(google-explicit-constructor): a number is a layer of so many units
        : units(ofUnits)
    { }

    bool isConvolution() const { return window > 0; }
    bool operator==(const LayerSize&) const = default;
};

inline constexpr int largestWindow = 15;
inline constexpr int largestStride = 4;
inline constexpr int largestPool = 8;

/// What stands between the commas of a text, without the blanks around it.
std::vector<std::string_view> commaParts(std::string_view text);

/// "c5x32", "p2", "500": what the list has between its commas.
std::vector<std::string> layerWords(const std::vector<LayerSize>& layers);

/// "c5x32,p2,500"
std::string layersText(const std::vector<LayerSize>& layers);

/// What such a text says, with blanks around the commas or none; nothing when it says nothing.
std::optional<std::vector<LayerSize>> layersFrom(std::string_view text);

} // namespace ff
