// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace ff {

/// The pages of the help file of a language, or of the English one where there is none: HTML by the id of the
/// term, as it stands in the file, with placeholders for numbers. Any thread.
QHash<QString, QString> readTermPages(const QString& language);

} // namespace ff
