// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace ff {

/// The runs that have the text of the filter in any cell, by the keys of a column. Where a run has nothing in
/// that column it comes last, whichever way the others go.
class RunsOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RunsOrder(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace ff
