// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>

// Eight numbers at once, in GCC's and Clang's portable vector notation: a register of AVX2. Sixteen would
// fill one of AVX-512, where they gain a fifth, but GCC 12 takes them through memory where there are none,
// which costs six times as long. For the few loops over activities and weights that would otherwise be bound
// by memory; everything else is LibTorch's.

#define FF_INLINE inline __attribute__((always_inline))

namespace ff {

inline constexpr std::int64_t laneCount = 8;

using Lanes = float __attribute__((vector_size(32)));
using LaneBits = std::uint32_t __attribute__((vector_size(32)));
using LaneHalves = std::uint16_t __attribute__((vector_size(16)));

/// The upper half of a float32: same range, 8 bits of mantissa.
struct Brain16
{
    std::uint16_t bits;
};

FF_INLINE void loadLanes(Lanes& lanes, const float* from)
{
    std::memcpy(&lanes, from, sizeof lanes);
}

FF_INLINE void loadLanes(Lanes& lanes, const Brain16* from)
{
    LaneHalves halves;
    std::memcpy(&halves, from, sizeof halves);
    const LaneBits bits = __builtin_convertvector(halves, LaneBits) << 16;
    std::memcpy(&lanes, &bits, sizeof lanes);
}

FF_INLINE void storeLanes(float* to, const Lanes& lanes)
{
    std::memcpy(to, &lanes, sizeof lanes);
}

/// Rounds to the nearest, to even when there are two.
FF_INLINE void storeLanes(Brain16* to, const Lanes& lanes)
{
    LaneBits bits;
    std::memcpy(&bits, &lanes, sizeof bits);
    bits = (bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16;
    const LaneHalves halves = __builtin_convertvector(bits, LaneHalves);
    std::memcpy(to, &halves, sizeof halves);
}

/// `count` numbers, eight or fewer; the other lanes are zero.
template <typename Number>
FF_INLINE void loadLanes(Lanes& lanes, const Number* from, std::int64_t count)
{
    if (count == laneCount) {
        loadLanes(lanes, from);
        return;
    }
    Number padded[laneCount] = {};
    std::memcpy(padded, from, static_cast<std::size_t>(count) * sizeof(Number));
    loadLanes(lanes, padded);
}

template <typename Number>
FF_INLINE void storeLanes(Number* to, const Lanes& lanes, std::int64_t count)
{
    if (count == laneCount) {
        storeLanes(to, lanes);
        return;
    }
    Number padded[laneCount];
    storeLanes(padded, lanes);
    std::memcpy(to, padded, static_cast<std::size_t>(count) * sizeof(Number));
}

/// Calls work(i, count) for every eight numbers from `begin` to `end`; count is less at the very end only.
template <typename Work>
FF_INLINE void inLanes(std::int64_t begin, std::int64_t end, const Work& work)
{
    std::int64_t i = begin;
    for (; i + laneCount <= end; i += laneCount) {
        work(i, laneCount);
    }
    if (i < end) {
        work(i, end - i);
    }
}

FF_INLINE float sumOf(const Lanes& lanes)
{
    float sum = 0;
    for (int i = 0; i < laneCount; ++i) {
        sum += lanes[i];
    }
    return sum;
}

} // namespace ff

/// Between the parameters and the body of a lambda for inLanes(): it must not become a call.
#define FF_LANE_WORK __attribute__((always_inline))
