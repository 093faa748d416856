// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/export_folder.h"

#include "core/base/write_refusal.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <utility>

namespace ff {

namespace {

std::filesystem::path pathOf(const QString& path)
{
    return QFileInfo(path).filesystemFilePath();
}

} // namespace

ExportFolder::ExportFolder(const QString& parent, QString name)
    : m_parent(parent)
    , m_name(std::move(name))
    , m_staged(pathOf(parent))
{
    if (m_staged.path().empty()) {
        refuseToWrite(pathOf(QDir(parent).filePath(m_name)), errno);
    }
}

QString ExportFolder::filePath(const QString& name) const
{
    const std::filesystem::path path = m_staged.path() / pathOf(name);
    std::error_code problem;
    std::filesystem::create_directories(path.parent_path(), problem);
    if (problem) {
        refuseToWrite(path, problem.value());
    }
    return QFileInfo(path).filePath();
}

QString ExportFolder::commit()
{
    const QDir parent(m_parent);
    QString name = m_name;
    for (int number = 2; parent.exists(name); ++number) {
        name = QStringLiteral("%1-%2").arg(m_name).arg(number);
    }
    const QString path = parent.filePath(name);
    std::error_code problem;
    std::filesystem::rename(m_staged.path(), pathOf(path), problem);
    if (problem) {
        refuseToWrite(pathOf(path), problem.value());
    }
    return path;
}

} // namespace ff
