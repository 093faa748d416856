// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/run_before.h"

#include <QObject>

#include <thread>

namespace ff {

/// One look for the run that was left unfinished, in a thread of its own: the disk may be slow. GUI thread
/// only; nothing but the destructor blocks.
class UnfinishedRunSearch : public QObject
{
    Q_OBJECT

public:
    /// Begins at once; no signal comes before control is back in the event loop. A store that cannot be read
    /// has no such run: the session says what is wrong with it when it keeps one.
    UnfinishedRunSearch(std::filesystem::path store, QObject* parent);

    /// Waits for the look under way; no signal comes any more.
    ~UnfinishedRunSearch() override;

Q_SIGNALS:
    void found(const ff::RunBefore& run);

private:
    void look();

    const std::filesystem::path m_store;
    std::jthread m_thread;
};

} // namespace ff
