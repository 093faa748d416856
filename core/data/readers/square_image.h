// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <optional>

namespace ff {

/// A square image that says of itself no more than how many numbers it has.
struct SquareImage
{
    std::size_t side; ///< pixels
    std::size_t channels; ///< 1, or 3: a plane of red, of green and of blue
};

/// The square image of so many numbers. Three times a square is never a square, so that there is one at most.
inline std::optional<SquareImage> squareImage(std::size_t numbers)
{
    for (const std::size_t channels : {std::size_t {1}, std::size_t {3}}) {
        const double pixels = static_cast<double>(numbers) / static_cast<double>(channels);
        const auto side = static_cast<std::size_t>(std::lround(std::sqrt(pixels)));
        if (channels * side * side == numbers) {
            return SquareImage {side, channels};
        }
    }
    return std::nullopt;
}

} // namespace ff
