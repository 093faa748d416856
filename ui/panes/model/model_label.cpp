// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/model_label.h"

#include "ui/kit/core_words.h"
#include "ui/kit/icons.h"
#include "ui/panes/model/setting_field.h"

#include <QPainter>

namespace ff {

namespace {

/// The name; with the unit where the editor has no room for it.
QString labelText(const SettingRow& row)
{
    const bool shownInEditor = std::holds_alternative<IntegerRange>(row.domain);
    if (row.unit.empty() || shownInEditor) {
        return coreWord(row.label);
    }
    return ModelLabel::tr("%1, %2", "label, unit").arg(coreWord(row.label), coreWord(row.unit));
}

} // namespace

ModelLabel::ModelLabel(const SettingRow& row, QWidget* parent)
    : QLabel(labelText(row), parent)
    , m_live(row.effect == Effect::Live)
    , m_theme(themeFor(palette()))
{
    setTextFormat(Qt::PlainText);
    setToolTip(settingTip(row));
    // One place for either mark: a setting that acts at once never waits.
    setContentsMargins(markWidth(), 0, 0, 0);
}

int ModelLabel::markWidth() const
{
    return fontMetrics().height();
}

void ModelLabel::setWaiting(bool waiting)
{
    if (m_waiting != waiting) {
        m_waiting = waiting;
        setAccessibleDescription(waiting ? tr("Changed, not applied yet") : QString());
        update();
    }
}

void ModelLabel::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void ModelLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    const int side = markWidth() - 3;
    const double middle = height() / 2.0;
    if (m_live) {
        const QPixmap bolt = shapePixmap(IconShape::Bolt, m_theme.accent, side, devicePixelRatioF());
        painter.drawPixmap(QPointF(0, middle - side / 2.0), bolt);
    } else if (m_waiting) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.negative);
        painter.drawEllipse(QPointF(side / 2.0, middle), side * 0.27, side * 0.27);
    }
}

} // namespace ff
