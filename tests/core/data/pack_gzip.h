// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/data/data_fixtures.h"

#include <zlib.h>

namespace ff::test {

/// `content` as one gzip member.
inline Bytes packGzip(const Bytes& content)
{
    z_stream stream {};
    constexpr int gzipOnly = 16;
    if (deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + gzipOnly, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw Error("zlib cannot start");
    }
    Bytes packed(deflateBound(&stream, static_cast<uLong>(content.size())));
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

} // namespace ff::test
