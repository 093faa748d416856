// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/dropout.h"
#include "core/network/lanes.h"

namespace ff {

/// The arguments of activate() as plain memory, Number being float or Brain16. Pointers may be null where the
/// drive has no such part.
template <typename Number>
struct ActivationKernel
{
    std::int64_t places = 1; ///< P
    std::int64_t images = 0; ///< B
    std::int64_t channels = 0; ///< c
    const Number* product = nullptr; ///< [P, B, c]
    const Number* second = nullptr; ///< [R, n]
    const float* bias = nullptr; ///< [n]
    const float* labelScale = nullptr; ///< [R]
    const float* labelColumns = nullptr; ///< [C + 1, n]
    const std::int64_t* labels = nullptr; ///< [R]
    const Number* before = nullptr; ///< [R, n] normalised
    const float* beforeScale = nullptr; ///< [R]
    float damping = 0;
    Dropout dropout = {};
    Number* normalised = nullptr; ///< [R, n]
    float* scale = nullptr; ///< [R]
    float* squares = nullptr; ///< [R]
    std::uint8_t* gate = nullptr; ///< [R, n]

    std::int64_t units() const { return places * channels; }
};

/// Fills rows `begin` to `end`. `row` is room for one row of numbers. Any thread.
void activateRows(const ActivationKernel<float>& kernel, float* row, std::int64_t begin, std::int64_t end);
void activateRows(const ActivationKernel<Brain16>& kernel, float* row, std::int64_t begin, std::int64_t end);

/// Turns the numbers of units into numbers that look random, of one row under one key: what dropout compares
/// its share with. For one number or for many at once.
template <typename Number>
FF_INLINE void dropoutHash(Number& unit, std::uint32_t key, std::uint32_t row)
{
    // Wellons' lowbias32, whose output bits each depend on all input bits.
    unit = (unit * 0x85ebca6bU) ^ (key ^ (row * 0x9e3779b9U));
    unit = (unit ^ (unit >> 16)) * 0x7feb352dU;
    unit = (unit ^ (unit >> 15)) * 0x846ca68bU;
    unit = unit ^ (unit >> 16);
}

/// A unit is dropped when its hash is below this.
FF_INLINE std::uint32_t dropoutLimit(float share)
{
    return static_cast<std::uint32_t>(static_cast<double>(share) * 4294967295.0);
}

} // namespace ff
