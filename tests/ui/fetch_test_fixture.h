// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "tests/ui/loopback_server.h"
#include "tests/ui/patience.h"
#include "ui/download/file_fetch.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

namespace ff {

inline constexpr qint64 maximumBytes = 1'000'000;

/// 300,000 bytes that do not repeat.
inline QByteArray rightContent(char seed = 1)
{
    QByteArray bytes(300'000, '\0');
    std::uint32_t state = static_cast<std::uint32_t>(seed);
    for (char& byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the program does by checksums.
inline FileVerdict compare(const std::filesystem::path& file, const ProgressCallback& progress)
{
    progress(0.5);
    const QByteArray found = contentOf(QString::fromStdString(file.string()));
    if (found != rightContent()) {
        throw Error::inEnglish("the file is not the right one: expected the sum 1, found "
                               + std::to_string(found.size()) + " bytes.");
    }
    return FileVerdict::Verified;
}

/// One fetch in a folder of its own from a server of its own, asked at /a, /b ...
class FetchFixture
{
public:
    LoopbackServer server;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("below/file.gz"));
    QNetworkAccessManager network;
    std::unique_ptr<FileFetch> fetch;
    FetchLimits limits {.silence = std::chrono::milliseconds(testPatience),
                        .pause = std::chrono::milliseconds(1),
                        .breaks = 2};
    QString failure;
    decltype(FileOrder::check) check = compare;
    bool arrived = false;
    bool checking = false;
    qint64 received = 0;

    void start(const QStringList& paths)
    {
        QList<QUrl> addresses;
        for (const QString& each : paths) {
            addresses << (each.startsWith(u'/') ? server.address(each) : QUrl(each));
        }
        fetch
            = std::make_unique<FileFetch>(FileOrder {path, addresses, maximumBytes, check}, limits, network);
        QObject::connect(fetch.get(), &FileFetch::finished, fetch.get(), [this] { arrived = true; });
        QObject::connect(fetch.get(), &FileFetch::failed, fetch.get(),
                         [this](const QString& reason) { failure = reason; });
        QObject::connect(fetch.get(), &FileFetch::received, fetch.get(),
                         [this](qint64 bytes) { received = bytes; });
        QObject::connect(fetch.get(), &FileFetch::checked, fetch.get(), [this] { checking = true; });
        fetch->start();
    }

    bool waitForEnd()
    {
        return eventually([this] { return arrived || !failure.isEmpty(); });
    }

    QByteArray lastRange() const { return server.requests().last().headers.value("range"); }
};

} // namespace ff
