// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/class_name.h"

#include "ui/kit/foreign_text.h"

#include <QLocale>

namespace ff {

QStringList classNames(const DataView& data)
{
    QStringList names;
    for (const std::string& name : data.classes) {
        names << foreignText(name, longestName);
    }
    return names;
}

QString className(const QStringList& names, int index)
{
    return index < 0 ? QStringLiteral("?") : names.value(index, QLocale().toString(index));
}

QString className(const DataView& data, int index)
{
    return className(classNames(data), index);
}

} // namespace ff
