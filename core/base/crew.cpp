// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crew.h"

#include "core/base/aten.h"
#include "core/base/threads.h"

#include <algorithm>

namespace ff {
namespace {

/// Waits until `value` is no longer `old`. At first it only lets others run: work comes every few
/// microseconds during a step, and waking a sleeper takes longer than most of it.
template <typename Number>
void waitForChange(const std::atomic<Number>& value, Number old)
{
    constexpr int patience = 300;
    for (int i = 0; i < patience; ++i) {
        if (value.load(std::memory_order_acquire) != old) {
            return;
        }
        std::this_thread::yield();
    }
    value.wait(old, std::memory_order_acquire);
}

} // namespace

bool SharedWork::takeOne()
{
    const std::int64_t number = m_next.fetch_add(1, std::memory_order_relaxed);
    if (number >= m_pieces) {
        return false;
    }
    try {
        m_piece(number);
    } catch (...) {
        keepException();
    }
    if (m_done.fetch_add(1, std::memory_order_acq_rel) + 1 == m_pieces) {
        m_done.notify_all();
    }
    return true;
}

void SharedWork::finish()
{
    for (std::int64_t done = m_done.load(std::memory_order_acquire); done != m_pieces;
         done = m_done.load(std::memory_order_acquire)) {
        waitForChange(m_done, done);
    }
    if (m_exception) {
        std::rethrow_exception(m_exception);
    }
}

void SharedWork::keepException()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_exception) {
        m_exception = std::current_exception();
    }
}

Crew& Crew::instance()
{
    static Crew crew;
    return crew;
}

/// What helpers use of the libraries is made here, so that it is still there when the last of them ends:
/// statics go in the reverse of the order in which they came.
Crew::Crew()
{
    keepLibrariesInOneThread();
}

Crew::~Crew()
{
    for (std::jthread& helper : m_helpers) {
        helper.request_stop();
    }
    ++m_posted;
    m_posted.notify_all();
}

void Crew::share(const std::shared_ptr<SharedWork>& work, std::int64_t helpers)
{
    {
        const std::scoped_lock lock(m_mutex);
        hire(helpers);
        m_open.push_back(work);
    }
    ++m_posted;
    m_posted.notify_all();
    while (work->takeOne()) { }
    work->finish();
}

/// With m_mutex locked. New threads inherit how the caller treats denormal numbers.
void Crew::hire(std::int64_t helpers)
{
    while (static_cast<std::int64_t>(m_helpers.size()) < helpers) {
        m_helpers.emplace_back([this](const std::stop_token& stop) { help(stop); });
    }
}

void Crew::help(const std::stop_token& stop)
{
    const at::NoGradGuard noGradient; // thread-local
    keepLibrariesInOneThread();
    while (!stop.stop_requested()) {
        const std::uint32_t posted = m_posted.load(std::memory_order_acquire);
        if (const std::shared_ptr<SharedWork> work = openWork()) {
            while (work->takeOne()) { }
        } else if (!stop.stop_requested()) {
            waitForChange(m_posted, posted);
        }
    }
}

std::shared_ptr<SharedWork> Crew::openWork()
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_open, [](const std::shared_ptr<SharedWork>& work) { return work->allTaken(); });
    return m_open.empty() ? nullptr : m_open.front();
}

} // namespace ff
