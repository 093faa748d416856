// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/run/compute.h"
#include "core/run/devices.h"
#include "core/session/worker.h"

#include <torch/version.h>

#include <thread>

namespace ff {

Session::Session(SessionOptions options)
    : m_worker(std::make_unique<Worker>(std::move(options)))
{ }

Session::~Session() = default;

Ticket Session::post(Command command)
{
    return m_worker->inbox.push(std::move(command));
}

std::unique_ptr<const News> Session::takeNews()
{
    return m_worker->outbox.take();
}

std::string computeDescription()
{
    return "ForwardForward Explorer " FF_VERSION "\nLibTorch " TORCH_VERSION "\nBLAS " + blasInUse().name
        + "\nthreads " + std::to_string(defaultThreads()) + " of "
        + std::to_string(std::thread::hardware_concurrency()) + "\ndevices " + listedDevices();
}

} // namespace ff
