// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_network.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ff {

/// Networks trained elsewhere. Each answers for a session's own network of the same mode while that has
/// learnt nothing. Worker only.
class StandIns
{
public:
    /// Throws Error for bytes that are no weights; `name` begins the sentence, and is what people read.
    void add(std::span<const std::byte> weights, const std::string& name);

    /// What the stand-in for this mode makes of a picture; nothing when there is none for images like those
    /// of `data`.
    std::optional<Answer> classify(const Dataset& data, Mode mode,
                                   const std::vector<std::uint8_t>& pixels) const;

private:
    struct StandIn
    {
        std::string name;
        TrainedNetwork network;
    };

    std::vector<StandIn> m_all;
};

} // namespace ff
