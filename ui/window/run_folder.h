// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ff {

/// Where the window keeps the runs of its user, which is where ff-train looks for them: see runsFolder().
QString standardRunsFolder();

/// The folder of a run that `path` is, or whose run.json it is; empty for everything else. Says nothing of
/// whether the run can be read.
QString runFolderAt(const QString& path);

/// Whether a path is that of a file that holds a run.
bool isExperimentFile(const QString& path);

} // namespace ff
