// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/kept_store.h"
#include "tests/ui/patience.h"
#include "ui/kit/message_row.h"
#include "ui/panes/runs/run_columns.h"
#include "ui/panes/runs/runs_panel.h"
#include "ui/panes/runs/runs_view.h"
#include "ui/window/actions.h"
#include "ui/workbench/kept_runs.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>

#include <algorithm>
#include <memory>

namespace ff {

inline int placeOf(RunColumn column)
{
    return static_cast<int>(column);
}

/// The pane of kept runs over a store of its own.
class RunsFixture
{
public:
    KeptStore store;
    KeptRuns runs;
    QMainWindow window; ///< whose actions are about the pane
    ActionSet actions {window};
    RunsPanel panel;

    RunsFixture()
        : runs(store.folder())
    {
        panel.useActions(actions);
        panel.useRuns(runs);
        panel.applyTheme(themeFor(QPalette(Qt::white)));
        panel.resize(1280, 300);
    }

    /// True when it comes to show so many runs.
    [[nodiscard]] bool show(int count)
    {
        panel.show();
        return lookNow(runs)
            && eventually([&] { return view().model()->rowCount() == count && view().isVisible(); });
    }

    RunsView& view() const { return *panel.findChild<RunsView*>(); }
    QAction& action(const char* name) const { return *panel.findChild<QAction*>(QLatin1StringView(name)); }
    QString words() const { return panel.findChild<QLabel*>(QStringLiteral("runsWords"))->text(); }

    QModelIndex cell(int row, RunColumn column) const { return view().model()->index(row, placeOf(column)); }

    QString text(int row, RunColumn column) const { return cell(row, column).data().toString(); }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < view().model()->rowCount(); ++row) {
            names << text(row, RunColumn::Name);
        }
        return names;
    }

    /// What the pane says now; null when nothing.
    MessageRow* message() const
    {
        const auto rows = panel.findChildren<MessageRow*>();
        const auto shown = std::ranges::find_if(rows, [](const MessageRow* row) { return row->isVisible(); });
        return shown == rows.end() ? nullptr : *shown;
    }
};

} // namespace ff
