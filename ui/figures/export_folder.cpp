// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/export_folder.h"

#include "core/base/error.h"
#include "ui/kit/foreign_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportFolder)
};

constexpr auto unfinished = ".ff-export-"_L1; ///< beginning of the name
constexpr auto lockName = "/.lock"_L1;

std::unique_ptr<QLockFile> lockIn(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(folder + lockName);
    lock->setStaleLockTime(0); // only that its process has ended sets it free
    return lock;
}

/// Those whose processes have ended.
void removeAbandoned(const QDir& parent)
{
    const QDir::Filters filters = QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QFileInfo& each : parent.entryInfoList({unfinished + u'*'}, filters)) {
        if (lockIn(each.filePath())->tryLock(0)) {
            QDir(each.filePath()).removeRecursively();
        }
    }
}

[[noreturn]] void refuse(const QString& path)
{
    const QString problem
        = Words::tr("Cannot make the folder %1: it is not there, not writable, or the disk is full.");
    throw Error(Sentence(problem.arg(foreignText(QDir::toNativeSeparators(path))).toStdString()));
}

} // namespace

ExportFolder::ExportFolder(const QString& parent, const QString& name)
    : m_parent(parent)
    , m_name(name)
    , m_path(QDir(parent).filePath(unfinished + QUuid::createUuid().toString(QUuid::Id128)))
    , m_lock(lockIn(m_path))
{
    removeAbandoned(QDir(parent));
    if (!QDir().mkdir(m_path) || !m_lock->tryLock(0)) {
        QDir().rmdir(m_path);
        refuse(QDir(parent).filePath(name));
    }
}

ExportFolder::~ExportFolder()
{
    m_lock->unlock();
    if (!m_path.isEmpty()) {
        QDir(m_path).removeRecursively();
    }
}

QString ExportFolder::filePath(const QString& name) const
{
    const QString path = QDir(m_path).filePath(name);
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder)) {
        refuse(folder);
    }
    return path;
}

QString ExportFolder::commit()
{
    const QDir parent(m_parent);
    QString name = m_name;
    for (int number = 2; parent.exists(name); ++number) {
        name = u"%1-%2"_s.arg(m_name).arg(number);
    }
    m_lock->unlock(); // and its file is gone
    const QString path = parent.filePath(name);
    if (!QDir().rename(m_path, path)) {
        refuse(path);
    }
    m_path.clear();
    return path;
}

} // namespace ff
