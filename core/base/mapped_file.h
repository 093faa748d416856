// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_room.h"

#include <memory>
#include <span>

namespace ff {

/// Bytes that lie in a file of the room's folder and are read and written as if they were in memory. The file
/// has no name: it is gone with this object, and with the process however that ends; and nobody else can
/// shorten it meanwhile. To be used by one thread while it grows.
class MappedFile
{
public:
    /// Throws Error when no file can be made there.
    explicit MappedFile(std::shared_ptr<ByteRoom> room);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    std::byte* data() const { return m_data; }
    std::size_t size() const { return m_size; }

    /// Copies what is there from `first` on, past the mapping. Throws Error when the disk fails. Any thread.
    void read(std::size_t first, std::span<std::byte> to) const;

    /// Throws Error unless the disk has room for so many bytes.
    void check(std::size_t bytes) const;

    /// Both move data(). They throw Error when the disk is full, and leave what there is.
    void append(std::span<const std::byte> bytes);
    void resize(std::size_t bytes); ///< what is new is 0

private:
    [[noreturn]] void refuse(std::size_t bytes, int reason) const;
    void open();
    void setSize(std::size_t bytes);

    std::shared_ptr<ByteRoom> m_room;
    int m_file = -1;
    std::byte* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_mapped = 0; // bytes; more than the file has cost nothing
};

} // namespace ff
