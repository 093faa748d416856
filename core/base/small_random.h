// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace ff {

/// A small random generator (SplitMix64, Steele et al. 2014) with the few distributions that built-in digits
/// and deformations need: made at no cost for one digit or one image of a batch. Unlike the standard
/// library's distributions it gives the same numbers on every platform.
class SmallRandom
{
public:
    /// Independent sequences for different `stream` or `index` of one seed.
    SmallRandom(std::uint64_t seed, std::uint64_t stream, std::uint64_t index)
        : m_state(mixed(mixed(mixed(seed) + stream) + index))
    { }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        return mixed(m_state);
    }

    /// 0 to 1, 1 excluded.
    float uniform() { return static_cast<float>(next() >> 40) * 0x1p-24F; }
    float uniform(float from, float to) { return from + (to - from) * uniform(); }

    /// Nearly normal: the sum of four uniform numbers needs no function that rounds differently elsewhere.
    float normal(float mean, float deviation)
    {
        constexpr float unitDeviation = 1.7320508F; // of the sum of four: sqrt(4 / 12), inverted
        const float sum = uniform() + uniform() + uniform() + uniform();
        return mean + deviation * (sum - 2) * unitDeviation;
    }

    /// 0 to count - 1.
    std::uint32_t below(std::uint32_t count)
    {
        return static_cast<std::uint32_t>((next() >> 32) * count >> 32);
    }

private:
    static std::uint64_t mixed(std::uint64_t value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
        return value ^ (value >> 31);
    }

    std::uint64_t m_state;
};

/// One of `items`, which is not empty, each as likely as its member `weight` says beside the others.
template <typename Item>
const Item& chooseByWeight(std::span<const Item> items, SmallRandom& random)
{
    float total = 0;
    for (const Item& item : items) {
        total += item.weight;
    }
    float rest = random.uniform() * total;
    for (const Item& item : items) {
        rest -= item.weight;
        if (rest < 0) {
            return item;
        }
    }
    return items.back();
}

} // namespace ff
