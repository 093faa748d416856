// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/picture_painter.h"

#include "ui/kit/picture_image.h"

#include <QImage>
#include <QPaintDevice>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr int cornerRadius = 2;

/// Enlarged by a whole factor, at least to `side` device pixels: reduced smoothly from there, every pixel of
/// the picture gets the same size, which plain nearest-neighbour scaling to any size does not give.
QImage enlarged(const Pictures& pictures, int index, double side)
{
    const int factor = std::max(1, static_cast<int>(std::ceil(side / pictures.width)));
    return pictureImage(pictures, index).scaled(pictures.width * factor, pictures.height * factor);
}

/// A font up to a fifth smaller, if that makes the text fit.
QFont fittingFont(const QFont& font, const QString& text, int room)
{
    constexpr double smallest = 0.8;
    const double wanted = QFontMetricsF(font).horizontalAdvance(text);
    const double share = std::clamp(room / std::max(1.0, wanted), smallest, 1.0);
    QFont fitting = font;
    if (font.pixelSize() > 0) {
        fitting.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * share)));
    } else {
        fitting.setPointSizeF(font.pointSizeF() * share);
    }
    return fitting;
}

double relativeLuminance(const QColor& colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

void drawPicture(QPainter& painter, const QRect& target, const Pictures& pictures, int index)
{
    if (index < 0 || index >= pictures.count()) {
        painter.fillRect(target, Qt::black);
        return;
    }
    const double side = target.width() * painter.device()->devicePixelRatioF();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, enlarged(pictures, index, side));
}

void drawFrame(QPainter& painter, const QRect& target, Side side, const Theme& theme)
{
    const bool outlined = side == Side::Negative;
    const double width = outlined ? 2 : 1;
    QPen pen(outlined ? theme.negative : theme.grid, width);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double inset = width / 2;
    painter.drawRect(QRectF(target).adjusted(inset, inset, -inset, -inset));
}

void drawCaption(QPainter& painter, const QRect& target, const QString& text, Side side, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor textColour = theme.text;
    if (side == Side::Positive) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.positive);
        painter.drawRoundedRect(target, cornerRadius, cornerRadius);
        textColour = textOn(theme.positive);
    } else if (side == Side::Negative) {
        painter.setPen(QPen(theme.negative, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(target).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    }
    painter.setPen(textColour);
    const int room = target.width() - 2;
    painter.setFont(fittingFont(painter.font(), text, room));
    painter.drawText(target, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
    painter.restore();
}

QColor textOn(const QColor& ground)
{
    // Equal contrast against black and white lies at this luminance (WCAG 2 formula).
    constexpr double middle = 0.179;
    return relativeLuminance(ground) > middle ? Qt::black : Qt::white;
}

QFont captionFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

} // namespace ff
