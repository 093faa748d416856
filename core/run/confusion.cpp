// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/confusion.h"

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
    const std::vector<Cell> first = commonestMistakes(1);
    return first.empty() ? std::nullopt : std::optional(first.front());
}

std::vector<Confusion::Cell> Confusion::commonestMistakes(std::size_t most) const
{
    std::vector<Cell> cells;
    for (int truth = 0; truth < classes; ++truth) {
        for (int answer = 0; answer < classes; ++answer) {
            const Cell cell {truth, answer};
            if (cell.isMistake() && at(cell) > 0) {
                cells.push_back(cell);
            }
        }
    }
    std::ranges::stable_sort(cells, std::greater(), [this](const Cell& cell) { return at(cell); });
    cells.resize(std::min(most, cells.size()));
    return cells;
}

} // namespace ff
