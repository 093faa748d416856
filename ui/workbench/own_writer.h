// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/own_samples.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace ff {

/// Brings own samples to the disk in a thread of its own: each change writes all of them and waits for the
/// device. Of several changes that wait the last one counts. GUI thread only.
class OwnWriter : public QObject
{
    Q_OBJECT

public:
    explicit OwnWriter(OwnSamples file, QObject* parent = nullptr);

    /// Waits until what was asked for is on the disk, or has failed.
    ~OwnWriter() override;

    void write(std::vector<OwnSample> all);

    /// Blocks until there is nothing left to do.
    void wait();

Q_SIGNALS:
    /// The last write has ended; an empty `problem`: the disk has everything that was asked for until then.
    void finished(const QString& problem);

private:
    void run(const std::stop_token& stop);
    QString store(std::vector<OwnSample> all);

    OwnSamples m_file; // of the thread alone
    std::mutex m_guard; // of the next two
    std::optional<std::vector<OwnSample>> m_next;
    bool m_busy = false;
    std::condition_variable_any m_changed;
    std::jthread m_thread; // last: it must end before anything above does
};

} // namespace ff
