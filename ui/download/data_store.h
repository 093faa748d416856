// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/known/known_data.h"

#include <QString>

namespace ff {

/// The folder that fetched data sets lie in, one folder below for each. Any thread.
class DataStore
{
public:
    enum class Presence { Absent, Begun, Here };

    explicit DataStore(QString folder = standardFolder());

    /// In the place for the program's data, ~/.local/share on Linux.
    static QString standardFolder();

    QString folderOf(const KnownData& data) const;

    /// Looks at names only: what has its name was found to be right when it came, and DataFetch looks again.
    Presence presenceOf(const KnownData& data) const;

    /// What to open where the data set is here.
    QString pathOf(const KnownData& data) const;

private:
    QString m_folder;
};

} // namespace ff
