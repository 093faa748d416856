// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/gzip.h"

#include "core/error.h"

#include <zlib.h>

#include <algorithm>
#include <fstream>
#include <limits>

namespace ff {

namespace {

constexpr std::size_t chunkBytes = std::size_t {1} << 20;

bool startsLikeGzip(std::span<const std::byte> bytes)
{
    return bytes.size() >= 2 && bytes[0] == std::byte {0x1F} && bytes[1] == std::byte {0x8B};
}

Error tooLarge(const std::string& name, std::size_t limit)
{
    return Error(name + " is too large: at most " + std::to_string(limit) + " bytes of data are read.");
}

/// One inflating stream with its clean-up.
class Inflater
{
public:
    Inflater(std::span<const std::byte> packed, const std::string& name)
        : m_rest(packed)
        , m_name(name)
    {
        constexpr int gzipOnly = 16;
        if (inflateInit2(&m_stream, MAX_WBITS + gzipOnly) != Z_OK) {
            throw Error(name + " cannot be unpacked: not enough memory.");
        }
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    /// Fills `room` as far as the data go and returns how much was written; less than asked means the end.
    std::size_t read(std::span<std::byte> room)
    {
        m_stream.next_out = reinterpret_cast<Bytef*>(room.data());
        m_stream.avail_out = static_cast<uInt>(room.size());
        while (m_stream.avail_out > 0 && !m_ended) {
            step();
        }
        return room.size() - m_stream.avail_out;
    }

private:
    void step()
    {
        const auto offered
            = static_cast<uInt>(std::min<std::size_t>(m_rest.size(), std::numeric_limits<uInt>::max()));
        // zlib's interface is older than const; it does not write to its input.
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(m_rest.data()));
        m_stream.avail_in = offered;
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        m_rest = m_rest.subspan(offered - m_stream.avail_in);
        if (state == Z_STREAM_END) {
            finishMember();
        } else if (m_rest.empty() && m_stream.avail_out > 0 && (state == Z_OK || state == Z_BUF_ERROR)) {
            throw Error(m_name + " is cut short: its gzip data stop before their end.");
        } else if (state != Z_OK) {
            const std::string reason = m_stream.msg != nullptr ? m_stream.msg : "unknown reason";
            throw Error(m_name + " is damaged: its gzip data cannot be unpacked (" + reason + ").");
        }
    }

    void finishMember()
    {
        if (startsLikeGzip(m_rest)) {
            inflateReset(&m_stream);
            return;
        }
        m_ended = true;
        const auto isPadding = [](std::byte value) { return value == std::byte {0}; };
        if (!std::all_of(m_rest.begin(), m_rest.end(), isPadding)) {
            throw Error(m_name + " is damaged: " + std::to_string(m_rest.size())
                        + " bytes that are not gzip follow its gzip data.");
        }
    }

    z_stream m_stream {};
    std::span<const std::byte> m_rest;
    std::string m_name;
    bool m_ended = false;
};

std::vector<std::byte> readRaw(const std::filesystem::path& path, std::size_t limit)
{
    std::ifstream stream(path, std::ios::binary);
    std::error_code problem;
    const std::uintmax_t size = std::filesystem::file_size(path, problem);
    if (!stream || problem) {
        throw Error(path.string() + " cannot be read: check its permissions.");
    }
    if (size > limit) {
        throw tooLarge(path.string(), limit);
    }
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (static_cast<std::size_t>(stream.gcount()) != bytes.size()) {
        throw Error(path.string() + " cannot be read to its end: expected " + std::to_string(size)
                    + " bytes, found " + std::to_string(stream.gcount()) + ".");
    }
    return bytes;
}

} // namespace

std::vector<std::byte> unpackGzip(std::span<const std::byte> packed, const std::string& name,
                                  std::size_t limit)
{
    Inflater inflater(packed, name);
    std::vector<std::byte> bytes;
    std::size_t used = 0;
    do {
        bytes.resize(used + std::max(chunkBytes, used / 2));
        used += inflater.read(std::span(bytes).subspan(used));
        if (used > limit) {
            throw tooLarge(name, limit);
        }
    } while (used == bytes.size());
    bytes.resize(used);
    return bytes;
}

std::vector<std::byte> readFile(const std::filesystem::path& path, std::size_t limit)
{
    std::error_code problem;
    const std::filesystem::file_status status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status)) {
        throw Error(path.string() + " does not exist.");
    }
    if (std::filesystem::is_directory(status)) {
        throw Error(path.string() + " is a folder, a file was expected.");
    }
    if (!std::filesystem::is_regular_file(status)) {
        throw Error(path.string() + " is not a regular file.");
    }
    std::vector<std::byte> bytes = readRaw(path, limit);
    return startsLikeGzip(bytes) ? unpackGzip(bytes, path.string(), limit) : bytes;
}

} // namespace ff
