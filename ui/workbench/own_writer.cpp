// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/own_writer.h"

#include "ui/kit/core_words.h"

#include <exception>
#include <utility>

namespace ff {

OwnWriter::OwnWriter(OwnSamples file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{ }

OwnWriter::~OwnWriter()
{
    m_thread.request_stop();
    m_thread.join();
}

void OwnWriter::write(std::vector<OwnSample> all)
{
    {
        const std::lock_guard lock(m_guard);
        m_next = std::move(all);
    }
    m_changed.notify_all();
}

void OwnWriter::wait()
{
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return !m_next && !m_busy; });
}

void OwnWriter::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_guard);
    // Also after it was asked to stop: what waits is written first.
    while (m_changed.wait(lock, stop, [this] { return m_next.has_value(); }) || m_next) {
        std::vector<OwnSample> all = *std::exchange(m_next, std::nullopt);
        m_busy = true;
        lock.unlock();
        const QString problem = store(std::move(all));
        lock.lock();
        m_busy = false;
        if (!m_next) {
            QMetaObject::invokeMethod(
                this, [this, problem] { Q_EMIT finished(problem); }, Qt::QueuedConnection);
        }
        m_changed.notify_all();
    }
}

/// Why not, empty where it is on the disk.
QString OwnWriter::store(std::vector<OwnSample> all)
{
    try {
        m_file.replaceAll(std::move(all));
        return {};
    } catch (const std::exception& error) { // Error, or no memory
        return errorWords(error);
    }
}

} // namespace ff
