// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/goodness_map.h"

#include "ui/kit/evidence_colour.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {

namespace {

constexpr std::size_t shades = 32; ///< of each kind
constexpr double decades = 3; ///< that a logarithmic scale shows

using Palette = std::array<std::array<QRgb, shades>, shades>; // [positive][negative]

Palette paletteOf(const Theme& theme)
{
    Palette palette {};
    for (std::size_t positive = 0; positive < shades; ++positive) {
        for (std::size_t negative = 0; negative < shades; ++negative) {
            const auto share = [](std::size_t shade) { return static_cast<double>(shade) / (shades - 1); };
            palette[positive][negative] = evidenceColour(theme, share(positive), share(negative)).rgb();
        }
    }
    return palette;
}

/// How much of the samples lies in each of so many equal parts of `goodness`: bins are spread over the parts
/// that they cover.
std::vector<double> spread(const LayerView& view, const std::vector<float>& shares, const Span& goodness,
                           std::size_t parts)
{
    std::vector<double> result(parts, 0);
    const double partWidth = goodness.width() / static_cast<double>(parts);
    const double binWidth
        = (view.upper - view.lower) / static_cast<double>(std::max<std::size_t>(1, shares.size()));
    const auto last = static_cast<double>(parts);
    for (std::size_t bin = 0; bin < shares.size(); ++bin) {
        const double from = (view.lower + static_cast<double>(bin) * binWidth - goodness.lower) / partWidth;
        const double to = from + binWidth / partWidth;
        for (double part = std::max(0., std::floor(from)); part < std::min(last, to); ++part) {
            const double covered = std::min(to, part + 1) - std::max(from, part);
            result[static_cast<std::size_t>(part)]
                += static_cast<double>(shares[bin]) * covered / (to - from);
        }
    }
    return result;
}

std::vector<std::size_t> shadesOf(const std::vector<double>& amounts, CountScale counts)
{
    const double most = *std::ranges::max_element(amounts);
    std::vector<std::size_t> result;
    result.reserve(amounts.size());
    for (const double amount : amounts) {
        double share = most > 0 ? amount / most : 0;
        if (counts == CountScale::Logarithmic) {
            share = share > 0 ? std::max(0., 1 + std::log10(share) / decades) : 0;
        }
        result.push_back(static_cast<std::size_t>(std::lround(share * (shades - 1))));
    }
    return result;
}

/// The colours of one moment, from bottom to top.
std::vector<QRgb> strip(const LayerView& view, const Span& goodness, std::size_t parts, CountScale counts,
                        const Palette& palette)
{
    const std::vector<std::size_t> positive = shadesOf(spread(view, view.positive, goodness, parts), counts);
    const std::vector<std::size_t> negative = shadesOf(spread(view, view.negative, goodness, parts), counts);
    std::vector<QRgb> colours(parts);
    for (std::size_t i = 0; i < parts; ++i) {
        colours[i] = palette[positive[i]][negative[i]];
    }
    return colours;
}

} // namespace

QImage goodnessMap(const PastLayers::Columns& columns, std::size_t layer, const GoodnessMapArea& area,
                   CountScale counts, const Theme& theme)
{
    QImage image(area.size, QImage::Format_RGB32);
    image.fill(theme.base);
    const int height = image.height();
    const Palette palette = paletteOf(theme);
    std::size_t shown = columns.size();
    std::vector<QRgb> colours;
    for (int x = 0; x < image.width() && !columns.empty(); ++x) {
        const double step = area.steps.lower + area.steps.width() * (x + 0.5) / image.width();
        if (const std::size_t column = columnNear(columns, step); column != shown) {
            shown = column;
            const std::vector<LayerView>& layers = columns[column]->layers;
            colours = strip(layer < layers.size() ? layers[layer] : LayerView(), area.goodness,
                            static_cast<std::size_t>(height), counts, palette);
        }
        for (int y = 0; y < height; ++y) {
            reinterpret_cast<QRgb*>(image.scanLine(height - 1 - y))[x] = colours[static_cast<std::size_t>(y)];
        }
    }
    return image;
}

Span occupiedSpan(const PastLayers::Columns& columns, std::size_t layer, const Thresholds& thresholds)
{
    std::optional<Span> all;
    for (const auto& column : columns) {
        if (layer < column->layers.size()) {
            const Span one = occupiedSpan(column->layers[layer], thresholds);
            all = all ? united(*all, one) : one;
        }
    }
    return all.value_or(Span());
}

} // namespace ff
