// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/download/file_fetch.h"

#include <QLockFile>
#include <QNetworkAccessManager>

#include <vector>

namespace ff {

/// How far a data set has come.
struct FetchProgress
{
    QString file; ///< the one under way
    QString host; ///< where it comes from
    qint64 received = 0; ///< bytes, of the whole data set
    qint64 total = 0; ///< about
    std::optional<double> checked = {}; ///< share of the file, while it is being checked
};

/// Fetches the files of one known data set that are not here yet, or damaged. Never blocks; GUI thread only.
class DataFetch : public QObject
{
    Q_OBJECT

public:
    /// Into `folder`. `data` must outlive this.
    DataFetch(const KnownData& data, const QString& folder, const FetchLimits& limits,
              QObject* parent = nullptr);

    /// Gives up; what has come is kept and gone on with the next time.
    ~DataFetch() override;

    /// No signal comes before control is back in the event loop.
    void start();

    const KnownData& data() const { return m_data; }

Q_SIGNALS:
    void progressed(const ff::FetchProgress& progress);
    void finished(ff::FileVerdict verdict); ///< everything is in the folder; the last signal
    void failed(const QString& reason); ///< one sentence; the last signal

private:
    bool prepare();
    void fetchNext();
    FileOrder orderOf(const Download& download) const;
    void take(FileVerdict verdict);
    void report(qint64 received, qint64 total);
    void reportCheck(double share);
    void dropFetch();

    const KnownData& m_data;
    const QString m_folder;
    const FetchLimits m_limits;
    const std::vector<Download> m_downloads;
    QNetworkAccessManager m_network;
    QLockFile m_lock;
    std::unique_ptr<FileFetch> m_fetch;
    std::size_t m_next = 0;
    FetchProgress m_progress;
    qint64 m_earlier = 0; ///< bytes of the files before this one
    FileVerdict m_verdict = FileVerdict::Verified;
};

} // namespace ff
