// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/kept/kept_run.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What runs say together: the figures of those that differ in their seeds alone, and of every run beside
/// what sets it apart.
namespace ff {

/// Mean and spread of a figure over runs.
struct Spread
{
    std::size_t count = 0; ///< of runs that have it
    double mean; ///< NaN: of none
    double deviation; ///< of one run from another, with count - 1; NaN for fewer than two
    double best; ///< the lowest
};

Spread spreadOf(std::span<const double> figures);

/// Runs that differ in nothing that decides their figures but the seed, and are over.
struct SeedGroup
{
    Settings settings; ///< those of the first of them
    std::string data;
    Spread readout; ///< test error of the weights that the runs ended with, a share
    Spread goodness;
    double seconds = 0; ///< of training, the mean

    /// By the better of the two ways to answer; NaN where neither was measured.
    double lowest() const;
};

/// The finished runs among these, together where they differ in their seeds alone; the lowest mean error
/// first. Pure; any thread.
std::vector<SeedGroup> seedGroups(std::span<const KeptRun> runs);

/// Ids of the settings in which any two of these runs differ, in the order of the table. What makes no
/// difference to one of the two is left out. Pure; any thread.
std::vector<std::string_view> varied(std::span<const KeptRun> runs);

/// A row for each group: what sets it apart, how many runs, errors in percent as mean, deviation and best.
/// Pure; any thread.
Table seedTable(std::span<const KeptRun> runs);

/// A row for each run that can be read: what sets it apart, the seed, standing, epochs, errors in percent of
/// its last test, time: for plots of an error against any setting. Pure; any thread.
Table comparedTable(std::span<const KeptRun> runs);

} // namespace ff
