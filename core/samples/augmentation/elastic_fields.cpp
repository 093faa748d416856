// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/augmentation/elastic_fields.h"

#include "core/base/small_random.h"
#include "core/base/threads.h"

#include <cmath>

namespace ff {
namespace {

/// So that noise is independent of what else is drawn with the seed.
constexpr std::uint64_t fieldStream = 0x656c6173746963; // "elastic"

/// g_k ~ exp(-k^2 / (2 sigma^2)) for -3 sigma to 3 sigma, with the sum 1.
std::vector<float> gaussian(double sigma)
{
    const int reach = static_cast<int>(std::ceil(3 * sigma));
    std::vector<double> weights;
    double sum = 0;
    for (int k = -reach; k <= reach; ++k) {
        weights.push_back(std::exp(-k * k / (2 * sigma * sigma)));
        sum += weights.back();
    }
    std::vector<float> shares;
    for (const double weight : weights) {
        shares.push_back(static_cast<float>(weight / sum));
    }
    return shares;
}

/// to[i] = sum_k g_k from[i + k step]
void smooth(const std::vector<float>& g, const float* from, std::int64_t step, float* to, std::int64_t count)
{
    for (std::size_t k = 0; k < g.size(); ++k) {
        const float weight = g[k];
        const float* shifted = from + static_cast<std::int64_t>(k) * step;
        for (std::int64_t i = 0; i < count; ++i) {
            to[i] += weight * shifted[i];
        }
    }
}

} // namespace

std::vector<float> smoothField(const ImageSize& size, double sigma, std::int64_t seed, std::int64_t number)
{
    const std::vector<float> g = gaussian(sigma);
    const std::int64_t border = static_cast<std::int64_t>(g.size()) - 1; // on both sides together
    const std::int64_t wide = size.width + border;
    SmallRandom random(static_cast<std::uint64_t>(seed), fieldStream, static_cast<std::uint64_t>(number));
    std::vector<float> noise(static_cast<std::size_t>(wide * (size.height + border)));
    for (float& each : noise) {
        each = random.uniform(-1, 1);
    }
    std::vector<float> upright(static_cast<std::size_t>(wide * size.height)); // smoothed along columns
    smooth(g, noise.data(), wide, upright.data(), wide * size.height);
    std::vector<float> field(static_cast<std::size_t>(size.pixels()));
    for (int y = 0; y < size.height; ++y) {
        smooth(g, upright.data() + y * wide, 1, field.data() + y * size.width, size.width);
    }
    return field;
}

ElasticFields::ElasticFields(const ImageSize& size, std::int64_t seed, int threads)
    : m_size(size)
    , m_seed(seed)
    , m_threads(threads)
    , m_fields(stock)
    , m_numbers(stock, -1)
{ }

void ElasticFields::stockUp(double sigma, std::int64_t first)
{
    if (sigma != m_sigma) {
        m_numbers.assign(stock, -1);
        m_sigma = sigma;
    }
    std::vector<std::int64_t> lacking;
    for (std::int64_t number = first; number < first + stock; ++number) {
        if (m_numbers[static_cast<std::size_t>(number % stock)] != number) {
            lacking.push_back(number);
        }
    }
    splitWork(m_threads, static_cast<std::int64_t>(lacking.size()), 1,
              [&](std::int64_t begin, std::int64_t end) {
                  for (std::int64_t i = begin; i < end; ++i) {
                      const std::int64_t number = lacking[static_cast<std::size_t>(i)];
                      const auto place = static_cast<std::size_t>(number % stock);
                      m_fields[place] = smoothField(m_size, sigma, m_seed, number);
                      m_numbers[place] = number;
                  }
              });
}

/// Each place has one number of those asked for, whatever was in stock before.
const float* ElasticFields::at(std::uint32_t pick) const
{
    return m_fields[pick].data();
}

} // namespace ff
