// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/what_if/unit_grid.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr float white = 4; // times the root mean square: few units of a trained layer exceed it

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

UnitGrid::UnitGrid(int layer, QWidget* parent)
    : QWidget(parent)
    , m_layer(layer)
    , m_theme(themeFor(palette()))
{
    setObjectName(QStringLiteral("unitsOfLayer%1").arg(layer));
    setAccessibleName(tr("Units of layer %1").arg(number(layer + 1)));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void UnitGrid::setActivities(std::vector<float> activities)
{
    const bool isOther = activities.size() != m_activities.size();
    m_activities = std::move(activities);
    if (isOther) {
        m_off.assign(m_activities.size(), false);
        m_chosen = 0;
        updateGeometry();
    }
    describe();
    update();
}

void UnitGrid::setOff(std::vector<bool> off)
{
    m_off = std::move(off);
    describe();
    update();
}

void UnitGrid::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

bool UnitGrid::isOff(int unit) const
{
    return m_off[static_cast<std::size_t>(unit)];
}

/// Pixels from one cell to the next: large layers have small ones.
int UnitGrid::cell() const
{
    const int base = std::max(4, fontMetrics().height() * 2 / 3);
    return units() <= 64 ? base : units() <= 600 ? base * 3 / 4 : units() <= 2500 ? base / 2 : base / 3;
}

int UnitGrid::columnsAt(int width) const
{
    return std::max(1, (width - 1) / cell());
}

int UnitGrid::heightForWidth(int width) const
{
    const int columns = columnsAt(width);
    return (units() + columns - 1) / columns * cell() + 1;
}

QSize UnitGrid::sizeHint() const
{
    const int width = fontMetrics().height() * 20;
    return {width, heightForWidth(width)};
}

QSize UnitGrid::minimumSizeHint() const
{
    return {fontMetrics().height() * 6, cell() + 1};
}

QRect UnitGrid::cellRect(int unit) const
{
    const int columns = columnsAt(width());
    return {unit % columns * cell(), unit / columns * cell(), cell() - 1, cell() - 1};
}

int UnitGrid::unitAt(const QPoint& position) const
{
    const int column = position.x() / cell();
    const int unit = position.y() / cell() * columnsAt(width()) + column;
    const bool isInside = position.x() >= 0 && position.y() >= 0 && column < columnsAt(width());
    return isInside && unit < units() ? unit : -1;
}

void UnitGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int unit = 0; unit < units(); ++unit) {
        const QRect place = cellRect(unit);
        if (isOff(unit)) {
            painter.fillRect(place, m_theme.base);
            painter.setPen(m_theme.negative);
            painter.drawRect(place.adjusted(0, 0, -1, -1));
            painter.drawLine(place.topLeft(), place.bottomRight());
            continue;
        }
        const float share = std::clamp(m_activities[static_cast<std::size_t>(unit)] / white, 0.0F, 1.0F);
        const int grey = static_cast<int>(std::lround(255 * share));
        painter.fillRect(place, QColor(grey, grey, grey));
    }
    if (hasFocus() && units() > 0) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRect(cellRect(m_chosen).adjusted(0, 0, 0, 0));
    }
}

/// The first one decides what becomes of those that the mouse is pulled over.
void UnitGrid::mousePressEvent(QMouseEvent* event)
{
    const int unit = unitAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && unit >= 0) {
        m_pullsOff = !isOff(unit);
        choose(unit);
        Q_EMIT toggled(unit);
    }
}

void UnitGrid::mouseMoveEvent(QMouseEvent* event)
{
    const int unit = unitAt(event->position().toPoint());
    if (event->buttons().testFlag(Qt::LeftButton) && unit >= 0 && isOff(unit) != m_pullsOff) {
        choose(unit);
        Q_EMIT toggled(unit);
    }
}

void UnitGrid::keyPressEvent(QKeyEvent* event)
{
    const int columns = columnsAt(width());
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen - 1);
    case Qt::Key_Right:
        return choose(m_chosen + 1);
    case Qt::Key_Up:
        return choose(m_chosen - columns);
    case Qt::Key_Down:
        return choose(m_chosen + columns);
    case Qt::Key_Space:
        if (units() > 0) {
            Q_EMIT toggled(m_chosen);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void UnitGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    describe();
}

void UnitGrid::choose(int unit)
{
    if (unit >= 0 && unit < units()) {
        m_chosen = unit;
        sayCurrent(*this, unit);
        describe();
        update();
    }
}

QString UnitGrid::wordsOf(int unit) const
{
    return isOff(unit)
        ? tr("Unit %1 is off").arg(number(unit + 1))
        : tr("Unit %1: activity %2")
              .arg(number(unit + 1),
                   QLocale().toString(static_cast<double>(m_activities[static_cast<std::size_t>(unit)]), 'f',
                                      2));
}

void UnitGrid::describe()
{
    const auto off = static_cast<int>(std::ranges::count(m_off, true));
    const QString all = tr("%1 of %2 units are off").arg(number(off), number(units()));
    setAccessibleDescription(units() > 0 ? QStringLiteral("%1; %2").arg(all, wordsOf(m_chosen)) : all);
}

bool UnitGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int unit = unitAt(help->pos());
        QToolTip::showText(help->globalPos(), unit >= 0 ? wordsOf(unit) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

SpokenPart UnitGrid::spokenPart(int index) const
{
    return {.name = wordsOf(index),
            .place = cellRect(index),
            .isCurrent = index == m_chosen,
            .isChosen = isOff(index)};
}

} // namespace ff
