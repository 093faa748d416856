// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour_frame.h"

#include <QPainter>

namespace ff {

namespace {

constexpr int line = 3; ///< pixels

} // namespace

TourFrame::TourFrame(const QString& prefix, QWidget* window)
    : QWidget(window)
    , m_colour(themeFor(palette()).accent)
{
    setObjectName(prefix + u"Frame");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

/// Nothing but the line belongs to it, so that what moves inside does not have to paint it again.
void TourFrame::frame(const QRect& part)
{
    const QRect outer = part.adjusted(-line, -line, line, line).intersected(parentWidget()->rect());
    setVisible(!part.isEmpty());
    if (part.isEmpty() || outer == geometry()) {
        return;
    }
    setGeometry(outer);
    const QRect inner = rect().adjusted(line, line, -line, -line);
    setMask(QRegion(rect()).subtracted(QRegion(inner)));
    raise();
}

void TourFrame::applyTheme(const Theme& theme)
{
    m_colour = theme.accent;
    update();
}

void TourFrame::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_colour);
}

} // namespace ff
