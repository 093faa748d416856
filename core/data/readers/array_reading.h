// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/finding/file_set.h"
#include "core/data/readers/array_images.h"

namespace ff {

/// Looks at what a packed file announces before it is unpacked, and throws Error where that is not wanted.
using AnnouncementCheck = std::function<void(const SourceArray& announced, std::uint64_t packedBytes)>;

/// Reads an array of a set of files, and the bytes that it looks at. Blocks; any thread. Throws Error.
using ArrayReader = SourceArray (*)(const FileSet& files, std::size_t file, const AnnouncementCheck& check,
                                    const ProgressCallback& progress);
SourceArray readNpy(const FileSet& files, std::size_t file, const AnnouncementCheck& check,
                    const ProgressCallback& progress);
SourceArray readIdx(const FileSet& files, std::size_t file, const AnnouncementCheck& check,
                    const ProgressCallback& progress);

/// An AnnouncementCheck: throws Error unless these are images, and the packed bytes can hold so many
/// different ones.
void checkImages(const SourceArray& announced, std::uint64_t packedBytes);

/// An AnnouncementCheck for labels of these images.
AnnouncementCheck labelsOf(const SourceArray& images);

} // namespace ff
