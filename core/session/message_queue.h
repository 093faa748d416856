// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <stop_token>
#include <utility>
#include <vector>

namespace ff {

/// Messages in order from any thread to one receiver. Nobody holds the lock for longer than a push or a swap.
template <typename Message>
class MessageQueue
{
public:
    /// Returns the number of the message in the order of all, from 1.
    std::uint64_t push(Message message)
    {
        std::uint64_t number = 0;
        {
            const std::scoped_lock lock(m_mutex);
            m_messages.push_back(std::move(message));
            number = ++m_pushed;
        }
        m_arrived.notify_one();
        return number;
    }

    /// Ends a wait without a message.
    void wake()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_woken = true;
        }
        m_arrived.notify_one();
    }

    /// Everything that has come since, oldest first; empty when nothing has.
    std::vector<Message> takeAll()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_messages, {});
    }

    /// Receiver: sleeps until a message, wake(), a stop request or the end of `limit`.
    void waitFor(std::stop_token stop, std::chrono::steady_clock::duration limit)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, stop, limit, [this] { return !m_messages.empty() || m_woken; });
        m_woken = false;
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::vector<Message> m_messages; // guarded by m_mutex
    std::uint64_t m_pushed = 0; // guarded by m_mutex
    bool m_woken = false; // guarded by m_mutex
};

} // namespace ff
