// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/temporary_file.h"

#include <QString>

namespace ff {

/// A new folder that is there as a whole or not at all: it is filled beside the place that it gets at the
/// end, and gone where it did not come so far, as StagedFolder says. GUI thread only.
class ExportFolder
{
public:
    /// A folder in `parent`, to become the one of that name, or of that name and a number where it is taken.
    /// Throws Error with the folder and the reason.
    ExportFolder(const QString& parent, QString name);

    /// Where a file is to be written; folders in the name are made. Throws Error.
    QString filePath(const QString& name) const;

    /// Gives the folder its name, and returns the path. Throws Error, and then nothing is left. Once.
    QString commit();

private:
    QString m_parent;
    QString m_name;
    StagedFolder m_staged;
};

} // namespace ff
