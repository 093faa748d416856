// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Many runs from one small table: every value of some settings with every value of others, once for each
/// seed.
namespace ff {

/// One run of a sweep.
struct SweptRun
{
    std::string name; ///< of its folder: what sets it apart from the others, "jitter-1_seed-2"
    std::string data; ///< where its images lie, as `ff-train --data` takes it; empty: the built-in digits
    std::string testData; ///< as `--test-data`; empty: what goes with the data
    Settings settings; ///< whole and checked

    bool operator==(const SweptRun&) const = default;
};

/// The runs of a table, a JSON object of any of these, in the order in which they vary, the last the fastest:
///
///     "preset"     the id of one, or a list of ids; unless given, the first preset of the mode
///     "data"       a file, folder or name, or a list of them
///     "test-data"  the same for test images, one for all
///     "settings"   id and value for any settings, which vary in the order of their ids: a value; a list, of
///     which each run has one; or
///                  {"from": 0.001, "to": 0.1, "count": 5}, evenly, with "scale": "log" by equal factors
///     "seeds"      a list of them, or how many, from 1 on
///
/// A list of numbers for "layers" or "frozen" is one value, a list of such lists is several. Paths that are
/// not absolute begin at the folder of the file. `source` begins the sentence of an error. Throws Error, with
/// what was expected and found, for what is none of this, for values that their settings do not take, and for
/// more than a thousand runs. Pure; any thread.
std::vector<SweptRun> sweptRuns(std::string_view text, const std::string& source,
                                const std::filesystem::path& folder);

/// The same from a file. Throws Error.
std::vector<SweptRun> readSweepTable(const std::filesystem::path& file);

} // namespace ff
