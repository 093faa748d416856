// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace ff {

/// How the server answers a request; the defaults are those of an honest server.
struct ServedAnswer
{
    QByteArray content = {};
    int status = 200;
    QByteArray location = {}; ///< of a redirect
    QByteArray tag = {}; ///< ETag
    qint64 announced = -1; ///< a Content-Length other than the true one
    qint64 dropAfter = -1; ///< bytes of content, then the connection is cut
    qint64 stallAfter = -1; ///< bytes of content, then nothing comes any more
    qint64 pieceBytes = 1 << 20; ///< between pieces there is a pause
    int pauseMilliseconds = 0;
    bool knowsRange = true;
    bool saysLength = true;
};

/// A request as it came.
struct ServedRequest
{
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in small letters
};

/// A real HTTP server on 127.0.0.1 that misbehaves as told. In the thread that makes it.
class LoopbackServer : public QTcpServer
{
    Q_OBJECT

public:
    LoopbackServer();

    /// "http://127.0.0.1:PORT" and `path`.
    QUrl address(const QString& path) const;

    /// The first request of `path` gets the first answer, and so on; the last one is for all that follow.
    void serve(const QByteArray& path, const QList<ServedAnswer>& answers) { m_answers[path] = answers; }

    const QList<ServedRequest>& requests() const { return m_requests; }

private:
    void talkTo(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const ServedRequest& request);
    void sendPieces(QTcpSocket* socket, const QByteArray& body, qint64 sent, const ServedAnswer& how);

    QHash<QByteArray, QList<ServedAnswer>> m_answers;
    QList<ServedRequest> m_requests;
};

} // namespace ff
