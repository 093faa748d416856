// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/download/data_store.h"

#include <QDialog>

#include <span>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ff {

/// The known data sets, of which one can be fetched, or opened where it is here. Stops nothing. GUI thread
/// only.
class GetDataDialog : public QDialog
{
    Q_OBJECT

public:
    /// `sets` must outlive this.
    GetDataDialog(std::span<const KnownData> sets, const DataStore& store, QWidget* parent);

    /// Shows what is here now. `fetching` is under way, null where nothing is.
    void refresh(const KnownData* fetching);

Q_SIGNALS:
    void chosen(const ff::KnownData& set);

private:
    void fill();
    const KnownData* selected() const;
    void choose();
    void showChoice();
    QString noteFor(const KnownData& set) const;
    QString stateText(const KnownData& set) const;

    std::span<const KnownData> m_sets;
    const DataStore m_store;
    const KnownData* m_fetching = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_get = nullptr;
};

} // namespace ff
