// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/finding/part_names.h"
#include "core/data/finishing.h"

#include <array>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// One of the four files of a known data set.
struct KnownFile
{
    std::string name; ///< as it is offered, packed by gzip; where the data set comes in an archive, in there
    SplitRole split;
    PartRole role;
    std::uint32_t count; ///< of images or labels
    std::string_view sha256; ///< of the unpacked content; empty: not known for certain

    /// Size of the unpacked content.
    std::uint64_t unpackedBytes() const;
};

/// A data set that the program knows by name: how to recognise it, what its classes are called, where it is
/// offered. Its images have 28 x 28 pixels.
struct KnownData
{
    std::string_view id;
    std::string_view label; ///< its name, for people
    std::string_view about; ///< one sentence for people
    std::span<const std::string_view> classes;
    int firstLabel; ///< the files' label of the first class
    PixelOrder order;
    std::span<const std::string_view> nameWords; ///< all stand in the name of a folder or file with it
    bool nameMayHaveMore; ///< false for MNIST, whose name is in that of every relative
    std::uint32_t trainCount;
    std::uint32_t testCount;
    std::string_view filePrefix;
    std::string_view testWord; ///< in the names of the test files
    std::array<std::string_view, 4> sha256; ///< of the unpacked files, in the order of knownFiles()
    std::span<const std::string_view> mirrors; ///< an address is one of these and the name of a file ...
    std::string_view archive; ///< ... or, where this is not empty, the name of a zip with all files
    std::string_view folder; ///< where downloads are kept; sets out of one archive share it
    std::uint64_t downloadBytes; ///< about; for people and progress only
    std::string_view source; ///< who made it and, where that is certain, its licence
};

inline constexpr int knownImageSide = 28;

/// Every known data set. Any thread.
std::span<const KnownData> knownData();

/// True when it is known for certain what the files hold.
bool hasChecksums(const KnownData& data);

/// The row of that id; null when there is none.
const KnownData* knownDataOf(std::string_view id);

/// Training images and labels, test images and labels.
std::array<KnownFile, 4> knownFiles(const KnownData& data);

/// A file to be fetched, and the addresses to try, best first.
struct Download
{
    std::string name;
    std::vector<std::string> addresses;
    std::uint64_t maximumBytes; ///< the file cannot be larger, packed or not
};

/// What has to be fetched for a data set.
std::vector<Download> downloadsOf(const KnownData& data);

/// What to open once everything that downloadsOf() names lies in `folder`.
std::filesystem::path pathOf(const KnownData& data, const std::filesystem::path& folder);

} // namespace ff
