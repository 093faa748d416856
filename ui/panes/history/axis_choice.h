// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/step_scale.h"

#include <QObject>

#include <span>

class QMenu;

namespace ff {

/// One row per axis. Texts are translated in context "HistoryAxes".
struct HistoryAxisRow
{
    HistoryAxis id;
    const char* name; ///< object name of the action
    const char* choice; ///< in the menu
    const char* button; ///< on the button while it is chosen
    const char* title; ///< of the axis
};

/// Every axis, in the order of HistoryAxis.
std::span<const HistoryAxisRow> historyAxes();

/// What stands at that axis.
QString axisTitle(HistoryAxis axis);

/// What the curves are plotted against, as a menu of which exactly one entry is checked. GUI thread only.
class AxisChoice : public QObject
{
    Q_OBJECT

public:
    explicit AxisChoice(QWidget* parent);

    QMenu& menu() const { return *m_menu; }

    /// What stands on a button that opens the menu.
    QString words() const;

Q_SIGNALS:
    void chosen(ff::HistoryAxis axis);

private:
    QMenu* m_menu;
    HistoryAxis m_axis = HistoryAxis::Epochs;
};

} // namespace ff
