// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/confusion.h"

#include <algorithm>
#include <functional>

namespace ff {

Confusion confusionOf(const insight::Answers& answers, const std::vector<int>& labels, int classes)
{
    const auto side = static_cast<std::size_t>(classes);
    Confusion confusion {classes, std::vector<std::int64_t>(side * side)};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        ++confusion.counts[static_cast<std::size_t>(labels[i] * classes + answers.classes[i])];
    }
    return confusion;
}

std::vector<std::size_t> surestFirst(const insight::Answers& answers, const std::vector<int>& labels,
                                     const std::optional<Confusion::Cell>& cell)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const Confusion::Cell own {labels[i], answers.classes[i]};
        if (cell ? own == *cell : own.isMistake()) {
            places.push_back(i);
        }
    }
    std::ranges::stable_sort(places, std::greater(), [&](std::size_t i) { return answers.leads[i]; });
    return places;
}

} // namespace ff
