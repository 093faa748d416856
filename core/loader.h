// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/catalogue.h"

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace ff {

/// Loads one data set at a time in a thread of its own, so that a run goes on meanwhile. A data set holds no
/// tensor, so none passes between threads. To be used by one thread.
class Loader
{
public:
    /// `onDone` is called from the loading thread when there is something to take.
    explicit Loader(std::function<void()> onDone);

    /// Cancels and waits for the piece under way.
    ~Loader();

    /// Starts loading; what was being loaded before is given up.
    void start(const DataSource& source);

    /// Gives up. False when nothing was being loaded.
    bool cancel();

    bool busy() const { return m_future.valid(); }
    double fraction() const; ///< share done, 0 to 1; 1 when nothing is being loaded

    /// What has been loaded, once; null while it takes. Throws Error when it failed.
    std::shared_ptr<const Dataset> take();

private:
    struct Shared
    {
        std::atomic<double> fraction {0};
        std::atomic<bool> cancelled {false};
    };

    std::function<void()> m_onDone;
    std::shared_ptr<Shared> m_shared;
    std::future<std::shared_ptr<const Dataset>> m_future;
};

} // namespace ff
