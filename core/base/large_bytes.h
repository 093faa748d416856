// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_room.h"
#include "core/base/sentence.h"

#include <initializer_list>
#include <memory>
#include <span>
#include <vector>

namespace ff {

/// Bytes, of which there may be more than memory can hold: with a room, those for which that has no memory
/// lie in a file of its folder, see MappedFile, and can be used all the same. Copies and slices share the
/// bytes until one of them writes. As other containers, one may be read by many threads.
class LargeBytes
{
public:
    LargeBytes() = default; ///< in memory, however many
    explicit LargeBytes(std::shared_ptr<ByteRoom> room);
    LargeBytes(std::span<const std::uint8_t> bytes);
    LargeBytes(const std::vector<std::uint8_t>& bytes)
        : LargeBytes(std::span(bytes))
    { }
    explicit LargeBytes(std::vector<std::byte> bytes); ///< takes them over
    LargeBytes(std::initializer_list<std::uint8_t> bytes)
        : LargeBytes(std::span(bytes.begin(), bytes.size()))
    { }
    LargeBytes(const LargeBytes&) = default;
    LargeBytes& operator=(const LargeBytes&) = default;
    LargeBytes(LargeBytes&& other) noexcept;
    LargeBytes& operator=(LargeBytes&& other) noexcept;
    ~LargeBytes() = default;

    const std::uint8_t* data() const { return m_data; }
    const std::uint8_t* begin() const { return m_data; }
    const std::uint8_t* end() const { return m_data + m_size; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const std::uint8_t& operator[](std::size_t i) const { return m_data[i]; }
    std::span<const std::byte> bytes() const { return std::as_bytes(std::span(m_data, m_size)); }

    /// To be asked for once and not in a loop: what is shared is copied first.
    std::span<std::uint8_t> writable();

    /// Where so many bytes would fit without moving.
    std::size_t capacity() const;

    /// Before so many bytes come. Throws Error, which names `what`, when they would fit neither into memory
    /// nor on the disk.
    void reserve(std::size_t bytes, const Sentence& what);

    /// These move the bytes. They throw Error when the disk is full.
    void append(std::span<const std::uint8_t> bytes);
    void append(std::span<const std::byte> bytes);
    void resize(std::size_t bytes); ///< what is new is 0

    /// Copies what is there from `first` on. Of a file, its pages stay out of this process' memory, where one
    /// that is touched may bring megabytes of its neighbours with it. Throws Error when the disk fails.
    void read(std::size_t first, std::span<std::uint8_t> to) const;

    LargeBytes slice(std::size_t first, std::size_t count) const;

    /// Moves them out, or copies what cannot be.
    std::vector<std::byte> take() &&;

    const std::shared_ptr<ByteRoom>& room() const { return m_room; } ///< null: without one
    bool isInFile() const;
    void trim() const; ///< see ByteRoom::trim()

    bool operator==(const LargeBytes& other) const;

private:
    class Storage;

    bool isWhole() const;
    void makeOwn();
    void follow();

    std::shared_ptr<ByteRoom> m_room;
    std::shared_ptr<Storage> m_storage;
    std::uint8_t* m_data = nullptr; // in the storage
    std::size_t m_size = 0;
};

} // namespace ff
