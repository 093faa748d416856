// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/samples/augmentation/image_map.h"

#include <cstdint>
#include <vector>

namespace ff {

/// One component of an elastic displacement (Simard, Steinkraus and Platt 2003), [height * width]: noise
/// U(-1, 1) per pixel, smoothed with a Gaussian of standard deviation `sigma` pixels whose weights sum to 1.
/// Noise goes on beyond the border, so that edges move as far as the middle. `number` decides the noise. Any
/// thread.
std::vector<float> smoothField(const ImageSize& size, double sigma, std::int64_t seed, std::int64_t number);

/// A stock of such components from which images draw two each: smoothing two per image would cost more than
/// drawing it. Component n is the same whenever it is made, and each batch uses those from a number of its
/// own on: so the stock is renewed a little with every batch, and is no part of a run's state. One thread.
class ElasticFields
{
public:
    static constexpr std::int64_t stock = 2000;

    ElasticFields(const ImageSize& size, std::int64_t seed, int threads);

    /// Makes what is lacking of the components `first` to before `first` + stock.
    void stockUp(double sigma, std::int64_t first);

    /// Component number `pick`, 0 to before `stock`, of those.
    const float* at(std::uint32_t pick) const;

private:
    ImageSize m_size;
    std::int64_t m_seed;
    int m_threads;
    double m_sigma = 0;
    std::vector<std::vector<float>> m_fields; // component n is at n % stock
    std::vector<std::int64_t> m_numbers; // n of each, -1: none
};

} // namespace ff
