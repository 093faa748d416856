// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/ranks/c10d.h"
#include "core/ranks/rank_group.h"

#include <dlfcn.h>

#include <cstdlib>
#include <utility>

namespace ff {
namespace {

/// Nobody keeps the others waiting so long who is still there: a process that ends is noticed at once, and
/// this is for a machine that is gone without a word.
constexpr std::chrono::minutes longestStep {10};

/// c10d logs every try to reach somebody, and what comes of them is said in a sentence. Whoever wants the log
/// sets this variable of LibTorch's. A LibTorch with Google's log takes no level from it; the log's own is
/// found by name, because not every program that has LibTorch is linked with it.
void quieten()
{
    constexpr const char* levelName = "TORCH_CPP_LOG_LEVEL";
    constexpr int fatal = 3;
    if (std::getenv(levelName) != nullptr) {
        return;
    }
    if (void* const level = ::dlsym(RTLD_DEFAULT, "_ZN3fLI17FLAGS_minloglevelE"); level != nullptr) {
        *static_cast<std::int32_t*>(level) = fatal;
    } else {
        ::setenv(levelName, "FATAL", 0);
        c10::initLogging();
    }
}

std::string meetingPlace(const RankPlace& place)
{
    return shownText(place.master) + ":" + std::to_string(place.port);
}

Error unreachable(const RankPlace& place, std::chrono::seconds patience, const std::string& what)
{
    return Error::inEnglish("process " + std::to_string(place.rank) + " of " + std::to_string(place.count)
                            + ": the processes did not all meet at " + meetingPlace(place) + " within "
                            + std::to_string(patience.count()) + " s: " + what);
}

bool saysInUse(const std::string& text)
{
    return text.find("in use") != std::string::npos || text.find("EADDRINUSE") != std::string::npos;
}

c10::intrusive_ptr<c10d::Store> meetingStore(const RankPlace& place, std::chrono::seconds patience)
{
    c10d::TCPStoreOptions options;
    options.port = place.port;
    options.isServer = place.rank == 0 && place.attempt.empty();
    options.waitWorkers = false;
    options.timeout = patience;
    try {
        auto store = c10::make_intrusive<c10d::TCPStore>(place.master, options);
        const std::string prefix = place.attempt.empty() ? "ff" : "/worker/attempt_" + place.attempt;
        return c10::make_intrusive<c10d::PrefixStore>(prefix, std::move(store));
    } catch (const std::exception& error) {
        if (saysInUse(error.what())) {
            throw Error::inEnglish("port " + std::to_string(place.port)
                                   + " of this machine is in use: set MASTER_PORT to a free one for all "
                                     "processes of the run");
        }
        throw unreachable(place, patience,
                          place.rank == 0 ? "the meeting place could not be opened"
                                          : "nobody could be reached there");
    }
}

/// All say that they are there, so that whoever is missing is missed now and not in the first step.
void awaitAll(c10d::Store& store, const RankPlace& place, std::chrono::seconds patience)
{
    const auto nameOf = [](int rank) { return "here_" + std::to_string(rank); };
    try {
        store.set(nameOf(place.rank), std::vector<std::uint8_t> {1});
        std::vector<std::string> names;
        for (int rank = 0; rank < place.count; ++rank) {
            names.push_back(nameOf(rank));
        }
        store.wait(names, patience);
    } catch (const std::exception&) {
        throw unreachable(place, patience, "some did not come, or were not answered");
    }
}

/// Which of this machine's addresses the others are told: what GLOO_SOCKET_IFNAME names, as everywhere in
/// c10d; where all are on one machine that which they met at; else that of the machine's name.
std::shared_ptr<::gloo::transport::Device> deviceFor(const RankPlace& place)
{
    if (const char* const named = std::getenv("GLOO_SOCKET_IFNAME"); named != nullptr && *named != '\0') {
        try {
            return c10d::ProcessGroupGloo::createDeviceForInterface(named);
        } catch (const std::exception&) {
            throw Error::inEnglish("GLOO_SOCKET_IFNAME: expected a network of this machine, found '"
                                   + shownText(named) + "'");
        }
    }
    if (place.master == "127.0.0.1" || place.master == "localhost") {
        return c10d::ProcessGroupGloo::createDeviceForHostname("127.0.0.1");
    }
    return c10d::ProcessGroupGloo::createDefaultDevice();
}

class GlooGroup : public RankGroup
{
public:
    GlooGroup(const RankPlace& place, std::chrono::seconds patience)
        : m_place(place)
    {
        quieten();
        const auto device = deviceFor(place);
        const c10::intrusive_ptr<c10d::Store> store = meetingStore(place, patience);
        awaitAll(*store, place, patience);
        try {
            const auto options = c10d::ProcessGroupGloo::Options::create();
            options->timeout = longestStep;
            options->devices.push_back(device);
            m_group = c10::make_intrusive<c10d::ProcessGroupGloo>(store, place.rank, place.count, options);
        } catch (const std::exception& error) {
            const std::string what = error.what();
            throw unreachable(place, patience, shownText(what.substr(0, what.find('\n'))));
        }
    }

    void sum(const at::Tensor& tensor) override
    {
        std::vector<at::Tensor> tensors {tensor};
        finish([&] { return m_group->allreduce(tensors); });
    }

    void broadcast(const at::Tensor& tensor) override
    {
        std::vector<at::Tensor> tensors {tensor};
        finish([&] { return m_group->broadcast(tensors); });
    }

private:
    template <typename Begin>
    void finish(const Begin& begin) const
    {
        try {
            begin()->wait();
        } catch (const std::exception&) {
            throw Error::inEnglish("process " + std::to_string(m_place.rank) + " of "
                                   + std::to_string(m_place.count)
                                   + ": another process of this run has ended or cannot be reached any more");
        }
    }

    RankPlace m_place;
    c10::intrusive_ptr<c10d::ProcessGroupGloo> m_group;
};

} // namespace

std::unique_ptr<RankGroup> joinGroup(const RankPlace& place, std::chrono::seconds patience)
{
    return std::make_unique<GlooGroup>(place, patience);
}

} // namespace ff
