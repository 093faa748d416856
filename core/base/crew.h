// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace ff {

/// Work cut into numbered pieces that several threads take one after the other.
class SharedWork
{
public:
    SharedWork(std::int64_t pieces, const std::function<void(std::int64_t)>& piece)
        : m_pieces(pieces)
        , m_piece(piece)
    { }

    /// Does the next piece; false when all are taken.
    bool takeOne();

    bool allTaken() const { return m_next.load(std::memory_order_relaxed) >= m_pieces; }

    /// Returns when every piece is done. Throws what a piece threw, of several exceptions the first.
    void finish();

private:
    void keepException();

    std::int64_t m_pieces;
    const std::function<void(std::int64_t)>& m_piece; // the caller's; touched only by who has taken a piece
    std::atomic<std::int64_t> m_next = 0;
    std::atomic<std::int64_t> m_done = 0;
    std::mutex m_mutex;
    std::exception_ptr m_exception;
};

/// Threads of this process that help whoever has work to share. Nobody waits for a helper that has not taken
/// a piece: when another program has its core, the others do its part.
class Crew
{
public:
    static Crew& instance();

    ~Crew();
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;

    /// Does all the work with the calling thread and up to `helpers` others.
    void share(const std::shared_ptr<SharedWork>& work, std::int64_t helpers);

private:
    Crew();
    void hire(std::int64_t helpers);
    void help(const std::stop_token& stop);
    std::shared_ptr<SharedWork> openWork();

    std::mutex m_mutex;
    std::vector<std::shared_ptr<SharedWork>> m_open; // may hold pieces that nobody has taken yet
    std::atomic<std::uint32_t> m_posted = 0;
    std::vector<std::jthread> m_helpers;
};

} // namespace ff
