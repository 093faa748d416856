// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/loopback_server.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace ff {

namespace {

ServedRequest readRequest(const QByteArray& text)
{
    const QList<QByteArray> lines = text.split('\n');
    ServedRequest request {.path = lines[0].split(' ').value(1), .headers = {}};
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            request.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
        }
    }
    return request;
}

/// The first byte that is asked for; that of the whole file where it has another tag by now.
qint64 offsetFor(const ServedRequest& request, const ServedAnswer& how)
{
    const QByteArray range = request.headers.value("range");
    const bool isStale = request.headers.contains("if-range") && request.headers["if-range"] != how.tag;
    return how.knowsRange && range.startsWith("bytes=") && !isStale ? range.sliced(6).chopped(1).toLongLong()
                                                                    : 0;
}

QByteArray headOf(const ServedAnswer& how, int status, qint64 offset, qint64 length)
{
    const QByteArray size = QByteArray::number(how.content.size());
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Because\r\nConnection: close\r\n";
    if (how.saysLength) {
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    }
    if (!how.tag.isEmpty()) {
        head += "ETag: " + how.tag + "\r\n";
    }
    if (!how.location.isEmpty()) {
        head += "Location: " + how.location + "\r\n";
    }
    if (status == 206) {
        const QByteArray last = QByteArray::number(how.content.size() - 1);
        head += "Content-Range: bytes " + QByteArray::number(offset) + '-' + last + '/' + size + "\r\n";
    } else if (status == 416) {
        head += "Content-Range: bytes */" + size + "\r\n";
    }
    return head + "\r\n";
}

} // namespace

LoopbackServer::LoopbackServer()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection()) {
            talkTo(socket);
        }
    });
}

QUrl LoopbackServer::address(const QString& path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
}

void LoopbackServer::talkTo(QTcpSocket* socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, text = QByteArray()]() mutable {
        text += socket->readAll();
        if (text.endsWith("\r\n\r\n")) {
            m_requests << readRequest(std::exchange(text, {}));
            answer(socket, m_requests.last());
        }
    });
}

void LoopbackServer::answer(QTcpSocket* socket, const ServedRequest& request)
{
    QList<ServedAnswer>& answers = m_answers[request.path];
    const ServedAnswer how = answers.value(0, {.status = 404});
    if (answers.size() > 1) {
        answers.removeFirst();
    }
    const qint64 offset = how.status == 200 ? offsetFor(request, how) : 0;
    const bool isBeyond = offset > 0 && offset >= how.content.size();
    const int status = isBeyond ? 416 : offset > 0 ? 206 : how.status;
    const QByteArray body = isBeyond ? QByteArray() : how.content.sliced(offset);
    socket->write(headOf(how, status, offset, how.announced < 0 ? body.size() : how.announced));
    sendPieces(socket, body, 0, how);
}

void LoopbackServer::sendPieces(QTcpSocket* socket, const QByteArray& body, qint64 sent,
                                const ServedAnswer& how)
{
    const qint64 dropAt = how.dropAfter < 0 ? body.size() : std::min<qint64>(how.dropAfter, body.size());
    const qint64 end = how.stallAfter < 0 ? dropAt : std::min<qint64>(how.stallAfter, dropAt);
    const qint64 piece = std::min(how.pieceBytes, end - sent);
    socket->write(body.sliced(sent, piece));
    if (sent + piece < end) {
        QTimer::singleShot(how.pauseMilliseconds, socket,
                           [=, this] { sendPieces(socket, body, sent + piece, how); });
    } else if (how.stallAfter < 0) {
        socket->disconnectFromHost(); // once everything is written
    }
}

} // namespace ff
