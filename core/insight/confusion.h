// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ff {

/// Which classes are taken for which. Any thread, as all here.
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

    int classes = 0;
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
};

/// Counts the answers to images of these true classes.
Confusion confusionOf(const insight::Answers& answers, const std::vector<int>& labels, int classes);

/// Places in the lists of the images of one cell, or without one those of all mistakes: the answer that is
/// the furthest ahead of all others first.
std::vector<std::size_t> surestFirst(const insight::Answers& answers, const std::vector<int>& labels,
                                     const std::optional<Confusion::Cell>& cell);

} // namespace ff
