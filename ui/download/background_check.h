// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/known/known_file_check.h"

#include <QObject>

#include <functional>
#include <thread>

namespace ff {

/// One check of a file in a thread of its own: unpacking and adding up 50 MB would stop the window. GUI
/// thread only; nothing but the destructor blocks.
class BackgroundCheck : public QObject
{
    Q_OBJECT

public:
    /// Called in the other thread. Throws Error when the file is not the right one.
    using Check = std::function<FileVerdict(const ProgressCallback& progress)>;

    /// Begins at once; no signal comes before control is back in the event loop.
    explicit BackgroundCheck(Check check, QObject* parent = nullptr);

    /// Gives up and waits for the piece under way; no signal comes any more.
    ~BackgroundCheck() override;

Q_SIGNALS:
    void progressed(double share);
    void passed(ff::FileVerdict verdict);
    void refused(const QString& reason);

private:
    void run(const std::stop_token& stop);
    ProgressCallback reporter(const std::stop_token& stop);

    Check m_check;
    std::jthread m_thread;
};

} // namespace ff
