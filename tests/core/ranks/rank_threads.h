// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranks/ranks.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <exception>
#include <functional>
#include <latch>
#include <thread>
#include <vector>

namespace ff {

/// A port that nobody uses now.
inline std::uint16_t freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    socklen_t size = sizeof address;
    const bool isBound = ::bind(descriptor, reinterpret_cast<sockaddr*>(&address), size) == 0
        && ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(descriptor);
    return isBound ? ntohs(address.sin_port) : 29500;
}

/// Does the work as so many processes would, each in a thread of its own; throws what the first of them
/// threw.
inline void asRanks(int count, const std::function<void(const Ranks&)>& work)
{
    constexpr std::chrono::minutes patience {10}; // also on a slow machine
    const std::uint16_t port = freePort();
    std::vector<std::exception_ptr> thrown(static_cast<std::size_t>(count));
    std::latch met(count); // one that leaves at once must not be gone before the others have found it
    struct Arrival
    {
        std::latch& met;
        ~Arrival() { met.count_down(); } // whether it found them or not
    };
    std::vector<std::jthread> threads;
    for (int rank = 0; rank < count; ++rank) {
        threads.emplace_back([&, rank] {
            try {
                const at::NoGradGuard noGradient;
                RankPlace place;
                place.rank = rank;
                place.count = count;
                place.port = port;
                const Ranks ranks = [&] {
                    const Arrival arrival {met};
                    return Ranks(place, patience);
                }();
                met.wait();
                work(ranks);
            } catch (...) {
                thrown[static_cast<std::size_t>(rank)] = std::current_exception();
            }
        });
    }
    threads.clear();
    for (const std::exception_ptr& each : thrown) {
        if (each) {
            std::rethrow_exception(each);
        }
    }
}

} // namespace ff
