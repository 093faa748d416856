// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/table_model.h"

#include <QLocale>

namespace ff {

namespace {

struct CellWords
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const std::string& text) const { return QString::fromStdString(text); }
    QString operator()(std::int64_t number) const { return QLocale().toString(qlonglong {number}); }
    QString operator()(float number) const { return (*this)(static_cast<double>(number)); }
    QString operator()(double number) const
    {
        constexpr int digits = 6;
        return QLocale().toString(number, 'g', digits);
    }
};

bool isNumber(const Table::Cell& cell)
{
    return !std::holds_alternative<std::string>(cell) && !std::holds_alternative<std::monostate>(cell);
}

} // namespace

void TableModel::setTable(const Table& table)
{
    if (table.columns != m_table.columns) {
        beginResetModel();
        m_table = table;
        endResetModel();
        return;
    }
    matchRows(static_cast<int>(table.rows.size()));
    m_table = table;
    if (!m_table.rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

/// Tells of rows that come or go at the end.
void TableModel::matchRows(int rows)
{
    const int before = rowCount();
    if (rows > before) {
        beginInsertRows({}, before, rows - 1);
        m_table.rows.resize(static_cast<std::size_t>(rows), std::vector<Table::Cell>(m_table.columns.size()));
        endInsertRows();
    } else if (rows < before) {
        beginRemoveRows({}, rows, before - 1);
        m_table.rows.resize(static_cast<std::size_t>(rows));
        endRemoveRows();
    }
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

const Table::Cell& TableModel::cellAt(const QModelIndex& index) const
{
    return m_table.rows.at(static_cast<std::size_t>(index.row()))
        .at(static_cast<std::size_t>(index.column()));
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return std::visit(CellWords {}, cellAt(index));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            std::visit(CellWords {}, cellAt(index)));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(cellAt(index)) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<std::size_t>(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || column >= m_table.columns.size()) {
        return {};
    }
    return QString::fromStdString(columnTitle(m_table.columns[column]));
}

} // namespace ff
