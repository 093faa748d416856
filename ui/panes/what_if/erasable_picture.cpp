// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/what_if/erasable_picture.h"

#include "ui/kit/picture_image.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {

ErasablePicture::ErasablePicture(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
{
    setObjectName(QStringLiteral("erasable"));
    setAccessibleName(tr("Picture whose pixels can be blanked"));
    setToolTip(tr("Blank pixels with the left button, bring them back with the right one.\n"
                  "By keys: arrows move the brush, Space blanks, Backspace brings back."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setFixedSize(sizeHint());
}

void ErasablePicture::setPicture(const Pictures& picture)
{
    if (picture.width != m_picture.width || picture.height != m_picture.height) {
        m_blanked.assign(static_cast<std::size_t>(picture.width * picture.height), 0);
        m_brush.reset();
    }
    m_picture = picture;
    describe();
    update();
}

std::vector<std::uint8_t> ErasablePicture::blanked() const
{
    const bool isAny = std::ranges::any_of(m_blanked, [](std::uint8_t each) { return each != 0; });
    return isAny ? m_blanked : std::vector<std::uint8_t>();
}

void ErasablePicture::restore()
{
    std::ranges::fill(m_blanked, std::uint8_t {0});
    describe();
    update();
}

void ErasablePicture::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

QSize ErasablePicture::sizeHint() const
{
    const int side = fontMetrics().height() * 10;
    return {side, side};
}

std::size_t ErasablePicture::placeOf(const QPoint& pixel) const
{
    return static_cast<std::size_t>(pixel.y() * m_picture.width + pixel.x());
}

bool ErasablePicture::contains(const QPoint& pixel) const
{
    return QRect(0, 0, m_picture.width, m_picture.height).contains(pixel);
}

bool ErasablePicture::isBlanked(const QPoint& pixel) const
{
    return m_blanked[placeOf(pixel)] != 0;
}

QRectF ErasablePicture::pixelRect(const QPoint& pixel) const
{
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double side = std::max(1, std::max(m_picture.width, m_picture.height));
    const double pitch = frame.width() / side;
    const QPointF corner
        = frame.center() - QPointF(m_picture.width * pitch / 2, m_picture.height * pitch / 2);
    return {corner + QPointF(pixel) * pitch, QSizeF(pitch, pitch)};
}

QPoint ErasablePicture::pixelAt(const QPointF& position) const
{
    const QRectF first = pixelRect({0, 0});
    const QPointF place = (position - first.topLeft()) / first.width();
    return {static_cast<int>(std::floor(place.x())), static_cast<int>(std::floor(place.y()))};
}

/// A stroke of the data's digits is as wide.
double ErasablePicture::brushRadius() const
{
    return std::max(0.5, std::max(m_picture.width, m_picture.height) / 19.0);
}

void ErasablePicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_picture.count() > 0) {
        const QRectF first = pixelRect({0, 0});
        const QRectF place(first.topLeft(), QSizeF(m_picture.width, m_picture.height) * first.width());
        painter.drawImage(place, pictureImage(m_picture, 0));
    }
    for (int y = 0; y < m_picture.height; ++y) {
        for (int x = 0; x < m_picture.width; ++x) {
            if (isBlanked({x, y})) {
                painter.fillRect(pixelRect({x, y}), Qt::black);
                painter.fillRect(pixelRect({x, y}), QBrush(m_theme.negative, Qt::BDiagPattern));
            }
        }
    }
    if (m_brush && (hasFocus() || underMouse())) {
        const double radius = (brushRadius() + 0.5) * pixelRect({0, 0}).width();
        for (const QPen& pen : {QPen(Qt::black, 3), QPen(Qt::white, 1)}) { // shows on ink and beside it
            painter.setPen(pen);
            painter.drawEllipse(pixelRect(*m_brush).center(), radius, radius);
        }
    }
    painter.setPen(hasFocus() ? m_theme.accent : m_theme.grid);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ErasablePicture::mousePressEvent(QMouseEvent* event)
{
    follow(*event);
}

void ErasablePicture::mouseMoveEvent(QMouseEvent* event)
{
    follow(*event);
}

void ErasablePicture::follow(QMouseEvent& event)
{
    if (m_picture.count() == 0) {
        return;
    }
    m_brush = pixelAt(event.position());
    if (event.buttons().testFlag(Qt::LeftButton)) {
        brush(Stroke::Blank);
    } else if (event.buttons().testFlag(Qt::RightButton)) {
        brush(Stroke::Restore);
    }
    update();
}

void ErasablePicture::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    update();
}

void ErasablePicture::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBrush({-1, 0});
    case Qt::Key_Right:
        return moveBrush({1, 0});
    case Qt::Key_Up:
        return moveBrush({0, -1});
    case Qt::Key_Down:
        return moveBrush({0, 1});
    case Qt::Key_Space:
        moveBrush({0, 0});
        return brush(Stroke::Blank);
    case Qt::Key_Backspace:
        moveBrush({0, 0});
        return brush(Stroke::Restore);
    default:
        QWidget::keyPressEvent(event);
    }
}

/// Into the middle the first time.
void ErasablePicture::moveBrush(const QPoint& by)
{
    const QPoint middle(m_picture.width / 2, m_picture.height / 2);
    const QPoint next = m_brush && contains(*m_brush) ? *m_brush + by : middle;
    if (contains(next)) {
        m_brush = next;
    }
    update();
}

void ErasablePicture::brush(Stroke stroke)
{
    if (!m_brush) {
        return; // there is no picture
    }
    const auto reach = static_cast<int>(std::ceil(brushRadius()));
    const std::uint8_t wanted = stroke == Stroke::Blank ? 1 : 0;
    bool isOther = false;
    for (int y = -reach; y <= reach; ++y) {
        for (int x = -reach; x <= reach; ++x) {
            const QPoint pixel = *m_brush + QPoint(x, y);
            if (contains(pixel) && std::hypot(x, y) <= brushRadius() && m_blanked[placeOf(pixel)] != wanted) {
                m_blanked[placeOf(pixel)] = wanted;
                isOther = true;
            }
        }
    }
    if (isOther) {
        describe();
        update();
        Q_EMIT changed();
    }
}

void ErasablePicture::describe()
{
    const auto count = static_cast<int>(std::ranges::count(m_blanked, 1));
    setAccessibleDescription(
        tr("%1 of %2 pixels are blanked")
            .arg(QLocale().toString(count), QLocale().toString(static_cast<qlonglong>(m_blanked.size()))));
}

} // namespace ff
