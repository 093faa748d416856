// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/data/known/known_data.h"
#include "tests/ui/loopback_server.h"

#include <zlib.h>

namespace ff {

/// `content` as one gzip member.
inline QByteArray packGzip(const QByteArray& content)
{
    constexpr int gzipFormat = MAX_WBITS + 16;
    z_stream stream {};
    deflateInit2(&stream, 6, Z_DEFLATED, gzipFormat, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))) + 64,
                      '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// A data set like MNIST with 600 images, and a server that offers it under /first/ and /second/.
class TinyDataSet
{
public:
    LoopbackServer server;

    TinyDataSet()
        : m_mirrorTexts {server.address(QStringLiteral("/first/")).toString().toStdString(),
                         server.address(QStringLiteral("/second/")).toString().toStdString()}
        , m_mirrors {m_mirrorTexts[0], m_mirrorTexts[1]}
    {
        const KnownData* mnist = knownDataOf("mnist");
        data = *mnist;
        data.id = "tiny";
        data.label = "Tiny";
        data.folder = "tiny";
        data.trainCount = 500;
        data.testCount = 100;
        data.mirrors = m_mirrors;
        data.downloadBytes = 0;
        const auto files = knownFiles(data);
        for (std::size_t i = 0; i < files.size(); ++i) {
            contents[i] = contentOf(files[i]);
            m_sums[i] = sha256(std::as_bytes(std::span(contents[i].data(), contents[i].size())));
            data.sha256[i] = m_sums[i];
        }
    }

    KnownData data;
    std::array<QByteArray, 4> contents; ///< unpacked, in the order of knownFiles()

    void forgetSums() { data.sha256 = {}; }

    QByteArray name(std::size_t file) const { return QByteArray::fromStdString(knownFiles(data)[file].name); }

    /// Every file from the first mirror as it should be, none from the second.
    void serveAll()
    {
        for (std::size_t i = 0; i < contents.size(); ++i) {
            server.serve("/first/" + name(i), {{.content = packGzip(contents[i])}});
        }
    }

    /// The bytes of a file with one that is not as it should be.
    QByteArray tampered(std::size_t file) const
    {
        QByteArray content = contents[file];
        content.back() = static_cast<char>(content.back() ^ 1);
        return packGzip(content);
    }

private:
    static void append(QByteArray& bytes, std::uint32_t number)
    {
        for (const int shift : {24, 16, 8, 0}) {
            bytes += static_cast<char>(number >> shift);
        }
    }

    /// Every image has the shape of its label and something of its own.
    static QByteArray contentOf(const KnownFile& file)
    {
        QByteArray bytes;
        const bool images = file.role == PartRole::Images;
        append(bytes, images ? 0x803 : 0x801);
        append(bytes, file.count);
        if (images) {
            append(bytes, knownImageSide);
            append(bytes, knownImageSide);
        }
        for (std::uint32_t i = 0; i < file.count; ++i) {
            QByteArray pixels(knownImageSide * knownImageSide, '\0');
            std::fill_n(pixels.begin() + 100 + 40 * (i % 10), 60, static_cast<char>(200 + i % 50));
            bytes += images ? pixels : QByteArray(1, static_cast<char>(i % 10));
        }
        return bytes;
    }

    std::array<std::string, 2> m_mirrorTexts;
    std::array<std::string_view, 2> m_mirrors;
    std::array<std::string, 4> m_sums;
};

} // namespace ff
