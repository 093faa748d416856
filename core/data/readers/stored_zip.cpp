// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/stored_zip.h"

#include "core/base/error.h"

#include <zlib.h>

#include <cstdint>
#include <limits>

namespace ff {
namespace {

using Bytes = std::vector<std::byte>;

constexpr std::uint32_t localSignature = 0x0403'4b50;
constexpr std::uint32_t centralSignature = 0x0201'4b50;
constexpr std::uint32_t endSignature = 0x0605'4b50;
constexpr std::uint16_t version = 20; // 2.0, the first with folders
constexpr std::uint16_t namesAreUtf8 = 0x0800;
constexpr std::uint16_t firstDay = 0x0021; // 1 January 1980

template <typename Number>
void append(Bytes& bytes, Number number)
{
    for (std::size_t i = 0; i < sizeof number; ++i) {
        bytes.push_back(static_cast<std::byte>(number >> (8 * i) & 0xFFU));
    }
}

void append(Bytes& bytes, const std::string& text)
{
    for (const char letter : text) {
        bytes.push_back(static_cast<std::byte>(letter));
    }
}

/// What both headers of a file have in common: version needed, flags, method, time, date, checksum, sizes,
/// and the lengths of name and extra fields.
void appendCommon(Bytes& bytes, const ZipMember& member)
{
    const auto* const first = reinterpret_cast<const Bytef*>(member.bytes.data());
    const auto size = static_cast<std::uint32_t>(member.bytes.size());
    constexpr std::uint16_t stored = 0;
    for (const std::uint16_t each : {version, namesAreUtf8, stored, std::uint16_t {0}, firstDay}) {
        append(bytes, each);
    }
    append(bytes, static_cast<std::uint32_t>(::crc32_z(0, first, member.bytes.size())));
    append(bytes, size);
    append(bytes, size);
    append(bytes, static_cast<std::uint16_t>(member.name.size()));
    append(bytes, std::uint16_t {0});
}

void checkSize(std::uint64_t bytes)
{
    if (bytes > std::numeric_limits<std::uint32_t>::max()) {
        throw Error(FF_TR("a zip of more than 4 GB cannot be written; other formats hold more"));
    }
}

} // namespace

std::vector<std::byte> storedZip(std::span<const ZipMember> members)
{
    Bytes zip;
    Bytes directory;
    for (const ZipMember& member : members) {
        checkSize(zip.size() + member.bytes.size() + directory.size());
        append(directory, centralSignature);
        append(directory, version);
        appendCommon(directory, member);
        append(directory, std::uint64_t {0}); // comment, disk, attributes: none
        append(directory, std::uint16_t {0});
        append(directory, static_cast<std::uint32_t>(zip.size()));
        append(directory, member.name);
        append(zip, localSignature);
        appendCommon(zip, member);
        append(zip, member.name);
        zip.insert(zip.end(), member.bytes.begin(), member.bytes.end());
    }
    const std::size_t begin = zip.size();
    checkSize(begin + directory.size());
    zip.insert(zip.end(), directory.begin(), directory.end());
    append(zip, endSignature);
    append(zip, std::uint32_t {0}); // disks: this one
    append(zip, static_cast<std::uint16_t>(members.size()));
    append(zip, static_cast<std::uint16_t>(members.size()));
    append(zip, static_cast<std::uint32_t>(directory.size()));
    append(zip, static_cast<std::uint32_t>(begin));
    append(zip, std::uint16_t {0});
    return zip;
}

} // namespace ff
