// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/page_language.h"
#include "core/session/news.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace ff {

class ByteRoom;

/// What a session's worker does by itself, a piece at a time.
enum class WorkPiece { Batch, Test, Moment, Asking };

/// How a session computes; fixed for its life.
struct SessionOptions
{
    int threads = 0; ///< for tensor products; 0: one less than the cores, at least one
    std::string device = "cpu"; ///< one of deviceNames()
    PictureDecoder
        decodePicture {}; ///< for formats that the core does not know; called on a thread of its own

    PageLanguage language {}; ///< of reports
    std::shared_ptr<ByteRoom>
        room {}; ///< for images, where those lie that memory has no room for; null: all in memory

    std::filesystem::path runs {}; ///< where every run is kept as a folder; empty: none is
    std::uint64_t runBudget
        = 2'000'000'000; ///< bytes that they may take together: the oldest without a name go

    /// Called by the worker before each piece of work. What it throws is met as if the work had thrown it, so
    /// that a failure at a chosen moment can be tried out.
    std::function<void(WorkPiece)> beforeWork {};
};

/// The only door to training: owns the worker thread, which alone owns network, data, optimiser and random
/// generator. No tensor passes this door. The worker never waits for the caller, and the caller never waits
/// for the worker except in the destructor. Work that fails ends with one event and is not tried again before
/// somebody asks for it. Where the device is missing or computes wrong results, the session stays Empty and
/// refuses data and training with the reason.
class Session
{
public:
    /// Starts the worker in state Empty. Throws Error when no thread can be started.
    explicit Session(SessionOptions options = {});

    /// Any thread, once. Asks the worker to stop, wakes it and joins. A batch or a test under way is given
    /// up: waits at most for a fraction of it, or for the piece of loading.
    ~Session();

    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Any thread, any state, never blocks beyond a queue push. Commands are applied in the order of their
    /// tickets. That this one has been is what Live::ticket says; an event that answers it bears its ticket.
    Ticket post(Command command);

    /// What is new since the last call, or null. One viewer thread; never blocks.
    std::unique_ptr<const News> takeNews();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

/// Program, LibTorch, BLAS, threads and device, one "name value" pair per line, for --version and About.
/// Any thread.
std::string computeDescription();

} // namespace ff
