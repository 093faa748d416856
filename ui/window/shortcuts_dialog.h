// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QSortFilterProxyModel;

namespace ff {

class ActionSet;

/// Every action with its key and what it does, from the list of actions, searchable. Stops nothing.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const ActionSet& actions, QWidget* parent);

    /// Opens the dialog of `parent`, or brings it to the front.
    static void showFor(const ActionSet& actions, QWidget* parent);

private:
    QSortFilterProxyModel* m_rows = nullptr;
    QLineEdit* m_search = nullptr;
};

} // namespace ff
