// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load_tools.h"
#include "core/model/own_samples.h"

#include <span>

namespace ff {

/// Where writeOwnSamplesAsIdx() puts its two files.
struct IdxPaths
{
    std::filesystem::path images;
    std::filesystem::path labels;
};
IdxPaths ownSamplesIdxPaths(const std::filesystem::path& folder);

/// Writes the samples as an IDX file of images and one of labels, which are places in `classes`. The folder
/// must exist. Existing files are replaced. Throws Error, also where there is no sample or a label is none of
/// the classes. Blocks; any thread.
void writeOwnSamplesAsIdx(std::span<const OwnSample> samples, const std::vector<std::string>& classes,
                          const std::filesystem::path& folder);

/// The images of a file or folder of any kind that the catalogue knows as samples, those for training first.
/// Classes that have only numbers are named by `classes`, as writeOwnSamplesAsIdx() numbers them. Throws
/// Error, also for images that are not of inkSide x inkSide pixels and for more than can be kept. Blocks; any
/// thread.
std::vector<OwnSample> readOwnSamplesFrom(const std::filesystem::path& path,
                                          const std::vector<std::string>& classes,
                                          const LoadTools& tools = {});

} // namespace ff
