// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupts.h"

#include <pthread.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace ff {
namespace {

constexpr int afterSignal = 128; // plus its number

bool isIgnored(int signal)
{
    struct sigaction action
    { };
    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

Interrupts::Interrupts()
{
    sigemptyset(&m_signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (!isIgnored(signal)) {
            sigaddset(&m_signals, signal);
            m_wakeUp = signal;
        }
    }
    if (m_wakeUp != 0) {
        ::pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        m_thread = std::jthread([this] { wait(); });
    }
}

Interrupts::~Interrupts()
{
    m_ended = true;
    if (m_wakeUp != 0) {
        ::pthread_kill(m_thread.native_handle(), m_wakeUp);
    }
}

void Interrupts::keepUntilAsked(std::string firstAnswer)
{
    const std::scoped_lock lock(m_mutex);
    m_firstAnswer = std::move(firstAnswer);
}

int Interrupts::exitCode() const
{
    return m_first == 0 ? 0 : afterSignal + m_first;
}

/// A thread that takes the signals may do what a signal handler may not.
void Interrupts::wait()
{
    int signal = 0;
    while (::sigwait(&m_signals, &signal) == 0 && !m_ended) {
        const std::scoped_lock lock(m_mutex);
        if (m_firstAnswer.empty() || m_first != 0) {
            std::_Exit(afterSignal + signal);
        }
        m_first = signal;
        std::fprintf(stderr, "%s%s\n", isatty(STDERR_FILENO) == 1 ? "\r\033[K" : "", m_firstAnswer.c_str());
        m_asked.request_stop();
    }
}

} // namespace ff
