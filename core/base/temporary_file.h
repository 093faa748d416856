// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace ff {

/// A new, empty file beside the one that it is to replace; gone at the end of its life unless it was given
/// away. As long as it lives it is locked: the system takes the lock back when the process ends, however it
/// does, so that a file without one is known to be abandoned. Its name says on which host it was made,
/// because not every network file system tells one host of the locks of another.
class TemporaryFile
{
public:
    /// Takes away what killed processes of this host left in `folder`, and opens a new file there. Its
    /// descriptor is -1, and errno says why, when none can be made.
    explicit TemporaryFile(const std::filesystem::path& folder);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    int descriptor() const { return m_file; }
    const std::filesystem::path& path() const { return m_path; }

    /// The descriptor is somebody else's to close. The lock stays.
    int releaseDescriptor();

    /// The file has got another name and stays.
    void giveAway() { m_path.clear(); }

private:
    std::filesystem::path m_path;
    int m_file = -1;
    int m_lock = -1; // a second descriptor of the same open file
};

/// The same for a folder. What has its name at the end of its life goes, with all that is in it: the folder
/// itself, or the one that it has changed places with.
class StagedFolder
{
public:
    /// The path is empty, and errno says why, when none can be made.
    explicit StagedFolder(const std::filesystem::path& parent);
    ~StagedFolder();
    StagedFolder(const StagedFolder&) = delete;
    StagedFolder& operator=(const StagedFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    int descriptor() const { return m_lock; }

private:
    std::filesystem::path m_path;
    int m_lock = -1;
};

} // namespace ff
