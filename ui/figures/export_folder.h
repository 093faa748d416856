// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLockFile;

#include <memory>

namespace ff {

/// A new folder that is there as a whole or not at all: it is filled beside the place that it gets at the
/// end, and gone where it did not come so far. What a process that was killed left is taken away when the
/// next one is made there. GUI thread only.
class ExportFolder
{
public:
    /// A folder in `parent`, to become the one of that name, or of that name and a number where it is taken.
    /// Throws Error with the folder and the reason.
    ExportFolder(const QString& parent, const QString& name);
    ~ExportFolder();
    ExportFolder(const ExportFolder&) = delete;
    ExportFolder& operator=(const ExportFolder&) = delete;

    /// Where a file is to be written; folders in the name are made. Throws Error.
    QString filePath(const QString& name) const;

    /// Gives the folder its name, and returns the path. Throws Error, and then nothing is left. Once.
    QString commit();

private:
    QString m_parent;
    QString m_name;
    QString m_path; ///< while it is filled; empty once it has its name
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace ff
