// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/panes/runs/run_columns.h"
#include "ui/workbench/kept_runs.h"

#include <QTableView>

namespace ff {

class RunEdits;
class RunsModel;
class RunsOrder;

/// Kept runs as a table that is sorted, filtered and edited in place, with as many columns as there is room
/// for. GUI thread only.
class RunsView : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    RunsView(KeptRuns& runs, RunEdits& edits, QWidget* parent = nullptr);

    /// Shows those that have `text` in any cell.
    void filter(const QString& text);
    bool isEmpty() const; ///< nothing is shown

    /// Those of them that are shown, and nothing else.
    void select(const KeptRuns::Ids& ids);

    /// In the order of the rows.
    std::vector<RunLine> selectedLines() const;
    std::vector<RunLine> shownLines() const; ///< all that pass the filter

    /// Lets the user write into that cell of the row that is current.
    void editCurrent(RunColumn column);

    void setTheme(const Theme& theme);

Q_SIGNALS:
    void selectionMoved();
    void filled(); ///< other rows, or others of them are shown
    void refreshed(); ///< what is in the rows
    void chosen(); ///< the current run: double-clicked, or Return pressed
    void pinClicked(const ff::RunLine& line);
    void deletionWished();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void dress();
    void fitColumns();
    const RunLine& lineAt(const QModelIndex& index) const;

    RunsModel* m_model;
    RunsOrder* m_order;
};

} // namespace ff
