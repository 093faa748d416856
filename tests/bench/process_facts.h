// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace ff {

/// What the system tells of this process: a file of /proc/self, whole; empty where there is none.
inline QByteArray ownFile(const QString& name)
{
    QFile file(QStringLiteral("/proc/self/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A line of its status, such as "VmRSS" or "VmHWM", in MB of 1e6 bytes.
inline double megabytes(QByteArrayView line)
{
    const QByteArray status = ownFile(QStringLiteral("status"));
    const QByteArray rest = status.mid(status.indexOf(line) + line.size() + 1);
    return rest.left(rest.indexOf("kB")).trimmed().toDouble() * 1024 / 1e6;
}

} // namespace ff
