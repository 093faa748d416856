// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loader.h"

#include "core/error.h"

#include <chrono>

namespace ff {

Loader::Loader(std::function<void()> onDone)
    : m_onDone(std::move(onDone))
{ }

Loader::~Loader()
{
    cancel();
}

void Loader::start(const DataSource& source)
{
    cancel();
    m_shared = std::make_shared<Shared>();
    const auto load = [source, shared = m_shared, onDone = m_onDone]() -> std::shared_ptr<const Dataset> {
        const auto onProgress = [&shared](double fraction) {
            if (shared->cancelled) {
                throw Error("loading was cancelled");
            }
            shared->fraction = fraction;
        };
        try {
            auto data = std::make_shared<const Dataset>(loadData(source, onProgress));
            onDone();
            return data;
        } catch (...) {
            onDone();
            throw;
        }
    };
    m_future = std::async(std::launch::async, load);
}

bool Loader::cancel()
{
    if (!busy()) {
        return false;
    }
    m_shared->cancelled = true;
    m_future.wait();
    m_future = {};
    return true;
}

double Loader::fraction() const
{
    return busy() ? m_shared->fraction.load() : 1.0;
}

std::shared_ptr<const Dataset> Loader::take()
{
    // The loading thread announces itself a moment before the result is ready; the caller asks again.
    if (!busy() || m_future.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready) {
        return nullptr;
    }
    return m_future.get();
}

} // namespace ff
