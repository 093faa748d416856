// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_file.h"

#include <string>
#include <vector>

namespace ff {

/// A folder of a few files, all or nothing as writeFileAtomically(): until commit() returns the old folder is
/// there, and without it nothing is left. An old folder is replaced only where it holds nothing but files of
/// these names, so that nobody's work goes with it. Each function throws Error with place and reason. Any
/// thread.
class AtomicFolder
{
public:
    /// `names` are those of the files that will be written. Refused are a path that is a file, and a folder
    /// that holds something else.
    AtomicFolder(const std::filesystem::path& path, const std::vector<std::string>& names,
                 FileCalls calls = systemFileCalls());

    void write(const std::string& name, std::span<const std::byte> bytes);

    /// Where the files are until commit(), for who wants to read them back.
    const std::filesystem::path& pathMeanwhile() const { return m_staged.path(); }

    /// Puts the folder in the place of the old one. Once.
    void commit();

private:
    void check(std::int64_t result) const;
    void replaceOld();

    std::filesystem::path m_target;
    FileCalls m_calls;
    StagedFolder m_staged;
};

} // namespace ff
