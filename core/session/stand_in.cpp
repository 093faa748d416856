// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/stand_in.h"

#include <algorithm>
#include <utility>

namespace ff {

void StandIns::add(std::span<const std::byte> weights, const std::string& name)
{
    StandIn added {name, networkOf(decodeModel(weights, name))};
    const Mode mode = added.network.model.settings.mode;
    std::erase_if(m_all, [mode](const StandIn& each) { return each.network.model.settings.mode == mode; });
    m_all.push_back(std::move(added));
}

std::optional<Answer> StandIns::classify(const Dataset& data, Mode mode,
                                         const std::vector<std::uint8_t>& pixels) const
{
    const auto found = std::ranges::find_if(m_all, [&](const StandIn& each) {
        return each.network.model.settings.mode == mode && each.network.reads(data);
    });
    if (found == m_all.end()) {
        return std::nullopt;
    }
    Answer answer = found->network.classify(pixels);
    answer.by = found->name;
    return answer;
}

} // namespace ff
