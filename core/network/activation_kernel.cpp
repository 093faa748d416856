// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/activation_kernel.h"

#include "core/base/processor.h"

#include <cmath>

namespace ff {
namespace {

constexpr float scaleFloor = 1e-8F; // rootMeanSquareFloor

/// row <- relu(a)
template <typename Number>
FF_INLINE void drive(const ActivationKernel<Number>& k, float* row, std::int64_t r)
{
    const std::int64_t image = r % k.images;
    const float* label = k.labels != nullptr ? k.labelColumns + k.labels[r] * k.units() : nullptr;
    const float labelScale = k.labels != nullptr ? k.labelScale[r] : 1.0F;
    for (std::int64_t place = 0; place < k.places; ++place) {
        const std::int64_t first = place * k.channels;
        const Number* product = k.product + (place * k.images + image) * k.channels;
        inLanes(0, k.channels, [&](std::int64_t i, std::int64_t count) FF_LANE_WORK {
            Lanes a;
            Lanes more;
            loadLanes(a, product + i, count);
            if (label != nullptr) {
                loadLanes(more, label + first + i, count);
                a = (a + more) * labelScale;
            }
            if (k.second != nullptr) {
                loadLanes(more, k.second + r * k.units() + first + i, count);
                a += more;
            }
            loadLanes(more, k.bias + first + i, count);
            a += more;
            // Written so that a number that is none stays, and is noticed.
            a = a < 0 ? Lanes {} : a;
            storeLanes(row + first + i, a, count);
        });
    }
}

/// row <- damping before + (1 - damping) row; what dropout has made of `before` already is to come again
template <typename Number>
FF_INLINE void damp(const ActivationKernel<Number>& k, float* row, std::int64_t r)
{
    const std::int64_t units = k.units();
    const float past = k.damping * static_cast<float>(1 - k.dropout.share) * k.beforeScale[r];
    const float present = 1 - k.damping;
    std::uint8_t* gate = k.gate + r * units;
    for (std::int64_t i = 0; i < units; ++i) {
        gate[i] = row[i] > 0 ? 1 : 0;
    }
    inLanes(0, units, [&](std::int64_t i, std::int64_t count) FF_LANE_WORK {
        Lanes y;
        Lanes before;
        loadLanes(y, row + i, count);
        loadLanes(before, k.before + r * units + i, count);
        y = before * past + y * present;
        storeLanes(row + i, y, count);
    });
}

FF_INLINE float sumOfSquares(const float* row, std::int64_t units)
{
    Lanes sum = {};
    inLanes(0, units, [&](std::int64_t i, std::int64_t count) FF_LANE_WORK {
        Lanes y;
        loadLanes(y, row + i, count);
        sum += y * y;
    });
    return sumOf(sum);
}

/// row <- row / (1 - share) where the unit is spared, 0 where it is not; row number r of the pass
FF_INLINE void thin(const Dropout& dropout, float* row, std::int64_t r, std::int64_t units)
{
    const std::uint32_t limit = dropoutLimit(static_cast<float>(dropout.share));
    const auto mask = static_cast<std::uint32_t>(dropout.maskOf(r));
    const auto growth = static_cast<float>(dropout.growth());
    inLanes(0, units, [&](std::int64_t i, std::int64_t count) FF_LANE_WORK {
        Lanes y;
        loadLanes(y, row + i, count);
        LaneBits hash;
        for (int lane = 0; lane < laneCount; ++lane) {
            hash[lane] = static_cast<std::uint32_t>(i + lane);
        }
        dropoutHash(hash, dropout.key, mask);
        y = hash < limit ? Lanes {} : y * growth;
        storeLanes(row + i, y, count);
    });
}

template <typename Number>
FF_INLINE void activateRange(const ActivationKernel<Number>& k, float* row, std::int64_t begin,
                             std::int64_t end)
{
    const std::int64_t units = k.units();
    for (std::int64_t r = begin; r < end; ++r) {
        drive(k, row, r);
        if (k.before != nullptr) {
            damp(k, row, r);
        }
        float squares = sumOfSquares(row, units);
        const float scale = std::sqrt(squares / static_cast<float>(units)) + scaleFloor;
        if (k.dropout.share > 0) {
            thin(k.dropout, row, r, units);
            squares = sumOfSquares(row, units);
        }
        k.squares[r] = squares;
        k.scale[r] = scale;
        const float inverse = 1 / scale;
        Number* normalised = k.normalised + r * units;
        inLanes(0, units, [&](std::int64_t i, std::int64_t count) FF_LANE_WORK {
            Lanes y;
            loadLanes(y, row + i, count);
            y *= inverse;
            storeLanes(normalised + i, y, count);
        });
    }
}

} // namespace

void activateRows(const ActivationKernel<float>& kernel, float* row, std::int64_t begin, std::int64_t end)
{
    onThisProcessor([&]() FF_LANE_WORK { activateRange(kernel, row, begin, end); });
}

void activateRows(const ActivationKernel<Brain16>& kernel, float* row, std::int64_t begin, std::int64_t end)
{
    onThisProcessor([&]() FF_LANE_WORK { activateRange(kernel, row, begin, end); });
}

} // namespace ff
