// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/goodness_map.h"

#include "ui/kit/evidence_colour.h"

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

constexpr float decades = 3; ///< that a logarithmic scale shows

/// Of the moments whose samples an axis has room for; those of the others that are beyond lie at its end. A
/// few wild moments would press all others together.
constexpr double shownMoments = 0.95;

/// Of few values the largest.
double nearlyLargest(std::vector<double> values)
{
    const double place = std::ceil(shownMoments * static_cast<double>(values.size() - 1));
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::ranges::nth_element(values, nth);
    return *nth;
}

/// How much of the samples lies in each of so many equal parts of `goodness`: bins are spread over the parts
/// that they cover, and what is beyond either end is in the part there.
std::vector<float> spread(const LayerView& view, const std::vector<float>& shares, const Span& goodness,
                          std::size_t parts)
{
    std::vector<float> result(parts, 0);
    const double partWidth = goodness.width() / static_cast<double>(parts);
    const double binWidth
        = (view.upper - view.lower) / static_cast<double>(std::max<std::size_t>(1, shares.size()));
    for (std::size_t bin = 0; bin < shares.size(); ++bin) {
        const double from = (view.lower + static_cast<double>(bin) * binWidth - goodness.lower) / partWidth;
        const double to = from + binWidth / partWidth;
        if (shares[bin] <= 0) {
            continue;
        }
        const double perPart = static_cast<double>(shares[bin]) / (to - from);
        const auto last = static_cast<double>(parts);
        result.front() += static_cast<float>(perPart * (std::min(to, 0.) - std::min(from, 0.)));
        result.back() += static_cast<float>(perPart * (std::max(to, last) - std::max(from, last)));
        auto part = static_cast<std::size_t>(std::max(0., from));
        for (; part < parts && static_cast<double>(part) < to; ++part) {
            const auto left = static_cast<double>(part);
            result[part] += static_cast<float>(perPart * (std::min(to, left + 1) - std::max(from, left)));
        }
    }
    return result;
}

/// Each as one of so many shades, the most being the last one.
std::vector<std::size_t> shadesOf(const std::vector<float>& amounts, CountScale counts, std::size_t shades)
{
    const float most = *std::ranges::max_element(amounts);
    std::vector<std::size_t> result(amounts.size(), 0);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (amounts[i] > 0) {
            const float share = amounts[i] / most;
            const float depth
                = counts == CountScale::Linear ? share : std::max(0.F, 1 + std::log10(share) / decades);
            result[i] = static_cast<std::size_t>(depth * static_cast<float>(shades - 1) + 0.5F);
        }
    }
    return result;
}

} // namespace

/// What was remembered for other axes or other colours.
void GoodnessMap::forget(const GoodnessMapArea& area, const GoodnessMapInk& ink)
{
    const auto height = static_cast<std::size_t>(area.size.height());
    auto palette = m_palette;
    for (std::size_t positive = 0; positive < shades; ++positive) {
        for (std::size_t negative = 0; negative < shades; ++negative) {
            const auto share = [](std::size_t shade) { return static_cast<double>(shade) / (shades - 1); };
            palette[positive][negative] = evidenceColour(ink.theme, share(positive), share(negative)).rgb();
        }
    }
    if (palette != m_palette || area.goodness != m_goodness || height != m_height || ink.counts != m_counts) {
        m_strips.clear();
        m_palette = palette;
        m_goodness = area.goodness;
        m_height = height;
        m_counts = ink.counts;
    }
}

const GoodnessMap::Strip& GoodnessMap::stripOf(const std::shared_ptr<const LayersAt>& column,
                                               std::size_t layer)
{
    Strip& strip = m_strips[column];
    if (strip.empty()) {
        const LayerView view = layer < column->layers.size() ? column->layers[layer] : LayerView();
        const auto shadesIn = [&](const std::vector<float>& shares) {
            return shadesOf(spread(view, shares, m_goodness, m_height), m_counts, shades);
        };
        const std::vector<std::size_t> positive = shadesIn(view.positive);
        const std::vector<std::size_t> negative = shadesIn(view.negative);
        for (std::size_t i = 0; i < m_height; ++i) {
            strip.push_back(m_palette[positive[i]][negative[i]]);
        }
    }
    return strip;
}

QImage GoodnessMap::draw(const PastLayers::Columns& columns, std::size_t layer, const GoodnessMapArea& area,
                         const GoodnessMapInk& ink)
{
    forget(area, ink);
    QImage image(area.size, QImage::Format_RGB32);
    image.fill(ink.theme.base);
    if (columns.empty()) {
        return image;
    }
    std::vector<const Strip*> strips; // from left to right
    for (int x = 0; x < image.width(); ++x) {
        const double step = area.steps.lower + area.steps.width() * (x + 0.5) / image.width();
        strips.push_back(&stripOf(columns[columnNear(columns, step)], layer));
    }
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const auto place = static_cast<std::size_t>(image.height() - 1 - y);
        std::ranges::transform(strips, line, [place](const Strip* strip) { return (*strip)[place]; });
    }
    std::erase_if(m_strips, [&columns](const auto& each) {
        return !std::ranges::binary_search(columns, each.first->step, {},
                                           [](const auto& column) { return column->step; });
    });
    return image;
}

Span occupiedSpan(const PastLayers::Columns& columns, std::size_t layer, const Thresholds& thresholds)
{
    std::vector<double> lower;
    std::vector<double> upper;
    for (const auto& column : columns) {
        if (layer < column->layers.size()) {
            const Span one = occupiedSpan(column->layers[layer], thresholds);
            lower.push_back(-one.lower);
            upper.push_back(one.upper);
        }
    }
    return upper.empty() ? Span() : Span {-nearlyLargest(std::move(lower)), nearlyLargest(std::move(upper))};
}

} // namespace ff
