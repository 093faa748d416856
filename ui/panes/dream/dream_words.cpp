// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/dream/dream_words.h"

#include "core/settings/modes.h"
#include "ui/kit/class_name.h"

#include <QCoreApplication>
#include <QLocale>

namespace ff {

namespace {

using Dream = question::Dream;

struct DreamWords
{
    Q_DECLARE_TR_FUNCTIONS(Dream)
};

QString number(float value)
{
    return QLocale().toString(static_cast<double>(value), 'f', 2);
}

QString percent(float share)
{
    return QLocale().toString(static_cast<double>(100 * share), 'f', 0);
}

/// Of the second label in picture `index` between two, in per cent.
int shareOfSecond(int index)
{
    return 100 * index / (Dream::Between::images - 1);
}

QString ofLabel(const insight::Dream& dream, std::size_t i, const QString& name)
{
    return dream.isByGoodness
        ? DreamWords::tr("Its goodness as %1 is %2 per unit above that with other labels; it began with %3.")
              .arg(name, number(dream.values[i]), number(dream.firstValues[i]))
        : DreamWords::tr("The readout takes it for %1 with a probability of %2 %; it began with %3 %.")
              .arg(name, percent(dream.values[i]), percent(dream.firstValues[i]));
}

QString ofTheWay(const insight::Dream& dream, const Dream::Between& between, std::size_t i,
                 const QStringList& classes)
{
    const int share = shareOfSecond(static_cast<int>(i));
    const QString first = className(classes, between.first);
    const QString second = className(classes, between.second);
    const QString mix = DreamWords::tr("%2 (%1 %) and %4 (%3 %).")
                            .arg(QLocale().toString(100 - share), first, QLocale().toString(share), second);
    return dream.isByGoodness
        ? DreamWords::tr("%1 Its goodness as %2 is %3 per unit above that with other labels, as %4 it is %5.")
              .arg(mix, first, number(dream.values[i]), second, number(dream.ofSecond[i]))
        : DreamWords::tr("%1 The readout takes it for %2 with a probability of %3 %, for %4 with %5 %.")
              .arg(mix, first, percent(dream.values[i]), second, percent(dream.ofSecond[i]));
}

} // namespace

QString dreamTitle(const insight::Dream& dream, const Settings& settings, const QStringList& classes)
{
    const Dream::Aim& aim = dream.question.aim;
    if (const auto* between = std::get_if<Dream::Between>(&aim)) {
        return DreamWords::tr("From %1 to %2")
            .arg(className(classes, between->first), className(classes, between->second));
    }
    if (const auto* unit = std::get_if<Dream::Unit>(&aim)) {
        return DreamWords::tr("What drives unit %1 of layer %2 the most")
            .arg(QLocale().toString(unit->unit + 1), QLocale().toString(unit->layer + 1));
    }
    if (std::holds_alternative<Dream::Goodness>(aim)) {
        return traitsOf(settings.mode).negatives == NegativeKind::OtherImage
            ? DreamWords::tr("The image that has the highest goodness when it is paired with itself")
            : DreamWords::tr("The image that has the highest goodness");
    }
    return DreamWords::tr("What the network takes for each label the most");
}

QStringList dreamCaptions(const insight::Dream& dream, const QStringList& classes)
{
    const auto* between = std::get_if<Dream::Between>(&dream.question.aim);
    const bool isOfLabels = std::holds_alternative<Dream::Labels>(dream.question.aim);
    const int count = dream.pictures.count();
    QStringList all;
    for (int i = 0; i < count && (between || isOfLabels); ++i) {
        if (!between) {
            all << className(classes, i);
        } else if (i == 0 || i == count - 1) {
            all << className(classes, i == 0 ? between->first : between->second);
        } else {
            all << DreamWords::tr("%1 %").arg(QLocale().toString(shareOfSecond(i)));
        }
    }
    return all;
}

QString dreamDescription(const insight::Dream& dream, int index, const QStringList& classes)
{
    const auto i = static_cast<std::size_t>(index);
    if (index < 0 || i >= dream.values.size()) {
        return {};
    }
    const Dream::Aim& aim = dream.question.aim;
    if (const auto* between = std::get_if<Dream::Between>(&aim)) {
        return ofTheWay(dream, *between, i, classes);
    }
    if (std::holds_alternative<Dream::Unit>(aim)) {
        return DreamWords::tr("It drives the unit by %1; it began with %2.")
            .arg(number(dream.values[i]), number(dream.firstValues[i]));
    }
    if (std::holds_alternative<Dream::Goodness>(aim)) {
        return DreamWords::tr("Its goodness is %1 per unit; it began with %2.")
            .arg(number(dream.values[i]), number(dream.firstValues[i]));
    }
    return ofLabel(dream, i, className(classes, index));
}

} // namespace ff
