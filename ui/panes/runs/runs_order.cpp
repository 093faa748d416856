// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/runs_order.h"

#include "ui/panes/runs/runs_model.h"

namespace ff {

RunsOrder::RunsOrder(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RunsModel::sortRole);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

bool RunsOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool hasLeft = left.data(sortRole()).isValid();
    const bool hasRight = right.data(sortRole()).isValid();
    if (hasLeft != hasRight) {
        return hasLeft == (sortOrder() == Qt::AscendingOrder);
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace ff
