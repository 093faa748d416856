// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ff {

/// Which classes are taken for which. Any thread.
struct Confusion
{
    /// One true class and one answer to it.
    struct Cell
    {
        int truth = 0;
        int answer = 0;

        bool isMistake() const { return truth != answer; }
        bool operator==(const Cell&) const = default;
    };

    int classes = 0; ///< 0: nothing was asked
    std::vector<std::int64_t> counts; ///< [true class, answer] images, row-major

    std::int64_t at(const Cell& cell) const
    {
        return counts[static_cast<std::size_t>(cell.truth * classes + cell.answer)];
    }

    std::int64_t images() const;
    std::int64_t imagesOf(int truth) const; ///< of that class
    std::int64_t mistakes() const;

    /// The mistake that is made most often; nothing where there is none.
    std::optional<Cell> commonestMistake() const;

    /// So many of the mistakes that are made at all, the most frequent one first.
    std::vector<Cell> commonestMistakes(std::size_t most) const;

    bool operator==(const Confusion&) const = default;
};

/// Of the images of one test, by either way to answer; nothing of a way that was not asked.
struct Confusions
{
    std::int64_t step = 0; ///< batches trained before that test
    Confusion readout {};
    Confusion goodness {};

    bool operator==(const Confusions&) const = default;
};

} // namespace ff
