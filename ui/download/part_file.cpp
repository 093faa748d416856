// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/part_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

} // namespace

PartFile::PartFile(const QString& path)
    : m_wholePath(path)
    , m_notePath(path + u".part.origin"_s)
    , m_file(path + u".part"_s)
{ }

/// The origin and the version, each on a line.
QList<QByteArray> PartFile::note() const
{
    QFile file(m_notePath);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
}

qint64 PartFile::bytesFrom(const QUrl& origin) const
{
    return note().value(0) == origin.toEncoded() ? m_file.size() : 0;
}

QByteArray PartFile::version() const
{
    return note().value(1);
}

bool PartFile::beginAnew(const QUrl& origin, const QByteArray& version)
{
    // The note goes first: bytes without one are never taken for another file's.
    remove();
    QDir().mkpath(QFileInfo(m_wholePath).path());
    if (!m_file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QSaveFile note(m_notePath);
    return note.open(QIODevice::WriteOnly) && note.write(origin.toEncoded() + '\n' + version + '\n') > 0
        && note.commit();
}

bool PartFile::goOn()
{
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

bool PartFile::write(const QByteArray& bytes)
{
    return m_file.write(bytes) == bytes.size();
}

bool PartFile::close()
{
    const bool written = !m_file.isOpen() || m_file.flush();
    m_file.close();
    return written;
}

bool PartFile::becomeWhole()
{
    QFile::remove(m_notePath);
    QFile::remove(m_wholePath);
    return m_file.rename(m_wholePath);
}

void PartFile::remove()
{
    QFile::remove(m_notePath);
    m_file.close();
    m_file.remove();
}

} // namespace ff
