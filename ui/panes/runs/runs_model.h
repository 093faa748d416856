// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/panes/runs/run_columns.h"

#include <QAbstractTableModel>

#include <vector>

namespace ff {

class KeptRuns;
class RunEdits;

/// Kept runs as a table, one column per row of runColumns(). A new listing changes only what is different, so
/// that selection and a cell that is being edited stay. GUI thread only.
class RunsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole; ///< RunColumnRow::key

    /// Both must outlive the model.
    RunsModel(KeptRuns& runs, RunEdits& edits, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    const RunLine& line(const QModelIndex& index) const;
    void setTheme(const Theme& theme);

private:
    struct Row
    {
        RunLine line;
        std::vector<QString> texts; ///< by column
    };

    Row makeRow(const KeptRun& run) const;
    void refill();
    void followPresent();
    void replace(std::size_t place, Row row);
    QString shownText(const Row& row, RunColumn column) const;
    QVariant mark(const Row& row, RunColumn column) const;
    QVariant colour(const Row& row, RunColumn column) const;
    QString tip(const Row& row, RunColumn column) const;
    QString spokenText(const Row& row, RunColumn column) const;

    KeptRuns& m_runs;
    RunEdits& m_edits;
    std::vector<Row> m_rows;
    Theme m_theme;
};

} // namespace ff
