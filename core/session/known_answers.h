// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"

#include <functional>
#include <vector>

namespace ff {

/// What one network makes of several pictures, of which a pen changes one at a time: only pictures that were
/// not among the last ones are asked about. Worker only.
class KnownAnswers
{
public:
    using Pixels = std::vector<std::uint8_t>;
    using Ask = std::function<Answer(const Pixels&)>;

    /// [picture] by `ask`, which asks the network that was asked before.
    std::vector<Answer> of(const std::vector<Pixels>& pictures, const Ask& ask);

    /// To be called when `ask` will ask another network.
    void forget() { m_known.clear(); }

private:
    struct Known
    {
        Pixels pixels;
        Answer answer;
    };

    std::vector<Known> m_known; // in the order of the pictures
};

} // namespace ff
