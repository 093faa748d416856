// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/bin_words.h"

#include "ui/kit/class_name.h"
#include "ui/kit/measure_text.h"
#include "ui/kit/negative_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ff {

namespace {

struct BinWords
{
    Q_DECLARE_TR_FUNCTIONS(BinSamples)
};

QString number(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString count(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

/// What goes with the image of a negative; nothing for a positive.
std::optional<int> otherOf(const insight::SamplesBetween::Kind& kind, int index)
{
    const auto i = static_cast<std::size_t>(index);
    return i < kind.otherLabels.size() ? std::optional(kind.otherLabels[i]) : std::nullopt;
}

} // namespace

QString rangeWords(const Measure& measure, const Span& span)
{
    const QString name = measureName(measure);
    if (std::isinf(span.lower)) {
        return BinWords::tr("%1 below %2").arg(name, number(span.upper));
    }
    return std::isinf(span.upper)
        ? BinWords::tr("%1 from %2 on").arg(name, number(span.lower))
        : BinWords::tr("%1 %2 to %3").arg(name, number(span.lower), number(span.upper));
}

QString kindWords(const insight::SamplesBetween& found, const ModeTraits& traits, Side side)
{
    const NegativeWords& words = negativeWords(traits);
    const bool isPositive = side == Side::Positive;
    return BinWords::tr("%1 of %2, %3", "37 of 1,000, true label")
        .arg(count(isPositive ? found.positives.count : found.negatives.count), count(found.images),
             negativeWord(isPositive ? words.positiveNote : words.negativeNote));
}

QString noneWords(Side side, const insight::SamplesBetween& found)
{
    if (found.images < found.allImages) {
        return BinWords::tr("Looking for them\u2026");
    }
    return side == Side::Positive ? BinWords::tr("No positives lie here.")
                                  : BinWords::tr("No negatives lie here.");
}

QString captionWords(const DataView& data, const ModeTraits& traits,
                     const insight::SamplesBetween::Kind& kind, Side side, int index)
{
    const auto i = static_cast<std::size_t>(index);
    QString name = className(data, kind.trueLabels[i]);
    if (const std::optional<int> other = otherOf(kind, index); other && side == Side::Negative) {
        const QString with = className(data, *other);
        name = areOfTwoImages(traits.negatives) ? BinWords::tr("%1+%2").arg(name, with)
                                                : BinWords::tr("%1\u2192%2").arg(name, with);
    }
    return BinWords::tr("%1 \u00b7 %2", "goodness, and what it is of")
        .arg(number(static_cast<double>(kind.goodness[i])), name);
}

QString pictureWords(const DataView& data, const ModeTraits& traits,
                     const insight::SamplesBetween::Kind& kind, Side side, int index)
{
    const auto i = static_cast<std::size_t>(index);
    const std::optional<int> other = side == Side::Negative ? otherOf(kind, index) : std::nullopt;
    const QString value = number(static_cast<double>(kind.goodness[i]));
    return BinWords::tr("%1 Its %2. Click to look at it.", "Image of a 7. Its goodness 1.02 per unit.")
        .arg(sampleSentence(data, traits, kind.trueLabels[i], other),
             measureWithValue(traits.measure, value));
}

} // namespace ff
