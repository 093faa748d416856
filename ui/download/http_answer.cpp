// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/http_answer.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QRegularExpression>

namespace ff {

namespace {

using namespace Qt::StringLiterals;
using Kind = HttpAnswer::Kind;

enum Status { Ok = 200, PartialContent = 206, FirstError = 400, RangeNotSatisfiable = 416 };

QString header(const QNetworkReply& reply, const char* name)
{
    return QString::fromLatin1(reply.rawHeader(name)).trimmed();
}

/// Only a strong one says that no byte has changed.
QByteArray versionOf(const QNetworkReply& reply)
{
    const QByteArray tag = reply.rawHeader("ETag").trimmed();
    return tag.isEmpty() || tag.startsWith("W/") ? reply.rawHeader("Last-Modified").trimmed() : tag;
}

HttpAnswer wholeFile(const QNetworkReply& reply)
{
    bool known = false;
    const qint64 length = reply.header(QNetworkRequest::ContentLengthHeader).toLongLong(&known);
    return {.kind = Kind::WholeFile, .total = known ? length : -1, .version = versionOf(reply)};
}

HttpAnswer restOfFile(const QNetworkReply& reply, qint64 offset)
{
    static const QRegularExpression range(u"^bytes (\\d+)-\\d+/(\\d+)$"_s);
    const QRegularExpressionMatch match = range.match(header(reply, "Content-Range"));
    if (!match.hasMatch() || match.captured(1).toLongLong() != offset) {
        return {.kind = Kind::OtherPart};
    }
    return {.kind = Kind::RestOfFile, .total = match.captured(2).toLongLong(), .version = versionOf(reply)};
}

HttpAnswer nothingThere(const QNetworkReply& reply, qint64 offset)
{
    static const QRegularExpression size(u"^bytes \\*/(\\d+)$"_s);
    const QRegularExpressionMatch match = size.match(header(reply, "Content-Range"));
    const bool isWhole = match.hasMatch() && match.captured(1).toLongLong() == offset;
    return {.kind = isWhole ? Kind::NothingLeft : Kind::OtherPart, .total = offset};
}

} // namespace

HttpAnswer readAnswer(const QNetworkReply& reply, qint64 offset)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (status) {
    case Ok:
        return wholeFile(reply);
    case PartialContent:
        return restOfFile(reply, offset);
    case RangeNotSatisfiable:
        return nothingThere(reply, offset);
    default:
        break;
    }
    if (status < FirstError) {
        return {.reason = reply.errorString()};
    }
    const QString phrase = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    return {.reason = QCoreApplication::translate("HttpAnswer", "expected the file, found the answer %1 (%2)")
                          .arg(status)
                          .arg(phrase)};
}

} // namespace ff
