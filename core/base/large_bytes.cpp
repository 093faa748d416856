// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/large_bytes.h"

#include "core/base/mapped_file.h"
#include "core/base/memory_check.h"

#include <algorithm>
#include <utility>

namespace ff {

namespace {

constexpr std::size_t pieceBytes = std::size_t {4}
    << 20; // that are copied from one look at memory to the next

} // namespace

/// Bytes in memory or, once there is no more room, in a file.
class LargeBytes::Storage
{
public:
    explicit Storage(std::shared_ptr<ByteRoom> room)
        : m_room(std::move(room))
    { }
    explicit Storage(std::vector<std::byte> bytes)
        : m_heap(std::move(bytes))
    { }
    ~Storage() { giveBack(); }
    Storage(const Storage&) = delete;
    Storage& operator=(const Storage&) = delete;

    std::byte* data() { return m_file ? m_file->data() : m_heap.data(); }
    std::size_t size() const { return m_file ? m_file->size() : m_heap.size(); }
    std::size_t capacity() const { return m_file ? m_file->size() : m_heap.capacity(); }
    bool isInFile() const { return m_file != nullptr; }
    const MappedFile* file() const { return m_file.get(); }

    void reserve(std::size_t bytes, const Sentence& what)
    {
        prepare(bytes);
        if (m_file) {
            m_file->check(bytes);
        } else if (bytes > m_heap.capacity()) {
            checkMemory(bytes, what);
            m_heap.reserve(bytes);
        }
    }

    void append(std::span<const std::byte> bytes)
    {
        grow(size() + bytes.size());
        if (m_file) {
            m_file->append(bytes);
        } else {
            m_heap.insert(m_heap.end(), bytes.begin(), bytes.end());
        }
    }

    void resize(std::size_t bytes)
    {
        prepare(bytes);
        if (m_file) {
            m_file->resize(bytes);
            return;
        }
        const bool isLess = bytes < m_heap.size();
        m_heap.reserve(bytes);
        m_heap.resize(bytes);
        if (isLess) {
            m_heap.shrink_to_fit();
        }
    }

    std::vector<std::byte> takeHeap()
    {
        giveBack();
        return std::move(m_heap);
    }

private:
    /// Sees to it that so many bytes may be taken, or goes into a file.
    void prepare(std::size_t bytes)
    {
        if (m_file || !m_room || bytes <= m_taken) {
            return;
        }
        if (m_room->take(bytes - m_taken)) {
            m_taken = bytes;
            return;
        }
        auto file = std::make_unique<MappedFile>(m_room);
        file->append(m_heap);
        m_file = std::move(file);
        m_heap = {};
        giveBack();
    }

    void grow(std::size_t bytes)
    {
        if (!m_file && bytes > m_heap.capacity()) {
            const std::size_t roomy = std::max(bytes, m_heap.capacity() + m_heap.capacity() / 2);
            prepare(roomy);
            if (!m_file) {
                m_heap.reserve(roomy);
            }
        }
    }

    void giveBack()
    {
        if (m_room) {
            m_room->giveBack(std::exchange(m_taken, 0));
        }
    }

    std::shared_ptr<ByteRoom> m_room;
    std::vector<std::byte> m_heap;
    std::size_t m_taken = 0; // bytes of the room
    std::unique_ptr<MappedFile> m_file;
};

LargeBytes::LargeBytes(std::shared_ptr<ByteRoom> room)
    : m_room(std::move(room))
{ }

LargeBytes::LargeBytes(std::span<const std::uint8_t> bytes)
{
    append(bytes);
}

LargeBytes::LargeBytes(std::vector<std::byte> bytes)
    : m_storage(std::make_shared<Storage>(std::move(bytes)))
{
    follow();
}

LargeBytes::LargeBytes(LargeBytes&& other) noexcept
    : m_room(std::move(other.m_room))
    , m_storage(std::move(other.m_storage))
    , m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{ }

LargeBytes& LargeBytes::operator=(LargeBytes&& other) noexcept
{
    LargeBytes moved(std::move(other));
    std::swap(m_room, moved.m_room);
    std::swap(m_storage, moved.m_storage);
    std::swap(m_data, moved.m_data);
    std::swap(m_size, moved.m_size);
    return *this;
}

std::span<std::uint8_t> LargeBytes::writable()
{
    if (m_storage.use_count() > 1) {
        makeOwn();
    }
    return {m_data, m_size};
}

std::size_t LargeBytes::capacity() const
{
    return m_storage ? m_storage->capacity() : 0;
}

void LargeBytes::reserve(std::size_t bytes, const Sentence& what)
{
    makeOwn();
    m_storage->reserve(bytes, what);
    follow();
}

void LargeBytes::append(std::span<const std::uint8_t> bytes)
{
    append(std::as_bytes(bytes));
}

void LargeBytes::append(std::span<const std::byte> bytes)
{
    makeOwn();
    m_storage->append(bytes);
    follow();
}

void LargeBytes::resize(std::size_t bytes)
{
    if (bytes <= m_size && !isWhole()) {
        m_size = bytes;
        return;
    }
    makeOwn();
    m_storage->resize(bytes);
    follow();
}

void LargeBytes::read(std::size_t first, std::span<std::uint8_t> to) const
{
    if (const MappedFile* const file = m_storage ? m_storage->file() : nullptr) {
        const auto begin = static_cast<std::size_t>(reinterpret_cast<std::byte*>(m_data) - file->data());
        file->read(begin + first, std::as_writable_bytes(to));
    } else {
        std::copy_n(m_data + first, to.size(), to.begin());
    }
}

LargeBytes LargeBytes::slice(std::size_t first, std::size_t count) const
{
    LargeBytes part = *this;
    part.m_data += first;
    part.m_size = count;
    return part;
}

std::vector<std::byte> LargeBytes::take() &&
{
    if (isWhole() && !isInFile()) {
        const LargeBytes gone = std::move(*this);
        return gone.m_storage->takeHeap();
    }
    const std::span<const std::byte> all = bytes();
    return {all.begin(), all.end()};
}

bool LargeBytes::isInFile() const
{
    return m_storage && m_storage->isInFile();
}

void LargeBytes::trim() const
{
    if (isInFile()) {
        m_room->trim();
    }
}

bool LargeBytes::operator==(const LargeBytes& other) const
{
    return std::ranges::equal(*this, other);
}

/// Nobody else has them, and the storage has nothing else.
bool LargeBytes::isWhole() const
{
    return m_storage && m_storage.use_count() == 1 && m_storage->size() == m_size;
}

void LargeBytes::makeOwn()
{
    if (isWhole()) {
        return;
    }
    const auto own = std::make_shared<Storage>(m_room);
    for (std::size_t begin = 0; begin < m_size; begin += pieceBytes) {
        own->append(bytes().subspan(begin, std::min(pieceBytes, m_size - begin)));
        trim();
    }
    m_storage = own;
    follow();
}

void LargeBytes::follow()
{
    m_data = reinterpret_cast<std::uint8_t*>(m_storage->data());
    m_size = m_storage->size();
}

} // namespace ff
