// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/catalogue.h"

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <vector>

namespace ff {

/// Loads one data set at a time in a thread of its own, so that a run goes on meanwhile. A data set holds no
/// tensor, so none passes between threads. To be used by one thread; nothing but the destructor blocks.
class Loader
{
public:
    /// `onDone` is called from the loading thread when there is something to take; so is `decoder`, for
    /// pictures in formats that the core does not know. Loading that was given up may call both once more
    /// while the next is under way. `room` is where images lie, see LoadTools.
    explicit Loader(std::function<void()> onDone, PictureDecoder decoder = {},
                    std::shared_ptr<ByteRoom> room = nullptr);

    /// Gives up and waits for the piece under way.
    ~Loader();

    /// Starts loading; what was being loaded before is given up.
    void start(const DataSource& source);

    /// Gives up. False when nothing was being loaded.
    bool cancel();

    bool busy() const { return m_future.valid(); }
    double fraction() const; ///< share done, below 1 until the data are taken; 1 when nothing is being loaded

    /// What has been loaded, once; null while it takes. Throws Error when it failed.
    std::shared_ptr<const Dataset> take();

private:
    using Result = std::future<std::shared_ptr<const Dataset>>;

    struct Shared
    {
        std::atomic<double> fraction {0};
        std::atomic<bool> cancelled {false};
    };

    void forgetEnded();

    std::function<void()> m_onDone;
    PictureDecoder m_decoder;
    std::shared_ptr<ByteRoom> m_room;
    std::shared_ptr<Shared> m_shared;
    Result m_future;
    std::vector<Result> m_givenUp; // end at their next report
};

} // namespace ff
