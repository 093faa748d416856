// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session.h"

#include "core/worker.h"

namespace ff {

Session::Session(SessionOptions options)
    : m_worker(std::make_unique<Worker>(std::move(options)))
{ }

Session::~Session() = default;

void Session::post(Command command)
{
    m_worker->inbox.push(std::move(command));
}

std::shared_ptr<const Snapshot> Session::takeSnapshot()
{
    return m_worker->mailbox.take();
}

std::vector<Event> Session::takeEvents()
{
    return m_worker->events.takeAll();
}

} // namespace ff
