// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/histogram_look.h"
#include "ui/kit/steady_range.h"
#include "ui/kit/theme.h"
#include "ui/panes/layers/past_layers.h"

#include <QImage>

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace ff {

/// What a map of goodness over time covers.
struct GoodnessMapArea
{
    Span steps; ///< from left to right; each place shows the moment nearest to it
    Span goodness; ///< from bottom to top
    QSize size; ///< pixels
};

/// How amounts become colours.
struct GoodnessMapInk
{
    CountScale counts = CountScale::Linear;
    Theme theme;
};

/// The histograms of one layer beside each other, as colours: how many positives and negatives there are, by
/// evidenceColour(), the most at one moment of a kind being its full colour. Remembers the colours of each
/// moment, so that what is drawn again with a few moments more takes little time.
class GoodnessMap
{
public:
    QImage draw(const PastLayers::Columns& columns, std::size_t layer, const GoodnessMapArea& area,
                const GoodnessMapInk& ink);

private:
    using Strip = std::vector<QRgb>; ///< the colours of one moment, from bottom to top

    const Strip& stripOf(const std::shared_ptr<const LayersAt>& column, std::size_t layer);
    void forget(const GoodnessMapArea& area, const GoodnessMapInk& ink);

    static constexpr std::size_t shades = 32; ///< of each kind
    std::array<std::array<QRgb, shades>, shades> m_palette {}; ///< [positive][negative]
    Span m_goodness;
    std::size_t m_height = 0;
    CountScale m_counts = CountScale::Linear;
    std::map<std::shared_ptr<const LayersAt>, Strip> m_strips; ///< of the moments drawn last
};

/// The part of the goodness axis that holds a layer's samples at nearly all times, and the thresholds.
Span occupiedSpan(const PastLayers::Columns& columns, std::size_t layer, const Thresholds& thresholds);

} // namespace ff
