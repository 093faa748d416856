// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace ff {

/// One slot between two threads. Both sides exchange a pointer, so neither ever waits for the other.
template <typename Letter>
class Mailbox
{
public:
    Mailbox() = default;
    ~Mailbox() { delete m_slot.load(); }
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    /// Sender. Cheap enough for every batch; the slot may be emptied, but not filled, right afterwards.
    bool isEmpty() const { return m_slot.load(std::memory_order_relaxed) == nullptr; }

    /// Sender. Puts `letter` in and hands back the one that nobody took, or null.
    std::unique_ptr<Letter> replace(std::unique_ptr<Letter> letter)
    {
        return std::unique_ptr<Letter>(m_slot.exchange(letter.release(), std::memory_order_acq_rel));
    }

    /// Receiver. Takes what is there, or null.
    std::unique_ptr<Letter> take()
    {
        return std::unique_ptr<Letter>(m_slot.exchange(nullptr, std::memory_order_acq_rel));
    }

private:
    std::atomic<Letter*> m_slot {nullptr};
};

} // namespace ff
