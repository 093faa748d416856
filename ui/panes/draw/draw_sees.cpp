// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_sees.h"

#include "core/data/ink/ink.h"
#include "ui/kit/picture_image.h"
#include "ui/panes/draw/draw_picture.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ff {
namespace {

constexpr int enlargement = 4;
constexpr int side = inkSide * enlargement;
constexpr double boxShare = 20.0 / inkSide; // the data's digits fill the middle 20 of 28 pixels

} // namespace

DrawSees::DrawSees(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
{
    setObjectName(QStringLiteral("sees"));
    setAccessibleName(tr("What the network sees"));
    setToolTip(
        tr("Exactly the pixels that the network receives. The box is where the digits of the data lie, "
           "the cross is the centre of mass."));
    setFixedSize(sizeHint());
}

void DrawSees::setPicture(const Pictures& picture)
{
    m_picture = picture;
    update();
}

void DrawSees::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

QSize DrawSees::sizeHint() const
{
    return {side + 2, side + 2};
}

void DrawSees::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF frame(1, 1, side, side);
    painter.fillRect(frame, Qt::black);
    if (m_picture.count() > 0) {
        const QImage image = pictureImage(m_picture, 0);
        QRectF place(QPointF(), QSizeF(image.size()).scaled(frame.size(), Qt::KeepAspectRatio));
        place.moveCenter(frame.center());
        painter.drawImage(place, image);
    }
    if (m_picture.channels == 1) { // pictures in colour are not placed by the rule of MNIST
        paintGuides(painter, frame);
    }
    painter.setPen(m_theme.grid);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void DrawSees::paintGuides(QPainter& painter, const QRectF& frame) const
{
    QRectF box(QPointF(), frame.size() * boxShare);
    box.moveCenter(frame.center());
    painter.setPen(QPen(QColor(255, 255, 255, 90), 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    if (const auto centre = centreOfMass(m_picture)) {
        const double pixel = frame.width() / m_picture.width;
        const QPointF place = frame.topLeft() + (*centre + QPointF(0.5, 0.5)) * pixel;
        const double arm = 1.5 * enlargement;
        // Dark below light, so that the cross shows on ink and beside it.
        for (const QPen& pen : {QPen(Qt::black, 3), QPen(Qt::white, 1)}) {
            painter.setPen(pen);
            painter.drawLine(place - QPointF(arm, 0), place + QPointF(arm, 0));
            painter.drawLine(place - QPointF(0, arm), place + QPointF(0, arm));
        }
    }
}

QString DrawSees::spokenValue() const
{
    const auto isInk = [](std::uint8_t pixel) { return pixel >= 128; };
    const auto inked = static_cast<double>(std::ranges::count_if(m_picture.pixels, isInk));
    const auto all = std::max(1.0, static_cast<double>(m_picture.pixels.size()));
    return tr("ink on %1 % of it").arg(QLocale().toString(100 * inked / all, 'f', 0));
}

} // namespace ff
