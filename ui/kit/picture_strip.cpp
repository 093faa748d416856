// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/picture_strip.h"

#include "ui/kit/foreign_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace ff {
namespace {

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
    const PictureGrid grid = gridFor(width());
    return grid.picture(index).translated(0, m_captionPlace == CaptionPlace::Above ? grid.captionHeight : 0);
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
    const PictureGrid grid = gridFor(width);
    return grid.heightFor(std::max(1, std::min(m_pictures.count(), grid.columns * m_maximumRows)));
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

PictureGrid PictureStrip::gridFor(int width) const
{
    return pictureGrid(width, m_columns, m_captions.isEmpty() ? std::nullopt : std::optional(m_widestCaption),
                       QFontMetrics(captionFont(font())));
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
    if (index >= 0 && hasFocus()) {
        sayCurrent(*this, index);
    }
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

QString PictureStrip::spokenValue() const
{
    return shownCount() == 0 ? emptyText() : tr("pictures: %1").arg(QLocale().toString(shownCount()));
}

SpokenPart PictureStrip::spokenPart(int index) const
{
    const QString caption = m_captions.value(index);
    const QString number = tr("picture %1").arg(QLocale().toString(index + 1));
    return {.name = caption.isEmpty() ? number : caption,
            .value = m_describe ? m_describe(index) : QString(),
            .place = pictureRect(index),
            .isCurrent = index == m_current,
            .isChosen = index == m_marked};
}

} // namespace ff
