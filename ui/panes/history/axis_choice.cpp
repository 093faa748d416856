// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/axis_choice.h"

#include "ui/kit/view_choice.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace ff {

namespace {

struct AxisChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryAxes)
};

constexpr std::array axisRows {
    HistoryAxisRow {HistoryAxis::Epochs, "overEpochs", QT_TRANSLATE_NOOP("HistoryAxes", "Over &epochs"),
                    QT_TRANSLATE_NOOP("HistoryAxes", "Over epochs"),
                    QT_TRANSLATE_NOOP("HistoryAxes", "epochs")},
    HistoryAxisRow {HistoryAxis::Samples, "overSamples",
                    QT_TRANSLATE_NOOP("HistoryAxes", "Over &samples seen"),
                    QT_TRANSLATE_NOOP("HistoryAxes", "Over samples"),
                    QT_TRANSLATE_NOOP("HistoryAxes", "training samples seen")},
    HistoryAxisRow {HistoryAxis::Seconds, "overSeconds",
                    QT_TRANSLATE_NOOP("HistoryAxes", "Over seconds &trained"),
                    QT_TRANSLATE_NOOP("HistoryAxes", "Over seconds"),
                    QT_TRANSLATE_NOOP("HistoryAxes", "seconds of training")},
};

} // namespace

std::span<const HistoryAxisRow> historyAxes()
{
    return axisRows;
}

QString axisTitle(HistoryAxis axis)
{
    return AxisChoiceWords::tr(axisRows[static_cast<std::size_t>(axis)].title);
}

AxisChoice::AxisChoice(QWidget* parent)
    : QObject(parent)
    , m_menu(new QMenu(parent))
{
    auto* group = new QActionGroup(this);
    for (const HistoryAxisRow& row : axisRows) {
        QAction* action = m_menu->addAction(AxisChoiceWords::tr(row.choice));
        makeViewChoice(*action, row.name);
        action->setChecked(row.id == m_axis);
        group->addAction(action);
        connect(action, &QAction::toggled, this, [this, axis = row.id](bool on) {
            if (on) {
                m_axis = axis;
                Q_EMIT chosen(axis);
            }
        });
    }
}

QString AxisChoice::words() const
{
    return AxisChoiceWords::tr(axisRows[static_cast<std::size_t>(m_axis)].button);
}

} // namespace ff
