// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_folder.h"

#include "core/kept/run_archive.h"
#include "core/kept/run_record.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ff {

using namespace Qt::StringLiterals;

QString standardRunsFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"runs"_s);
}

QString runFolderAt(const QString& path)
{
    const QString record = QString::fromUtf8(runRecordName.data(), qsizetype(runRecordName.size()));
    const QFileInfo given(path);
    if (given.isFile()) {
        return given.fileName() == record ? given.absolutePath() : QString();
    }
    const bool isRun = !path.isEmpty() && QFileInfo(QDir(path).filePath(record)).isFile();
    return isRun ? given.absoluteFilePath() : QString();
}

bool isExperimentFile(const QString& path)
{
    const QFileInfo given(path);
    return given.isFile() && isRunArchive(given.filesystemFilePath());
}

} // namespace ff
