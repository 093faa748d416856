// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace ff {

/// A file in a zip.
struct ZipMember
{
    std::string name; ///< UTF-8
    std::vector<std::byte> bytes;
};

/// A zip in memory of these files as they are, without compression. The same files always give the same
/// bytes: the date of each is that from which zips count. Throws Error beyond the 4 GB that a plain zip
/// holds. Pure; any thread. Files that are too large for memory are the affair of ZipWriter (zip_writer.h).
std::vector<std::byte> storedZip(std::span<const ZipMember> members);

} // namespace ff
