// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/column_scroll.h"

#include <cstddef>

namespace ff {

class HistogramPlot;

/// The plots of the Layers pane, of which one is shown. So many layers that they would be flat keep their
/// height, and are scrolled.
class LayersScroll : public ColumnScroll
{
    Q_OBJECT

public:
    /// Both become its own.
    LayersScroll(HistogramPlot& histograms, QWidget& times);

    /// For so many layers.
    void giveRoom(std::size_t layers);

    /// Brings the histogram of that layer, from 0, into view.
    void showLayer(int layer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    HistogramPlot& m_histograms;
    QWidget& m_times;
};

} // namespace ff
