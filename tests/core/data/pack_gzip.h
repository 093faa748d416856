// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "tests/core/data/data_fixtures.h"

#include <zlib.h>

namespace ff::test {

/// `content` packed by zlib; `windowBits` chooses the format, see deflateInit2().
inline Bytes packed(const Bytes& content, int windowBits)
{
    z_stream stream {};
    if (deflateInit2(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw Error("zlib cannot start");
    }
    Bytes bytes(deflateBound(&stream, static_cast<uLong>(content.size())));
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    deflate(&stream, Z_FINISH);
    bytes.resize(stream.total_out);
    deflateEnd(&stream);
    return bytes;
}

/// `content` as one gzip member.
inline Bytes packGzip(const Bytes& content)
{
    constexpr int gzipOnly = 16;
    return packed(content, MAX_WBITS + gzipOnly);
}

} // namespace ff::test
