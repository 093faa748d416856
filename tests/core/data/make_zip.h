// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/data/pack_gzip.h"

#include <optional>

namespace ff::test {

/// A file of a zip, and what its headers say where that is not the truth.
struct ZipItem
{
    std::string name;
    Bytes content;
    std::optional<std::uint32_t> claimedSize {};
    std::uint16_t flags = 0; ///< 1: encrypted
    std::uint16_t method = 0; ///< 0: stored, 8: deflated
};

/// Writes zips byte by byte, also such as no zip program writes.
class ZipMaker
{
public:
    void add(const ZipItem& item)
    {
        const Bytes content = item.method == 8 ? packed(item.content, -MAX_WBITS) : item.content;
        const auto offset = static_cast<std::uint32_t>(m_zip.size());
        const auto sum = static_cast<std::uint32_t>(crc32(
            0, reinterpret_cast<const Bytef*>(item.content.data()), static_cast<uInt>(item.content.size())));
        append(m_zip, 0x04034b50, 4);
        appendCommon(m_zip, item, sum, content.size());
        append(m_zip, item.name);
        m_zip.insert(m_zip.end(), content.begin(), content.end());

        append(m_directory, 0x02014b50, 4);
        append(m_directory, 20, 2);
        appendCommon(m_directory, item, sum, content.size());
        append(m_directory, 0, 10); // comment, disk, attributes
        append(m_directory, offset, 4);
        append(m_directory, item.name);
        ++m_count;
    }

    Bytes finish() const
    {
        Bytes zip = m_zip;
        zip.insert(zip.end(), m_directory.begin(), m_directory.end());
        append(zip, 0x06054b50, 4);
        append(zip, 0, 4);
        append(zip, m_count, 2);
        append(zip, m_count, 2);
        append(zip, m_directory.size(), 4);
        append(zip, m_zip.size(), 4);
        append(zip, 0, 2);
        return zip;
    }

private:
    static void append(Bytes& bytes, std::uint64_t value, int count)
    {
        for (int i = 0; i < count; ++i) {
            bytes.push_back(static_cast<std::byte>(i < 8 ? value >> (8 * i) & 0xFFU : 0));
        }
    }
    static void append(Bytes& bytes, const std::string& text)
    {
        for (const char letter : text) {
            bytes.push_back(static_cast<std::byte>(letter));
        }
    }
    static void appendCommon(Bytes& bytes, const ZipItem& item, std::uint32_t sum, std::size_t packedSize)
    {
        append(bytes, 20, 2);
        append(bytes, item.flags, 2);
        append(bytes, item.method, 2);
        append(bytes, 0, 2); // time
        append(bytes, 0x21, 2); // date: 1 January 1980
        append(bytes, sum, 4);
        append(bytes, packedSize, 4);
        append(bytes, item.claimedSize.value_or(static_cast<std::uint32_t>(item.content.size())), 4);
        append(bytes, item.name.size(), 2);
        append(bytes, 0, 2); // extra
    }

    Bytes m_zip;
    Bytes m_directory;
    std::uint64_t m_count = 0;
};

inline Bytes makeZip(const std::vector<ZipItem>& items)
{
    ZipMaker maker;
    for (const ZipItem& item : items) {
        maker.add(item);
    }
    return maker.finish();
}

} // namespace ff::test
