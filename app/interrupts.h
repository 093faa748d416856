// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <csignal>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>

namespace ff {

/// Ctrl-C, and being told to end by the system or by a terminal that closes. The first time, a program that
/// has something to keep is asked to end; the second time, and when there is nothing to keep, it ends at
/// once. What was ignored when the program was started, as by nohup, stays ignored.
class Interrupts
{
public:
    /// In main(), before any other thread: those that are started later leave these signals to this one.
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;

    /// From now on there is something to keep. `firstAnswer` is what the first signal is answered with.
    void keepUntilAsked(std::string firstAnswer);

    /// Stops when the program is asked to end.
    std::stop_token token() const { return m_asked.get_token(); }
    bool isAsked() const { return m_asked.stop_requested(); }

    /// As shells expect it of a program that a signal ended; 0 when none has come.
    int exitCode() const;

private:
    void wait();

    sigset_t m_signals {};
    int m_wakeUp = 0; // one of them; 0 when all are ignored
    std::mutex m_mutex;
    std::string m_firstAnswer; // guarded by m_mutex; empty: there is nothing to keep
    std::atomic<int> m_first = 0; // the first signal
    std::stop_source m_asked;
    std::atomic<bool> m_ended = false;
    std::jthread m_thread; // last: it uses what is above
};

} // namespace ff
