// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

namespace ff {

/// Called now and then by long work with the share done, 0 to 1. Throwing from it abandons the work.
using ProgressCallback = std::function<void(double)>;

/// Reports the share done to whoever asked for it, if anyone did.
inline void report(const ProgressCallback& progress, double done)
{
    if (progress) {
        progress(done);
    }
}

/// The progress of one piece of a longer task: its 0 to 1 becomes `from` to `to` of the whole. Keeps a
/// reference to `whole`.
inline ProgressCallback portion(const ProgressCallback& whole, double from, double to)
{
    return [&whole, from, to](double done) { report(whole, from + done * (to - from)); };
}

/// Calls `work(begin, end)` for pieces of at most `pieceSize` of `count` things, in order, and reports after
/// each, so that whoever watches can give up in between.
template <typename Work>
void inPieces(std::size_t count, std::size_t pieceSize, const ProgressCallback& progress, const Work& work)
{
    for (std::size_t begin = 0; begin < count; begin += pieceSize) {
        const std::size_t end = std::min(begin + pieceSize, count);
        work(begin, end);
        report(progress, static_cast<double>(end) / static_cast<double>(count));
    }
}

/// Sorts and reports now and then, which a million names need.
template <typename Value>
void sortWatched(std::vector<Value>& values, const ProgressCallback& progress)
{
    constexpr std::size_t comparisonsPerReport = std::size_t {1} << 16;
    std::size_t comparisons = 0;
    std::sort(values.begin(), values.end(), [&](const Value& left, const Value& right) {
        if (++comparisons % comparisonsPerReport == 0) {
            report(progress, 0);
        }
        return left < right;
    });
}

} // namespace ff
