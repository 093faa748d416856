// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/mailbox.h"
#include "core/session/news.h"

#include <memory>

namespace ff {

/// What stands between the worker and its viewer: at most one letter of news. The worker never waits for it
/// to be taken, and of one that was not taken everything goes on that may not be lost.
class Outbox
{
public:
    /// Worker. Cheap enough for every batch.
    bool isEmpty() const { return m_mailbox.isEmpty(); }

    /// Worker.
    void put(std::unique_ptr<News> news);

    /// Viewer. What is there, or null.
    std::unique_ptr<const News> take() { return m_mailbox.take(); }

private:
    Mailbox<News> m_mailbox;
};

} // namespace ff
