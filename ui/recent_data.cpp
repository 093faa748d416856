// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recent_data.h"

#include <QAction>
#include <QDir>
#include <QMenu>

namespace ff {

namespace {

constexpr qsizetype keptPaths = 10;

} // namespace

RecentData::RecentData(QMenu& menu, QObject* parent)
    : QObject(parent)
    , m_menu(menu)
{
    refill();
}

void RecentData::add(const QString& path)
{
    m_paths.removeAll(path);
    m_paths.prepend(path);
    setPaths(m_paths);
}

void RecentData::setPaths(const QStringList& paths)
{
    m_paths = paths.mid(0, keptPaths);
    refill();
}

void RecentData::refill()
{
    m_menu.clear();
    for (const QString& path : m_paths) {
        // An ampersand in a name would be taken for a mnemonic.
        QString text = QDir::toNativeSeparators(path);
        text.replace(u'&', QStringLiteral("&&"));
        connect(m_menu.addAction(text), &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    m_menu.setEnabled(!m_paths.isEmpty());
}

} // namespace ff
