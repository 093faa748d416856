// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace ff {

/// The folders that data were loaded from, latest first, and their menu. GUI thread only.
class RecentData : public QObject
{
    Q_OBJECT

public:
    /// Fills and refills `menu`, which is not owned.
    RecentData(QMenu& menu, QObject* parent);

    /// Puts `path` first; at most ten are kept.
    void add(const QString& path);

    void setPaths(const QStringList& paths);
    const QStringList& paths() const { return m_paths; }

Q_SIGNALS:
    void changed(); ///< paths()
    void chosen(const QString& path);

private:
    void refill();

    QMenu& m_menu;
    QStringList m_paths;
};

} // namespace ff
