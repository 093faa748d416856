// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/kept_run.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What runs say together: the figures of those that have something in common. Only runs that are over and
/// were tested count, one that diverged is not over. All of it is pure, for any thread.
namespace ff {

/// Whether a run counts.
bool isOver(const KeptRun& run);

/// Which error of a test is meant.
enum class ErrorMeasure {
    Lower, ///< of the two, as the list of runs has it
    Readout,
    Goodness
};

/// A share; NaN where it was not measured.
double errorOf(const ErrorPoint& test, ErrorMeasure measure);

/// The same of a run's last test; NaN where it has none, as on images without labels.
double errorOf(const KeptRun& run, ErrorMeasure measure);

/// Mean and spread of a figure over runs.
struct Spread
{
    std::size_t count = 0; ///< of runs that have it
    double mean; ///< NaN: of none
    double deviation; ///< of one run from another, with count - 1; NaN for fewer than two
    double best; ///< the lowest
};

Spread spreadOf(std::span<const double> figures);

/// Some of the runs that were asked about.
struct RunGroup
{
    std::vector<std::size_t> runs; ///< their places among those; the lowest error first
    double seconds = 0; ///< of training, the mean
    Spread lower; ///< test error of the weights that the runs ended with, by each ErrorMeasure
    Spread readout;
    Spread goodness;

    const Spread& errors(ErrorMeasure measure) const;
};

/// Those together that differ in nothing that decides their figures but the seed; the lowest mean of the
/// lower errors first.
std::vector<RunGroup> seedGroups(std::span<const KeptRun> runs);

/// Those together that have the same value of a setting, whatever else they have, by that value: numbers from
/// the lowest on, options in their order. Runs to which the setting makes no difference are left out. Throws
/// Error when there is no such setting.
std::vector<RunGroup> valueGroups(std::span<const KeptRun> runs, std::string_view setting);

enum class Asked {
    All, ///< that can be read
    Over ///< and count in a group
};

/// Ids of the settings in which any two of these runs differ, in the order of the table. What makes no
/// difference to one of the two is left out.
std::vector<std::string_view> varied(std::span<const KeptRun> runs, Asked asked = Asked::All);

} // namespace ff
