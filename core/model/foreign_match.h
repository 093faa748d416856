// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/data/readers/array_view.h"

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ff {

/// An array by the name that it has in its file.
using NamedArray = std::pair<std::string, ArrayView>;

/// What a network here would take of an array in a file of another program.
struct ForeignPart
{
    std::size_t array = 0; ///< its number in the file
    std::string becomes; ///< its name in weights files; empty: it is left out
    bool isTransposed = false; ///< the file has the inputs first
};

/// The network that was found in the arrays of a file.
struct ForeignMatch
{
    std::vector<ForeignPart> parts; ///< one per array, in the order of the file
    std::vector<int> layers; ///< units of each, from the input up
    bool hasReadout = false; ///< the last matrix tells classes apart
};

/// What the data ask of a network.
struct ForeignSizes
{
    std::int64_t inputs = 0; ///< pixels of an image
    std::int64_t classes = 0;
};

/// Finds the dense layers of a network by the shapes of its arrays, whatever they are called: the first
/// matrix that has `inputs` on one side, then always one that has the units of the layer before it. Of
/// several, the one comes first whose name does, numbers counting as such. A matrix is [units, inputs] as
/// PyTorch has it or [inputs, units] as Keras; where it is square, as the others of its file. The vector that
/// shares a matrix's stem and has its units is the bias. A last matrix that leads to `classes` becomes the
/// readout. `file` begins the sentence of the Error that is thrown where there is no such network. Pure; any
/// thread.
ForeignMatch matchForeignArrays(std::span<const NamedArray> arrays, const ForeignSizes& sizes,
                                const std::string& file);

/// For people: a line for each array, with what it becomes.
Sentence describedMatch(std::span<const NamedArray> arrays, const ForeignMatch& match);

} // namespace ff
