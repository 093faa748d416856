// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/confusion.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace ff {

std::int64_t Confusion::images() const
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t {0});
}

std::int64_t Confusion::imagesOf(int truth) const
{
    const auto row = counts.begin() + static_cast<std::ptrdiff_t>(truth) * classes;
    return std::accumulate(row, row + classes, std::int64_t {0});
}

std::int64_t Confusion::mistakes() const
{
    std::int64_t right = 0;
    for (int each = 0; each < classes; ++each) {
        right += at({each, each});
    }
    return images() - right;
}

std::optional<Confusion::Cell> Confusion::commonestMistake() const
{
    std::optional<Cell> commonest;
    for (int truth = 0; truth < classes; ++truth) {
        for (int answer = 0; answer < classes; ++answer) {
            const Cell cell {truth, answer};
            if (cell.isMistake() && at(cell) > (commonest ? at(*commonest) : 0)) {
                commonest = cell;
            }
        }
    }
    return commonest;
}

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
