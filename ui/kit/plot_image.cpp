// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plot_image.h"

namespace ff {

PlotImage::PlotImage(QCustomPlot& plot, QCPAxisRect& rect)
    : QCPAbstractItem(&plot)
    , m_topLeft(createPosition(QStringLiteral("topLeft")))
    , m_bottomRight(createPosition(QStringLiteral("bottomRight")))
{
    setLayer(QStringLiteral("background"));
    setClipAxisRect(&rect);
    for (QCPItemPosition* position : {m_topLeft, m_bottomRight}) {
        position->setAxisRect(&rect);
        position->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
        position->setType(QCPItemPosition::ptPlotCoords);
    }
}

void PlotImage::show(const QImage& image, const Span& across, const Span& up)
{
    m_image = image;
    m_topLeft->setCoords(across.lower, up.upper);
    m_bottomRight->setCoords(across.upper, up.lower);
}

void PlotImage::draw(QCPPainter* painter)
{
    const QRectF place(m_topLeft->pixelPosition(), m_bottomRight->pixelPosition());
    painter->drawImage(place, m_image);
}

} // namespace ff
