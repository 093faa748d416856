// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ff {

/// The classes of the data to choose one from; the first letter of a name chooses it. GUI thread only.
class ClassMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ClassMenu(QWidget* parent = nullptr);

    void setClasses(const QStringList& names);

    /// The class that is checked, and that Return chooses when the menu has been opened; -1 for none.
    void setProposal(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    void showProposal();
    void checkProposal();

    QStringList m_names;
    int m_proposal = -1;
};

} // namespace ff
