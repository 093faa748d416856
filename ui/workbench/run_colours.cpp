// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/run_colours.h"

#include <algorithm>
#include <ranges>

namespace ff {

void RunColours::assign(const std::vector<KeptRun>& runs)
{
    std::vector<std::string> wanted;
    for (const KeptRun& run : std::views::reverse(runs)) {
        if (run.record.labels.pinned) {
            wanted.push_back(run.id);
        }
    }
    std::ranges::stable_partition(wanted, [this](const std::string& id) { return m_colours.contains(id); });
    wanted.resize(std::min<std::size_t>(wanted.size(), most));
    std::erase_if(m_colours, [&](const auto& each) { return !std::ranges::count(wanted, each.first); });
    for (const std::string& id : wanted) {
        m_colours.try_emplace(id, firstFree());
    }
}

int RunColours::firstFree() const
{
    int colour = 0;
    while (std::ranges::any_of(m_colours, [colour](const auto& each) { return each.second == colour; })) {
        ++colour;
    }
    return colour;
}

std::optional<int> RunColours::of(const std::string& id) const
{
    const auto found = m_colours.find(id);
    return found == m_colours.end() ? std::nullopt : std::optional(found->second);
}

} // namespace ff
