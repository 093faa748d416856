// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/gzip.h"

#include "core/base/error.h"
#include "core/base/progress.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace ff {

namespace {

constexpr std::size_t chunkBytes = headBytes;

Error tooLarge(const std::string& name, std::size_t limit)
{
    return Error(FF_TR("%1 is too large: at most %2 bytes of data are read."), {name, limit});
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
            throw Error(FF_TR("%1 cannot be unpacked: not enough memory."), {name});
        }
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    /// Share of the packed bytes that have been read, 0 to 1.
    double shareRead(std::size_t packedBytes) const
    {
        return 1 - static_cast<double>(m_rest.size()) / static_cast<double>(packedBytes);
    }

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
            throw Error(FF_TR("%1 is cut short: its gzip data stop before their end."), {m_name});
        } else if (state != Z_OK) {
            const std::string reason = m_stream.msg != nullptr ? m_stream.msg : "unknown reason";
            throw Error(FF_TR("%1 is damaged: its gzip data cannot be unpacked (%2)."), {m_name, reason});
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
            throw Error(FF_TR("%1 is damaged: %2 bytes that are not gzip follow its gzip data."),
                        {m_name, m_rest.size()});
        }
    }

    z_stream m_stream {};
    std::span<const std::byte> m_rest;
    std::string m_name;
    bool m_ended = false;
};

/// What the last four bytes of gzip data say about the unpacked size. It is a hint: the size is given modulo
/// 4 GB, for the last member only, and by whoever wrote the file; so it is cut to what deflate can reach.
std::size_t likelySize(std::span<const std::byte> packed, std::size_t limit)
{
    constexpr std::size_t largestRatio = 1032;
    constexpr std::size_t sizeBytes = 4;
    if (packed.size() < sizeBytes) {
        return 0;
    }
    std::size_t size = 0;
    for (std::size_t i = 0; i < sizeBytes; ++i) {
        size |= std::to_integer<std::size_t>(packed[packed.size() - sizeBytes + i]) << (8 * i);
    }
    return std::min({size, limit, packed.size() * largestRatio});
}

/// A file that is open. Whoever gives its name to another file meanwhile does not touch it.
class OpenFile
{
public:
    explicit OpenFile(std::string name)
        : m_name(std::move(name))
        , m_file(::open(m_name.c_str(), O_RDONLY | O_CLOEXEC))
    {
        if (m_file < 0 || ::fstat(m_file, &m_state) != 0) {
            throw Error(FF_TR("%1 cannot be read: check its permissions."), {m_name});
        }
    }
    ~OpenFile() { ::close(m_file); }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    std::size_t size() const { return static_cast<std::size_t>(m_state.st_size); }

    /// As many as there are, up to those that are asked for.
    std::size_t read(std::span<std::byte> room) const
    {
        std::size_t done = 0;
        while (done < room.size()) {
            const ssize_t count = ::read(m_file, room.data() + done, room.size() - done);
            if (count == 0 || (count < 0 && errno != EINTR)) {
                break;
            }
            done += static_cast<std::size_t>(std::max<ssize_t>(0, count));
        }
        return done;
    }

    /// Throws Error when somebody wrote to it since it was opened.
    void checkUnchanged() const
    {
        struct stat now;
        if (::fstat(m_file, &now) != 0 || now.st_size != m_state.st_size
            || now.st_mtim.tv_sec != m_state.st_mtim.tv_sec
            || now.st_mtim.tv_nsec != m_state.st_mtim.tv_nsec) {
            throw Error(FF_TR("%1 was changed by another program while it was read."), {m_name});
        }
    }

private:
    std::string m_name;
    int m_file;
    struct stat m_state
    { };
};

LargeBytes readRaw(const std::string& name, std::size_t limit, const ProgressCallback& progress,
                   const std::shared_ptr<ByteRoom>& room)
{
    const OpenFile file(name);
    if (file.size() > limit) {
        throw tooLarge(name, limit);
    }
    LargeBytes bytes(room);
    bytes.reserve(file.size(), name);
    std::vector<std::byte> piece(std::min(file.size(), chunkBytes));
    inPieces(file.size(), chunkBytes, progress, [&](std::size_t begin, std::size_t end) {
        const std::size_t count = file.read(std::span(piece).first(end - begin));
        if (count != end - begin) {
            throw Error(FF_TR("%1 cannot be read to its end: expected %2 bytes, found %3."),
                        {name, file.size(), begin + count});
        }
        bytes.append(std::span<const std::byte>(piece).first(count));
    });
    file.checkUnchanged();
    return bytes;
}

} // namespace

