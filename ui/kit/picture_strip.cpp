// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/picture_strip.h"

#include "ui/kit/foreign_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace ff {
namespace {

constexpr int mostColumns = 6; ///< at the width of a narrow dock
constexpr int fewestColumns = 4;
constexpr double dimmedOpacity = 0.4;

} // namespace

PictureStrip::PictureStrip(Side side, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_theme(themeFor(palette()))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
}

void PictureStrip::setPictures(const Pictures& pictures, const QStringList& captions)
{
    const bool sameGrid = pictures.count() == m_pictures.count() && captions.size() == m_captions.size();
    if (sameGrid && captions == m_captions && pictures.pixels == m_pictures.pixels) {
        return;
    }
    const bool sameLayout = sameGrid && captions == m_captions;
    m_pictures = pictures;
    m_captions = captions;
    measureCaptions();
    if (!sameLayout) {
        updateGeometry();
    }
    update();
}

void PictureStrip::setColumns(int columns)
{
    m_columns = columns;
    updateGeometry();
    update();
}

void PictureStrip::setMaximumRows(int rows)
{
    m_maximumRows = rows;
    updateGeometry();
}

void PictureStrip::setMarked(int index)
{
    if (m_marked != index) {
        m_marked = index;
        update();
    }
}

void PictureStrip::setStrength(Strength strength)
{
    if (m_strength != strength) {
        m_strength = strength;
        update();
    }
}

void PictureStrip::setCaptionPlace(CaptionPlace place)
{
    if (m_captionPlace != place) {
        m_captionPlace = place;
        update();
    }
}

void PictureStrip::setEmptyText(const QString& text)
{
    if (m_emptyText != text) {
        m_emptyText = text;
        update();
    }
}

QString PictureStrip::emptyText() const
{
    return m_emptyText.isEmpty() ? tr("No data yet") : m_emptyText;
}

void PictureStrip::setDescription(std::function<QString(int)> describe)
{
    m_describe = std::move(describe);
}

void PictureStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

int PictureStrip::shownCount() const
{
    return std::min(m_pictures.count(), gridFor(width()).columns * m_maximumRows);
}

QRect PictureStrip::pictureRect(int index) const
{
    const Grid grid = gridFor(width());
    const int row = index / grid.columns;
    const int column = index % grid.columns;
    const int caption = m_captionPlace == CaptionPlace::Above ? grid.captionHeight : 0;
    return {column * (grid.side + grid.gap), row * grid.rowHeight() + caption, grid.side, grid.side};
}

/// A pixel or two away from its picture.
QRect PictureStrip::captionRect(int index) const
{
    const int height = gridFor(width()).captionHeight;
    const QRect picture = pictureRect(index);
    const int top = m_captionPlace == CaptionPlace::Above ? picture.top() - height : picture.bottom() + 2;
    return {picture.left(), top, picture.width(), std::max(0, height - 1)};
}

int PictureStrip::heightForWidth(int width) const
{
    const Grid grid = gridFor(width);
    const int count = std::max(1, std::min(m_pictures.count(), grid.columns * m_maximumRows));
    const int rows = (count + grid.columns - 1) / grid.columns;
    return rows * grid.rowHeight() - grid.gap;
}

QSize PictureStrip::sizeHint() const
{
    const int width = fontMetrics().height() * 15;
    return {width, heightForWidth(width)};
}

QSize PictureStrip::minimumSizeHint() const
{
    const int width = fontMetrics().height() * 8;
    return {width, heightForWidth(width)};
}

/// Six columns in a narrow dock, fewer where class names are long, more where pictures would grow too large.
PictureStrip::Grid PictureStrip::gridFor(int width) const
{
    const QFontMetrics metrics(captionFont(font()));
    const int gap = std::max(4, metrics.height() / 4);
    int columns = mostColumns;
    while (columns > fewestColumns && (width + gap) / columns - gap < m_widestCaption) {
        --columns;
    }
    const int largest = std::max(metrics.height() * 4, m_widestCaption);
    columns = m_columns > 0 ? m_columns : std::max(columns, (width + gap) / (largest + gap));
    const int side = std::max(1, (width + gap) / columns - gap);
    return {columns, side, m_captions.isEmpty() ? 0 : metrics.height() + 3, gap};
}

int PictureStrip::pictureAt(const QPoint& position) const
{
    for (int i = 0; i < shownCount(); ++i) {
        if (pictureRect(i).united(captionRect(i)).contains(position)) {
            return i;
        }
    }
    return -1;
}

void PictureStrip::setCurrent(int index)
{
    if (m_current == index) {
        return;
    }
    m_current = index;
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT hovered(index);
    update();
}

void PictureStrip::measureCaptions()
{
    const QFontMetrics metrics(captionFont(font()));
    m_widestCaption = 0;
    for (const QString& caption : m_captions) {
        m_widestCaption = std::max(m_widestCaption, metrics.horizontalAdvance(caption) + 4);
    }
}

bool PictureStrip::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        measureCaptions();
    }
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = pictureAt(help->pos());
    const QString text = index >= 0 && m_describe ? m_describe(index) : QString();
    QToolTip::showText(help->globalPos(), foreignTip(text), this);
    return true;
}

void PictureStrip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setFont(captionFont(font()));
    painter.setOpacity(m_strength == Strength::Dimmed ? dimmedOpacity : 1.0);
    if (shownCount() == 0) {
        painter.setPen(m_theme.mutedText);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, emptyText());
    }
    const QRect seen = event->rect();
    for (int i = 0; i < shownCount(); ++i) {
        if (seen.intersects(pictureRect(i) | captionRect(i))) { // there can be thousands, most scrolled away
            paintPicture(painter, i);
        }
    }
}

void PictureStrip::paintPicture(QPainter& painter, int index) const
{
    const QRect picture = pictureRect(index);
    drawPicture(painter, picture, m_pictures, index);
    drawFrame(painter, picture, m_side, m_theme);
    if (!m_captions.isEmpty()) {
        drawCaption(painter, captionRect(index), m_captions.value(index), m_side, m_theme);
    }
    if (index == m_current || index == m_marked) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(picture.adjusted(1, 1, -1, -1));
    }
}

void PictureStrip::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(pictureAt(event->position().toPoint()));
}

void PictureStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = pictureAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index >= 0) {
        Q_EMIT chosen(index);
    }
}

void PictureStrip::keyPressEvent(QKeyEvent* event)
{
    const int columns = gridFor(width()).columns;
    const auto moveBy = [this](int step) { setCurrent(std::clamp(m_current + step, 0, shownCount() - 1)); };
    if (shownCount() == 0) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Left) {
        moveBy(-1);
    } else if (event->key() == Qt::Key_Right) {
        moveBy(1);
    } else if (event->key() == Qt::Key_Up) {
        moveBy(-columns);
    } else if (event->key() == Qt::Key_Down) {
        moveBy(columns);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0) {
        Q_EMIT chosen(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PictureStrip::leaveEvent(QEvent*)
{
    setCurrent(hasFocus() ? m_current : -1);
}

void PictureStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setCurrent(shownCount() > 0 ? std::max(0, m_current) : -1);
}

void PictureStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

} // namespace ff
