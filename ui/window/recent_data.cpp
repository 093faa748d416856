// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recent_data.h"

#include "ui/kit/foreign_text.h"

#include <QAction>
#include <QDir>
#include <QMenu>

namespace ff {

namespace {

constexpr qsizetype keptPaths = 10;

/// Of a long path the end, which tells it from others.
QString labelOf(const QString& path)
{
    const QString text = QDir::toNativeSeparators(path);
    return foreignLabel(text.size() > longestName ? u'…' + text.right(longestName - 1) : text);
}

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
    Q_EMIT changed();
}

void RecentData::refill()
{
    m_menu.clear();
    for (const QString& path : m_paths) {
        connect(m_menu.addAction(labelOf(path)), &QAction::triggered, this,
                [this, path] { Q_EMIT chosen(path); });
    }
    m_menu.setEnabled(!m_paths.isEmpty());
}

} // namespace ff
