// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace ff {

/// How many images of one class there are.
struct ClassCount
{
    std::string name;
    std::size_t train = 0;
    std::size_t test = 0;
};

/// The classes in the order of their labels. Pure; any thread.
std::vector<ClassCount> classCounts(const Dataset& data);

/// What was opened and what was done to it, in a few lines for people: counts, size, classes with counts, and
/// the description. Ends without a line break. Pure; any thread.
std::string dataSummary(const Dataset& data);

} // namespace ff
