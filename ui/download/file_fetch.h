// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/known/known_file_check.h"
#include "ui/download/http_answer.h"
#include "ui/download/part_file.h"
#include "ui/kit/background_work.h"

#include <QTimer>
#include <QUrl>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace ff {

/// When an address is given up.
struct FetchLimits
{
    std::chrono::milliseconds silence {20000}; ///< nothing has come for so long
    std::chrono::milliseconds pause {1000}; ///< before a broken connection is made again
    int breaks = 5; ///< so many connections broke that had brought something
};

/// A file to fetch.
struct FileOrder
{
    QString path; ///< where it shall lie; nothing has that name before it was found to be right
    QList<QUrl> addresses; ///< to try, best first
    qint64 maximumBytes = 0; ///< anything larger is not the file

    /// Called in another thread with the received file. Throws Error when it is not the right one.
    std::function<FileVerdict(const std::filesystem::path& file, const ProgressCallback& progress)> check;
};

/// Fetches one file, unless it is here and still right: goes on after breaks, tries the next address when one
/// fails, checks what came, and removes it when it is wrong. Never blocks; GUI thread only.
class FileFetch : public QObject
{
    Q_OBJECT

public:
    FileFetch(FileOrder order, const FetchLimits& limits, QNetworkAccessManager& network,
              QObject* parent = nullptr);

    /// Gives up; what has come is kept and gone on with by the next fetch of the same file.
    ~FileFetch() override;

    /// No signal comes before control is back in the event loop.
    void start();

    /// The server that is asked.
    QString host() const;

Q_SIGNALS:
    void received(qint64 bytes, qint64 total); ///< total is negative as long as nobody knows
    void checked(double share);
    void finished(ff::FileVerdict verdict);
    void failed(const QString& reason); ///< one sentence; no address is left to try

private:
    /// How a connection ended.
    struct Ending
    {
        enum class Kind {
            Complete,
            Broken, ///< the rest may come another time
            Misfit, ///< what was here is of no use with this server
            Useless, ///< nothing to be had from this address
            DiskFailure
        };

        Kind kind = Kind::Complete;
        QString reason = {};
    };

    QUrl address() const { return m_order.addresses.at(m_address); }
    QNetworkRequest request() const;
    void ask();
    void askLater(std::chrono::milliseconds pause);
    void receive();
    bool begin();
    bool openPart();
    void breakOff(const Ending& ending);
    void end();
    Ending endingOfReply() const;
    void dropReply();
    void goOnAfterBreak(const QString& reason);
    void tryNextAddress(const QString& reason);
    void checkEarlier();
    void startCheck(const QString& path, std::function<void(FileVerdict)> pass,
                    std::function<void(const QString&)> refuse);
    void check();
    void accept(FileVerdict verdict);
    void refuse(const QString& reason);
    QString notFetched(const QString& reason) const;
    QString notWritten() const;

    const FileOrder m_order;
    const FetchLimits m_limits;
    QNetworkAccessManager& m_network;
    PartFile m_part;
    QTimer m_silence;
    QTimer m_pause;
    QNetworkReply* m_reply = nullptr; ///< owned
    BackgroundWork<FileVerdict> m_check;
    qsizetype m_address = 0;
    qint64 m_offset = 0; ///< bytes that were here when the connection was made
    qint64 m_brought = 0; ///< bytes that came over this connection
    int m_breaks = 0; ///< at this address
    bool m_patched = false; ///< what is here came over more than one connection
    QString m_wrongContent; ///< why the file of an earlier address was refused
    std::optional<HttpAnswer> m_answer; ///< of this connection
    std::optional<Ending> m_ending; ///< why it was broken off
};

} // namespace ff
