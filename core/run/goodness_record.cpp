// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/goodness_record.h"

#include "core/base/error.h"

#include <algorithm>
#include <numeric>

namespace ff {
namespace {

double meanOf(const std::vector<float>& values)
{
    return values.empty()
        ? 0.0
        : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// The value below which `share` of the values lie: a histogram's range must not follow one stray sample.
double quantile(std::vector<float> values, double share)
{
    const auto position = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + position, values.end());
    return values[static_cast<std::size_t>(position)];
}

/// Share of the values in each bin; values outside the range count in the outermost bins.
std::vector<float> binned(const std::vector<float>& values, double lower, double upper, int bins)
{
    std::vector<float> shares(static_cast<std::size_t>(bins), 0.0F);
    const double perUnit = bins / (upper - lower);
    const float one = 1.0F / static_cast<float>(values.size());
    for (const float value : values) {
        const double bin = std::clamp((value - lower) * perUnit, 0.0, bins - 1.0);
        shares[static_cast<std::size_t>(bin)] += one;
    }
    return shares;
}

} // namespace

void GoodnessRecord::Ring::add(std::span<const float> more)
{
    for (const float value : more) {
        if (values.size() < capacity) {
            values.push_back(value);
        } else {
            values[next] = value;
        }
        next = (next + 1) % capacity;
    }
}

void GoodnessRecord::Ring::visitState(StateVisitor& visitor)
{
    visitor.numbers("values", values);
    auto place = static_cast<std::int64_t>(next);
    visitor.number("next", place);
    if (values.size() > capacity || place < 0 || place >= static_cast<std::int64_t>(capacity)) {
        throw Error(FF_TR("expected at most %1 values of goodness, found %2"), {capacity, values.size()});
    }
    next = static_cast<std::size_t>(place);
}

void GoodnessRecord::visitState(StateVisitor& visitor)
{
    visitor.within("positive", [&] { m_positive.visitState(visitor); });
    visitor.within("negative", [&] { m_negative.visitState(visitor); });
    visitor.within("loss", [&] { m_losses.visitState(visitor); });
}

void GoodnessRecord::add(std::span<const float> positive, std::span<const float> negative)
{
    m_positive.add(positive);
    m_negative.add(negative);
}

void GoodnessRecord::clear()
{
    m_positive = {};
    m_negative = {};
    m_losses = {};
}

double GoodnessRecord::separation() const
{
    if (m_positive.values.empty() || m_negative.values.empty()) {
        return 0.5;
    }
    std::vector<float> negative = m_negative.values;
    std::ranges::sort(negative);
    double beaten = 0;
    for (const float value : m_positive.values) {
        const auto [low, high] = std::ranges::equal_range(negative, value);
        beaten += static_cast<double>(low - negative.begin()) + 0.5 * static_cast<double>(high - low);
    }
    return beaten / (static_cast<double>(m_positive.values.size()) * static_cast<double>(negative.size()));
}

void GoodnessRecord::describe(LayerView& view) const
{
    if (empty()) {
        return;
    }
    // Goodness that is to be small is counted below zero.
    const double lowest = std::min(quantile(m_positive.values, 0.01), quantile(m_negative.values, 0.01));
    const double highest = std::max(quantile(m_positive.values, 0.99), quantile(m_negative.values, 0.99));
    view.lower = std::min({lowest * 1.1, view.threshold * 1.25, 0.0});
    view.upper = std::max({highest * 1.1, view.threshold * 1.25, 0.0});
    if (view.upper - view.lower < 1e-6) {
        view.upper = view.lower + 1e-6;
    }
    view.positive = binned(m_positive.values, view.lower, view.upper, bins);
    view.negative = binned(m_negative.values, view.lower, view.upper, bins);
    view.positiveMean = meanOf(m_positive.values);
    view.negativeMean = meanOf(m_negative.values);
    view.separation = separation();
}

} // namespace ff
