// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/steady_range.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr float stragglers = 0.002F; ///< share of a population that may lie outside on each side
constexpr double room = 0.08; ///< of the width, on each side
constexpr double startsAtZero = 0.25; ///< an axis that would start below this share of its end starts at zero
constexpr double wellFilled = 0.6;
constexpr std::chrono::milliseconds patience {2000};
constexpr double sinking = 0.1;

/// First bin, from the front or the back, where the running sum exceeds what may be left out.
template <class Iterator>
std::ptrdiff_t firstOccupied(Iterator begin, Iterator end)
{
    float sum = 0;
    const Iterator found = std::find_if(begin, end, [&](float share) { return (sum += share) > stragglers; });
    return std::distance(begin, found);
}

std::optional<Span> populationSpan(const LayerView& layer, const std::vector<float>& shares)
{
    const std::ptrdiff_t count = std::ssize(shares);
    const std::ptrdiff_t first = firstOccupied(shares.begin(), shares.end());
    if (first == count) {
        return std::nullopt;
    }
    const std::ptrdiff_t last = count - firstOccupied(shares.rbegin(), shares.rend());
    const double bin = (layer.upper - layer.lower) / static_cast<double>(count);
    return Span {layer.lower + bin * static_cast<double>(first),
                 layer.lower + bin * static_cast<double>(last)};
}

Span withRoom(const Span& span)
{
    const double margin = std::max(span.width() * room, 1e-6);
    const bool zero = span.lower >= 0 && span.lower < startsAtZero * span.upper;
    return {zero ? 0 : span.lower - margin, span.upper + margin};
}

} // namespace

Span united(const Span& a, const Span& b)
{
    return {std::min(a.lower, b.lower), std::max(a.upper, b.upper)};
}

Span occupiedSpan(const LayerView& layer, const Thresholds& thresholds)
{
    std::optional<Span> span;
    const auto include = [&span](const Span& part) { span = span ? united(*span, part) : part; };
    for (const std::optional<double>& threshold : {thresholds.positive, thresholds.negative}) {
        if (threshold) {
            include({*threshold, *threshold});
        }
    }
    const bool hasAxis
        = std::isfinite(layer.lower) && std::isfinite(layer.upper) && layer.upper > layer.lower;
    for (const std::vector<float>* shares : {&layer.positive, &layer.negative}) {
        const std::optional<Span> population = hasAxis ? populationSpan(layer, *shares) : std::nullopt;
        if (population) {
            include(*population);
        }
    }
    return span.value_or(Span {});
}

Span SteadyRange::update(const Span& wanted, std::chrono::milliseconds now)
{
    if (!m_shown) {
        m_shown = withRoom(wanted);
        return *m_shown;
    }
    const Span widened = united(*m_shown, wanted);
    if (widened != *m_shown) {
        const Span roomy = withRoom(widened);
        m_shown = Span {widened.lower < m_shown->lower ? roomy.lower : m_shown->lower,
                        widened.upper > m_shown->upper ? roomy.upper : m_shown->upper};
    }
    if (wanted.width() >= wellFilled * m_shown->width()) {
        m_tooWideSince.reset();
        return *m_shown;
    }
    m_tooWideSince = m_tooWideSince.value_or(now);
    if (now - *m_tooWideSince >= patience) {
        m_shown = withRoom(wanted);
        m_tooWideSince.reset();
    }
    return *m_shown;
}

double SteadyTop::update(double wanted)
{
    m_shown = std::max(wanted, m_shown + sinking * (wanted - m_shown));
    return m_shown;
}

} // namespace ff
