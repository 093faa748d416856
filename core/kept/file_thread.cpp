// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/file_thread.h"

#include "core/run/compute.h"

#include <utility>

namespace ff {

FileThread::FileThread()
    : m_thread([this](const std::stop_token& stop) { main(stop); })
{ }

FileThread::~FileThread()
{
    wait();
}

void FileThread::post(std::function<void()> job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    m_changed.notify_all();
}

std::size_t FileThread::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.size();
}

void FileThread::wait()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_jobs.empty(); });
}

std::optional<Sentence> FileThread::takeProblem()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_problem, std::nullopt);
}

void FileThread::main(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_jobs.empty(); })) {
        const std::function<void()> job = std::move(m_jobs.front());
        std::optional<Sentence> problem;
        lock.unlock();
        try {
            job();
        } catch (const std::exception& error) {
            problem = sentenceOf(error);
        }
        lock.lock();
        m_jobs.pop_front();
        const bool failedBefore = std::exchange(m_fails, problem.has_value());
        if (problem && !failedBefore) {
            m_problem = std::move(problem);
        }
        m_changed.notify_all();
    }
}

} // namespace ff
