// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/data_store.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

QString text(std::string_view latin)
{
    return QString::fromUtf8(latin.data(), static_cast<qsizetype>(latin.size()));
}

} // namespace

DataStore::DataStore(QString folder)
    : m_folder(std::move(folder))
{ }

QString DataStore::standardFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"data-sets"_s);
}

QString DataStore::folderOf(const KnownData& data) const
{
    return QDir(m_folder).filePath(text(data.folder));
}

DataStore::Presence DataStore::presenceOf(const KnownData& data) const
{
    const QDir folder(folderOf(data));
    const std::vector<Download> downloads = downloadsOf(data);
    const auto isHere
        = [&](const Download& each) { return folder.exists(QString::fromStdString(each.name)); };
    const auto isBegun = [&](const Download& each) {
        return isHere(each) || folder.exists(QString::fromStdString(each.name) + u".part"_s);
    };
    if (std::ranges::all_of(downloads, isHere)) {
        return Presence::Here;
    }
    return std::ranges::any_of(downloads, isBegun) ? Presence::Begun : Presence::Absent;
}

QString DataStore::pathOf(const KnownData& data) const
{
    const auto path = ff::pathOf(data, QFileInfo(folderOf(data)).filesystemFilePath());
    return QString::fromStdString(path.string());
}

} // namespace ff
