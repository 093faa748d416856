// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/marked_slider.h"

#include "ui/kit/icons.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace ff {

namespace {

/// With a rim of `ground`, so that it stands out from what it lies on; `side` includes that.
QPixmap starPixmap(const QColor& colour, const QColor& ground, int side, double devicePixelRatio)
{
    const int rim = side / 6;
    QPixmap star = shapePixmap(IconShape::Best, ground, side, devicePixelRatio);
    QPainter painter(&star);
    painter.drawPixmap(rim, rim, shapePixmap(IconShape::Best, colour, side - 2 * rim, devicePixelRatio));
    return star;
}

} // namespace

void MarkedSlider::setMark(std::optional<int> place)
{
    if (place != m_mark) {
        m_mark = place;
        update();
    }
}

/// Over the groove, and over the handle where that stands there: what is shown then is the best.
void MarkedSlider::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    if (!m_mark) {
        return;
    }
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int handle
        = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this).width();
    const int x = groove.x() + handle / 2
        + QStyle::sliderPositionFromValue(minimum(), maximum(), *m_mark, groove.width() - handle,
                                          option.upsideDown);
    const int side = qMin(20, height());
    QPainter painter(this);
    painter.drawPixmap(QPoint(x - side / 2, (height() - side) / 2),
                       starPixmap(palette().color(QPalette::WindowText), palette().color(QPalette::Base),
                                  side, devicePixelRatioF()));
}

} // namespace ff
