// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/measure_text.h"

namespace ff {
namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

QString measureName(const Measure& measure)
{
    return text(measure.name);
}

QString measureHeading(const Measure& measure)
{
    const QString name = measureName(measure);
    return name.left(1).toUpper() + name.mid(1);
}

QString measureWithUnit(const Measure& measure)
{
    return QStringLiteral("%1 %2").arg(measureName(measure), text(measure.unit)).trimmed();
}

QString measureWithValue(const Measure& measure, const QString& value)
{
    return QStringLiteral("%1 %2 %3").arg(measureName(measure), value, text(measure.unit)).trimmed();
}

} // namespace ff
