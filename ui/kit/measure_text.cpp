// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/measure_text.h"

#include "ui/kit/core_words.h"

#include <QCoreApplication>

namespace ff {
namespace {

struct MeasureTextWords
{
    Q_DECLARE_TR_FUNCTIONS(MeasureText)
};

} // namespace

QString measureName(const Measure& measure)
{
    return coreWord(measure.name);
}

QString measureHeading(const Measure& measure)
{
    const QString name = measureName(measure);
    return name.left(1).toUpper() + name.mid(1);
}

QString measureWithUnit(const Measure& measure)
{
    return MeasureTextWords::tr("%1 %2", "goodness, per unit")
        .arg(measureName(measure), coreWord(measure.unit))
        .trimmed();
}

QString measureWithValue(const Measure& measure, const QString& value)
{
    return MeasureTextWords::tr("%1 %2 %3", "goodness, 1.25, per unit")
        .arg(measureName(measure), value, coreWord(measure.unit))
        .trimmed();
}

} // namespace ff
