// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/histogram_ranges.h"

namespace ff {

void HistogramRanges::reset(std::size_t layers)
{
    m_common = {};
    m_own.assign(layers, {});
}

std::vector<Span> HistogramRanges::update(const std::vector<LayerView>& layers,
                                          const std::vector<LayerView>& over, const Thresholds& thresholds,
                                          RangeChoice choice)
{
    const std::chrono::milliseconds now(m_clock.elapsed());
    std::vector<Span> spans;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        spans.push_back(occupiedSpan(layers[i], thresholds));
        if (i < over.size()) {
            spans.back() = united(spans.back(), occupiedSpan(over[i], thresholds));
        }
    }
    if (spans.empty()) {
        return spans;
    }
    Span all = spans.front();
    for (const Span& span : spans) {
        all = united(all, span);
    }
    const Span common = m_common.update(all, now);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const Span own = m_own[i].update(spans[i], now);
        spans[i] = choice == RangeChoice::Common ? common : own;
    }
    return spans;
}

} // namespace ff
