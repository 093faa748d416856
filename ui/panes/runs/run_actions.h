// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/runs/run_columns.h"

#include <QAction>

#include <span>

namespace ff {

/// What can be done with the runs that are selected. The members are the actions; who has them connects them.
/// GUI thread only.
class RunActions : public QObject
{
    Q_OBJECT

public:
    explicit RunActions(QWidget* parent);

    /// Enables and names them after what is selected.
    void choose(std::span<const RunLine> lines);

    QAction* const goOn;
    QAction* const rename;
    QAction* const note;
    QAction* const pin;
    QAction* const duplicate;
    QAction* const folder;
    QAction* const remove;
    QAction* const undo; ///< the removal

private:
    void showGoOn(std::span<const RunLine> lines);
    void showPin(std::span<const RunLine> lines);
};

bool isPinned(const RunLine& line);

} // namespace ff
