// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_preview.h"

#include <QPainter>

#include <algorithm>

namespace ff {

FigurePreview::FigurePreview(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigurePreview::show(const Figure& figure, const FigureSize& size)
{
    m_figure = figure;
    m_size = size;
    setAccessibleName(tr("Preview of %1").arg(figure.title()));
    update();
}

QSize FigurePreview::sizeHint() const
{
    return {fontMetrics().height() * 32, fontMetrics().height() * 20};
}

void FigurePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_figure.isDrawn()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("This has numbers alone, which a CSV file takes."));
        return;
    }
    const QSizeF size = figureSize(m_figure, m_size);
    const double fit = std::min(width() / size.width(), height() / size.height());
    QImage image = figureImage(m_figure, {m_size, fit * devicePixelRatioF()});
    image.setDevicePixelRatio(devicePixelRatioF());
    painter.drawImage(QPointF((width() - fit * size.width()) / 2, (height() - fit * size.height()) / 2),
                      image);
}

} // namespace ff
