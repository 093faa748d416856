// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/part_file.h"

#include "core/base/write_refusal.h"
#include "ui/kit/core_words.h"

#include <fcntl.h>
#include <unistd.h>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <system_error>

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
    if (!noted(m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))) {
        return false;
    }
    QSaveFile note(m_notePath);
    const bool written = note.open(QIODevice::WriteOnly)
        && note.write(origin.toEncoded() + '\n' + version + '\n') > 0 && note.commit();
    m_error = note.errorString();
    return written;
}

bool PartFile::goOn()
{
    return noted(m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
}

/// Unbuffered, so that a full disk is known here and not when it is too late to say so.
bool PartFile::write(const QByteArray& bytes)
{
    return noted(m_file.write(bytes) == bytes.size());
}

bool PartFile::close()
{
    const bool written = !m_file.isOpen() || noted(m_file.flush());
    m_file.close();
    return written;
}

bool PartFile::becomeWhole()
{
    QFile::remove(m_notePath);
    try {
        const std::filesystem::path whole = QFileInfo(m_wholePath).filesystemFilePath();
        std::filesystem::rename(QFileInfo(m_file.fileName()).filesystemFilePath(), whole);
        sync(whole.parent_path()); // which holds its name
    } catch (const std::filesystem::filesystem_error& error) {
        m_error = QString::fromStdString(error.code().message());
        return false;
    } catch (const Error& error) {
        m_error = errorWords(error);
        return false;
    }
    return true;
}

void PartFile::sync(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const int failure = descriptor < 0 || ::fsync(descriptor) != 0 ? errno : 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (failure != 0 && failure != EINVAL) { // which some file systems answer for a folder
        refuseToWrite(file, failure);
    }
}

bool PartFile::noted(bool success)
{
    if (!success) {
        m_error = m_file.errorString();
    }
    return success;
}

void PartFile::remove()
{
    QFile::remove(m_notePath);
    m_file.close();
    m_file.remove();
}

} // namespace ff
