// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QNetworkReply;

namespace ff {

/// What a server's answer to the wish for a file, or for the rest of it, means.
struct HttpAnswer
{
    enum class Kind {
        WholeFile, ///< the content is the file from its first byte, also where only the rest was asked for
        RestOfFile, ///< the content goes on where asked
        NothingLeft, ///< all of the file is here already
        OtherPart, ///< what is here does not fit the server's file
        NoFile
    };

    Kind kind = Kind::NoFile;
    qint64 total = -1; ///< size of the whole file, negative where the server does not say
    QByteArray version = {}; ///< what If-Range takes, empty where the server gives nothing that it may
    QString reason = {}; ///< of NoFile, for people
};

/// Reads the headers of `reply`, to which `offset` bytes of the file were there before.
HttpAnswer readAnswer(const QNetworkReply& reply, qint64 offset);

} // namespace ff