bool startsLikeGzip(std::span<const std::byte> bytes)
{
    return bytes.size() >= 2 && bytes[0] == std::byte {0x1F} && bytes[1] == std::byte {0x8B};
}

void checkRatio(std::uint64_t unpackedBytes, std::uint64_t packedBytes, const std::string& name)
{
    constexpr std::uint64_t worthLooking = std::uint64_t {128} << 20; // what is less does no harm
    constexpr std::uint64_t largestOfData = 1000; // deflate reaches 1032 with nothing but one byte
    if (unpackedBytes > worthLooking && unpackedBytes / largestOfData > packedBytes) {
        throw Error(
            FF_TR("%1 unpacks to more than %2 times its size, which is the same over and over and no data."),
            {name, largestOfData});
    }
}

std::size_t ReadLimit::behind(const FileHead& head, std::uint64_t size, const std::string& name) const
{
    if (!check) {
        checkRatio(size, head.packedBytes, name);
        return bytes;
    }
    const std::uint64_t announced = check(head);
    if (size > announced) {
        throw Error(FF_TR("%1 is too long: its beginning announces %2 bytes, found %3."),
                    {name, announced, size});
    }
    return static_cast<std::size_t>(std::min<std::uint64_t>(bytes, announced));
}

void unpackGzipInto(LargeBytes& bytes, std::span<const std::byte> packed, const std::string& name,
                    const ReadLimit& limit, const ProgressCallback& progress, std::uint64_t storedBytes)
{
    Inflater inflater(packed, name);
    std::size_t most = limit.bytes;
    const std::uint64_t stored = storedBytes > 0 ? storedBytes : packed.size();
    const std::size_t likely = likelySize(packed, most);
    std::vector<std::byte> piece(chunkBytes);
    std::size_t count = 0;
    do {
        count = inflater.read(piece);
        if (bytes.size() + count > bytes.capacity() && !bytes.isInFile()) {
            bytes.reserve(std::max(bytes.size() + count, bytes.capacity() * 2), name);
        }
        bytes.append(std::span<const std::byte>(piece).first(count));
        if (bytes.size() == headBytes) { // and more to come
            most = limit.behind({bytes.bytes(), stored}, 0, name);
            bytes.reserve(std::min(likely, most), name);
        }
        if (bytes.size() > most) {
            throw tooLarge(name, most);
        }
        if (!limit.check) {
            checkRatio(bytes.size(), stored, name);
        }
        report(progress, inflater.shareRead(packed.size()));
    } while (count == piece.size());
}

std::vector<std::byte> unpackGzip(std::span<const std::byte> packed, const std::string& name,
                                  const ReadLimit& limit, const ProgressCallback& progress,
                                  std::uint64_t storedBytes)
{
    LargeBytes bytes;
    unpackGzipInto(bytes, packed, name, limit, progress, storedBytes);
    return std::move(bytes).take();
}

LargeBytes readLargeFile(const std::filesystem::path& path, const ReadLimit& limit,
                         const ProgressCallback& progress, const std::shared_ptr<ByteRoom>& room)
{
    std::error_code problem;
    const std::filesystem::file_status status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status)) {
        throw Error(FF_TR("%1 does not exist."), {path.string()});
    }
    if (std::filesystem::is_directory(status)) {
        throw Error(FF_TR("%1 is a folder, a file was expected."), {path.string()});
    }
    if (!std::filesystem::is_regular_file(status)) {
        throw Error(FF_TR("%1 is not a regular file."), {path.string()});
    }
    constexpr double readingShare = 0.1; // unpacking takes most of the time
    LargeBytes bytes = readRaw(path.string(), limit.bytes, portion(progress, 0, readingShare), room);
    if (startsLikeGzip(bytes.bytes())) {
        LargeBytes unpacked(room);
        unpackGzipInto(unpacked, bytes.bytes(), path.string(), limit, portion(progress, readingShare, 1));
        bytes = std::move(unpacked);
    }
    report(progress, 1);
    return bytes;
}

std::vector<std::byte> readFile(const std::filesystem::path& path, const ReadLimit& limit,
                                const ProgressCallback& progress)
{
    return readLargeFile(path, limit, progress).take();
}

} // namespace ff
