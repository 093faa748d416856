// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/update_kernel.h"

#include "core/base/processor.h"

#include <cmath>

namespace ff {
namespace {

/// Stands for a gradient that the velocity has taken in already.
struct NoGradient
{ };

FF_INLINE void takeIn(const UpdateKernel&, Lanes&, std::int64_t, std::int64_t, const NoGradient*) { }

template <typename Number>
FF_INLINE void takeIn(const UpdateKernel& k, Lanes& velocity, std::int64_t i, std::int64_t count,
                      const Number* gradient)
{
    Lanes g;
    loadLanes(g, gradient + i, count);
    velocity = velocity * k.smoothing + g * ((1 - k.smoothing) * k.scale);
    storeLanes(k.first + i, velocity, count);
}

FF_INLINE void keepValue(const UpdateKernel& k, const Lanes& value, std::int64_t i, std::int64_t count)
{
    storeLanes(k.value + i, value, count);
    if (k.copy != nullptr) {
        storeLanes(k.copy + i, value, count);
    }
}

template <typename Number>
FF_INLINE void momentumRange(const UpdateKernel& k, const Number* gradient, std::int64_t begin,
                             std::int64_t end)
{
    inLanes(begin, end, [&](std::int64_t i, std::int64_t count) FF_LANE_WORK {
        Lanes value;
        Lanes velocity;
        loadLanes(value, k.value + i, count);
        loadLanes(velocity, k.first + i, count);
        takeIn(k, velocity, i, count, gradient);
        value = value * k.keep + velocity * k.rate;
        keepValue(k, value, i, count);
    });
}

FF_INLINE void squareRoot(Lanes& lanes)
{
    for (int i = 0; i < laneCount; ++i) {
        lanes[i] = std::sqrt(lanes[i]);
    }
}

template <typename Number>
FF_INLINE void adamRange(const UpdateKernel& k, const Number* gradient, std::int64_t begin, std::int64_t end)
{
    inLanes(begin, end, [&](std::int64_t i, std::int64_t count) FF_LANE_WORK {
        Lanes value;
        Lanes mean;
        Lanes square;
        Lanes g;
        loadLanes(value, k.value + i, count);
        loadLanes(mean, k.first + i, count);
        loadLanes(square, k.second + i, count);
        loadLanes(g, gradient + i, count);
        g *= k.scale;
        mean = mean * k.smoothing + g * (1 - k.smoothing);
        square = square * k.squareSmoothing + g * g * (1 - k.squareSmoothing);
        storeLanes(k.first + i, mean, count);
        storeLanes(k.second + i, square, count);
        Lanes spread = square * k.squareGrowth;
        squareRoot(spread);
        value = value * k.keep + mean * k.rate / (spread + static_cast<float>(adamFloor));
        keepValue(k, value, i, count);
    });
}

} // namespace

void momentumStep(const UpdateKernel& kernel, std::int64_t begin, std::int64_t end)
{
    onThisProcessor([&]() FF_LANE_WORK {
        if (kernel.gradient != nullptr) {
            momentumRange(kernel, kernel.gradient, begin, end);
        } else if (kernel.shortGradient != nullptr) {
            momentumRange(kernel, kernel.shortGradient, begin, end);
        } else {
            momentumRange<NoGradient>(kernel, nullptr, begin, end);
        }
    });
}

void adamStep(const UpdateKernel& kernel, std::int64_t begin, std::int64_t end)
{
    onThisProcessor([&]() FF_LANE_WORK {
        if (kernel.gradient != nullptr) {
            adamRange(kernel, kernel.gradient, begin, end);
        } else {
            adamRange(kernel, kernel.shortGradient, begin, end);
        }
    });
}

} // namespace ff
