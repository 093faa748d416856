// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/known/known_data.h"
#include "core/data/loaded_images.h"

namespace ff {

/// The known data set whose checksums these four unpacked files have, in the order of knownFiles(); null when
/// there is none. Looks at the small files first.
const KnownData* knownByContent(const std::array<std::span<const std::byte>, 4>& files,
                                const ProgressCallback& progress = {});

/// The known data set that these names speak of: of the folder or file, and what the names in it share. Null
/// when they speak of none.
const KnownData* knownByName(const std::string& title, const std::string& set);

/// The only known data set of so many images; null when there is none or more than one.
const KnownData* knownByCounts(std::size_t trainCount, std::size_t testCount);

/// A data set of these splits, see joined(). Where `known` is not null it has that name and, where the labels
/// are those of its files, the names of its classes; otherwise its name is `title`.
Dataset joinedAs(const KnownData* known, const std::string& title, LoadedSplits splits);

} // namespace ff
