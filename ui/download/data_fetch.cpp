// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/data_fetch.h"

#include "ui/download/lock_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;

DataFetch::DataFetch(const KnownData& data, const QString& folder, const FetchLimits& limits, QObject* parent)
    : QObject(parent)
    , m_data(data)
    , m_folder(folder)
    , m_limits(limits)
    , m_downloads(downloadsOf(data))
    , m_lock(QDir(folder).filePath(u"being-fetched.lock"_s))
{
    m_lock.setStaleLockTime(0); // a large file takes long; a lock is stale when its process is gone
}

DataFetch::~DataFetch() = default;

void DataFetch::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (prepare()) {
                fetchNext();
            }
        },
        Qt::QueuedConnection);
}

bool DataFetch::prepare()
{
    const QString folder = QDir::toNativeSeparators(m_folder);
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT failed(
            tr("The folder %1 cannot be made: check the permissions of those above it.").arg(folder));
        return false;
    }
    if (tryLockOrBreak(m_lock)) {
        return true;
    }
    Q_EMIT failed(m_lock.error() == QLockFile::LockFailedError
                      ? tr("Another window is fetching into %1 at the moment.").arg(folder)
                      : tr("Nothing can be written into %1: check its permissions.").arg(folder));
    return false;
}

void DataFetch::fetchNext()
{
    if (m_next == m_downloads.size()) {
        m_lock.unlock();
        Q_EMIT finished(m_verdict);
        return;
    }
    m_progress.file = QString::fromStdString(m_downloads[m_next].name);
    m_fetch = std::make_unique<FileFetch>(orderOf(m_downloads[m_next]), m_limits, m_network);
    connect(m_fetch.get(), &FileFetch::received, this, &DataFetch::report);
    connect(m_fetch.get(), &FileFetch::checked, this, &DataFetch::reportCheck);
    connect(m_fetch.get(), &FileFetch::finished, this, &DataFetch::take);
    connect(m_fetch.get(), &FileFetch::failed, this, [this](const QString& reason) {
        dropFetch();
        m_lock.unlock();
        Q_EMIT failed(reason);
    });
    report(0, -1);
    m_fetch->start();
}

FileOrder DataFetch::orderOf(const Download& download) const
{
    FileOrder order;
    order.path = QDir(m_folder).filePath(QString::fromStdString(download.name));
    for (const std::string& each : download.addresses) {
        order.addresses << QUrl(QString::fromStdString(each));
    }
    order.maximumBytes = static_cast<qint64>(download.maximumBytes);
    order.check = [&data = m_data](const std::filesystem::path& file, const ProgressCallback& progress) {
        return verifyDownload(data, file, progress);
    };
    return order;
}

void DataFetch::take(FileVerdict verdict)
{
    dropFetch();
    m_earlier += QFileInfo(orderOf(m_downloads[m_next]).path).size();
    ++m_next;
    m_verdict = verdict == FileVerdict::Unverified ? verdict : m_verdict;
    fetchNext();
}

/// The fetch may be the sender of the signal under way.
void DataFetch::dropFetch()
{
    m_fetch->disconnect(this);
    m_fetch.release()->deleteLater();
}

void DataFetch::report(qint64 received, qint64 total)
{
    m_progress.host = m_fetch->host();
    m_progress.received = m_earlier + received;
    m_progress.total
        = std::max({static_cast<qint64>(m_data.downloadBytes), m_earlier + total, m_progress.received});
    m_progress.checked.reset();
    Q_EMIT progressed(m_progress);
}

void DataFetch::reportCheck(double share)
{
    m_progress.checked = share;
    Q_EMIT progressed(m_progress);
}

} // namespace ff
