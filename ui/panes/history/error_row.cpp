// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/error_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace ff {
namespace {

/// Room for the sample of the line and the gap behind it.
int insetFor(const QFontMetrics& metrics)
{
    return metrics.height() * 4 / 3;
}

} // namespace

ErrorRow::ErrorRow(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_value(new QLabel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 2);
    row->addSpacing(insetFor(fontMetrics()));
    row->addWidget(m_name, 1);
    row->addWidget(m_value);
    for (QLabel* label : {m_name, m_value}) {
        label->setTextFormat(Qt::PlainText);
    }
}

int ErrorRow::widthFor(const QFontMetrics& metrics, const QString& name)
{
    const int line = metrics.height();
    return std::max(9 * line, line * 5 / 2 + metrics.horizontalAdvance(name + QStringLiteral("88.8 %")));
}

void ErrorRow::show(const QPen& line, const QString& name, const QString& value)
{
    m_line = line;
    m_value->setText(value);
    const int gaps = insetFor(fontMetrics()) + layout()->spacing();
    m_name->setText(
        fontMetrics().elidedText(name, Qt::ElideRight, width() - gaps - m_value->sizeHint().width()));
    m_name->setToolTip(m_name->text() == name ? QString() : name);
    setVisible(true);
    update();
}

void ErrorRow::setTextColour(const QColor& colour)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colour);
    setPalette(colours);
}

void ErrorRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_line);
    const int length = fontMetrics().height();
    const int left = isRightToLeft() ? width() - length : 0;
    painter.drawLine(left, height() / 2, left + length, height() / 2);
}

} // namespace ff
