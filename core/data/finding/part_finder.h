// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/finding/part_names.h"

#include <cstddef>
#include <vector>

namespace ff {

/// A file or array that may be a part of a data set.
struct NamedPart
{
    std::string name; ///< for messages
    std::optional<PartName> meaning; ///< nothing: no part
    std::string file {}; ///< that it is in, relative to the place; empty: the name is that of a file
};

/// Images and the labels that belong to them, as indices of what was searched.
struct PartPair
{
    std::size_t images;
    std::optional<std::size_t> labels; ///< nothing where no images have any
};

/// The parts that make one data set.
struct FoundParts
{
    std::string set; ///< PartName::set that they share
    PartPair train;
    std::optional<PartPair> test;
};

/// Puts images and labels of one data set together. Of equal parts, such as one packed and one not, it takes
/// the one with the shortest name; a validation split tests where there is no test split; where there is no
/// training split, what there is is trained on. Images of one data set without any labels are it where no
/// part at all is labels. `place` is for messages. Throws Error when a part lacks its counterpart, when there
/// is none at all, or when there are several such data sets. Pure; any thread.
FoundParts findParts(const std::vector<NamedPart>& parts, const std::string& place);

} // namespace ff
