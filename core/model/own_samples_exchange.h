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

/// Samples that were read from elsewhere.
struct ImportedSamples
{
    std::vector<OwnSample> samples;
    Sentence remarks; ///< sentences on what was done to them, left out, and what to doubt; may be empty
};

/// The images of a file or folder of any kind that the catalogue knows as samples, those for training first;
/// of pictures in folders the drawing in each, as foreignPicture() finds it. Classes that have only numbers
/// are named by `classes`, as writeOwnSamplesAsIdx() numbers them. Throws Error, also for images that are not
/// of inkSide x inkSide pixels and for more than can be kept. Blocks; any thread.
ImportedSamples readOwnSamplesFrom(const std::filesystem::path& path, const std::vector<std::string>& classes,
                                   const LoadTools& tools = {});

} // namespace ff
