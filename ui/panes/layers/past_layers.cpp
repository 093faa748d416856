// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/past_layers.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ff {

namespace {

std::int64_t stepOf(const std::shared_ptr<const LayersAt>& column)
{
    return column->step;
}

bool hasSamples(const std::vector<LayerView>& layers)
{
    return std::ranges::any_of(layers, [](const LayerView& layer) { return !layer.positive.empty(); });
}

bool cut(PastLayers::Columns& columns, std::int64_t step)
{
    const auto first = std::ranges::upper_bound(columns, step, {}, stepOf);
    const bool isAny = first != columns.end();
    columns.erase(first, columns.end());
    return isAny;
}

} // namespace

void PastLayers::see(std::int64_t step, const std::vector<LayerView>& layers)
{
    if (!hasSamples(layers) || (!m_seen.empty() && step <= m_seen.back()->step)) {
        return;
    }
    const std::size_t count = m_seen.size();
    if (count > 1 && m_seen[count - 1]->step - m_seen[count - 2]->step < m_gap) {
        m_seen.pop_back(); // was there only as the latest
    }
    if (m_seen.size() == mostSeen) {
        thin();
    }
    m_seen.push_back(std::make_shared<const LayersAt>(LayersAt {step, layers}));
}

void PastLayers::thin()
{
    m_gap = (m_seen.back()->step - m_seen.front()->step) / static_cast<std::int64_t>(mostSeen / 2);
    Columns apart;
    for (const auto& column : m_seen) {
        if (apart.empty() || column->step - apart.back()->step >= m_gap) {
            apart.push_back(column);
        }
    }
    m_seen = std::move(apart);
}

void PastLayers::setKept(std::vector<LayersAt> kept)
{
    m_kept.clear();
    for (LayersAt& each : kept) {
        if (hasSamples(each.layers)) {
            m_kept.push_back(std::make_shared<const LayersAt>(std::move(each)));
        }
    }
}

bool PastLayers::cutAfter(std::int64_t step)
{
    const bool hadKept = cut(m_kept, step);
    return cut(m_seen, step) || hadKept;
}

void PastLayers::clear()
{
    *this = {};
}

PastLayers::Columns PastLayers::columns() const
{
    Columns all;
    all.reserve(m_kept.size() + m_seen.size());
    std::ranges::merge(m_kept, m_seen, std::back_inserter(all), {}, stepOf, stepOf);
    const auto same = std::ranges::unique(all, {}, stepOf);
    all.erase(same.begin(), same.end());
    return all;
}

std::size_t columnNear(const PastLayers::Columns& columns, double step)
{
    const auto place = [](const auto& column) { return static_cast<double>(column->step); };
    const auto after = std::ranges::lower_bound(columns, step, {}, place);
    if (after == columns.begin()) {
        return 0;
    }
    const auto before = std::prev(after);
    const bool isAfter = after != columns.end() && place(*after) - step < step - place(*before);
    return static_cast<std::size_t>((isAfter ? after : before) - columns.begin());
}

} // namespace ff
