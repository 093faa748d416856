// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"

#include <QAbstractTableModel>

namespace ff {

/// A table for views, with the numbers as they are written in the user's language. GUI thread only.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows this one in the place of the one before. Where the columns are the same, a view keeps its
    /// selection and its place.
    void setTable(const Table& table);
    const Table& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Table::Cell& cellAt(const QModelIndex& index) const;
    void matchRows(int rows);

    Table m_table;
};

} // namespace ff
