// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace ff {

/// A thread that writes files, one after the other, so that who makes their content need not wait for a disk.
/// The destructor waits until all are written.
class FileThread
{
public:
    FileThread();
    ~FileThread();
    FileThread(const FileThread&) = delete;
    FileThread& operator=(const FileThread&) = delete;

    /// Any thread. What `job` throws is told by takeProblem(); the jobs after it are done all the same.
    void post(std::function<void()> job);

    /// How many were posted and are not done. Any thread.
    std::size_t waiting() const;

    /// Blocks until it is.
    void wait();

    /// What went wrong since the last call, in one sentence; not again before a job went well. Any thread.
    std::optional<Sentence> takeProblem();

private:
    void main(const std::stop_token& stop);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::function<void()>> m_jobs; // guarded by m_mutex, as all below; the first may be under way
    std::optional<Sentence> m_problem;
    bool m_fails = false;
    std::jthread m_thread; // last: it uses what is above
};

} // namespace ff
