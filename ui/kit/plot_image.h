// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/qcp.h"
#include "ui/kit/steady_range.h"

#include <QImage>

namespace ff {

/// A picture behind the curves of a plot, over a part of its axes; each of its pixels stays a plain square.
/// Belongs to the plot and dies with its items. GUI thread only.
class PlotImage : public QCPAbstractItem
{
public:
    /// In that rectangle of the plot, along its lower and its left axis.
    PlotImage(QCustomPlot& plot, QCPAxisRect& rect);

    /// Its edges lie there on the axes. Does not replot.
    void show(const QImage& image, const Span& across, const Span& up);

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; } // cannot be selected

protected:
    void draw(QCPPainter* painter) override;

private:
    QImage m_image;
    QCPItemPosition* m_topLeft;
    QCPItemPosition* m_bottomRight;
};

} // namespace ff
