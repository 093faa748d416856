// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/loader.h"

#include "core/base/error.h"
#include "core/base/freed_memory.h"
#include "core/data/shared_data.h"

#include <algorithm>
#include <chrono>

namespace ff {

namespace {

bool hasEnded(const std::future<std::shared_ptr<const Dataset>>& result)
{
    return result.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

Loader::Loader(std::function<void()> onDone, PictureDecoder decoder, std::shared_ptr<ByteRoom> room)
    : m_onDone(std::move(onDone))
    , m_decoder(std::move(decoder))
    , m_room(std::move(room))
{ }

Loader::~Loader()
{
    cancel(); // the futures wait for their threads
}

void Loader::start(const DataSource& source)
{
    cancel();
    forgetEnded();
    m_shared = std::make_shared<Shared>();
    const auto load = [source, shared = m_shared, onDone = m_onDone, decoder = m_decoder,
                       room = m_room]() -> std::shared_ptr<const Dataset> {
        const auto onProgress = [&shared](double fraction) {
            if (shared->cancelled) {
                throw Error(FF_TR("loading was cancelled"));
            }
            shared->fraction = fraction;
        };
        try {
            auto data = loadShared(
                source, LoadTools {.progress = onProgress, .decodePicture = decoder, .room = room});
            giveBackFreedMemory(); // a file is read whole before its images are
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
    m_givenUp.push_back(std::move(m_future));
    return true;
}

/// The futures of std::async wait for their threads when they go, so only those that have ended may go here.
void Loader::forgetEnded()
{
    std::erase_if(m_givenUp, hasEnded);
}

double Loader::fraction() const
{
    constexpr double nearlyAll = 0.999;
    return busy() ? std::min(m_shared->fraction.load(), nearlyAll) : 1.0;
}

std::shared_ptr<const Dataset> Loader::take()
{
    // The loading thread announces itself a moment before the result is ready; the caller asks again.
    if (!busy() || !hasEnded(m_future)) {
        return nullptr;
    }
    return m_future.get();
}

} // namespace ff
