// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/samples/sample_words.h"

#include "core/data/no_labels.h"
#include "core/settings/modes.h"
#include "ui/kit/class_name.h"
#include "ui/kit/measure_text.h"
#include "ui/kit/negative_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ff {
namespace {

struct SampleWords
{
    Q_DECLARE_TR_FUNCTIONS(SampleWords)
};

QString number(double value)
{
    return QLocale().toString(value, 'f', 2);
}

/// The goodness of picture `index` in every layer.
std::vector<double> goodnessOf(const Samples& samples, Side side, std::size_t index)
{
    const auto& layers = side == Side::Positive ? samples.positiveGoodness : samples.negativeGoodness;
    std::vector<double> values;
    for (const std::vector<float>& layer : layers) {
        if (index < layer.size()) {
            values.push_back(static_cast<double>(layer[index]));
        }
    }
    return values;
}

QString positiveVerdict(std::ptrdiff_t above, std::ptrdiff_t layers, const QString& threshold)
{
    if (above == layers) {
        return SampleWords::tr("above the threshold %1, as it should be.").arg(threshold);
    }
    return above == 0 ? SampleWords::tr("not above the threshold %1 yet.").arg(threshold)
                      : SampleWords::tr("above the threshold %1 in some layers only.").arg(threshold);
}

QString negativeVerdict(std::ptrdiff_t above, std::ptrdiff_t layers, const QString& threshold)
{
    if (above == 0) {
        return SampleWords::tr("below the threshold %1, as it should be.").arg(threshold);
    }
    return above == layers ? SampleWords::tr("not below the threshold %1 yet.").arg(threshold)
                           : SampleWords::tr("below the threshold %1 in some layers only.").arg(threshold);
}

QString measureWords(const Moment& moment, Side side, int index)
{
    const std::vector<double> values = goodnessOf(*moment.samples, side, static_cast<std::size_t>(index));
    if (values.empty()) {
        return {};
    }
    const QString measure = measureName(traitsOf(moment.settings.mode).measure);
    QStringList parts;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QString layer = QLocale().toString(static_cast<int>(i + 1));
        parts += i == 0 ? SampleWords::tr("Layer %1 %2 %3").arg(layer, measure, number(values[i]))
                        : SampleWords::tr("layer %1 %2").arg(layer, number(values[i]));
    }
    const QString list = parts.join(QStringLiteral(", "));
    const Thresholds thresholds = thresholdsOf(moment.settings);
    const std::optional<double> theta = side == Side::Positive ? thresholds.positive : thresholds.negative;
    if (!theta) {
        return SampleWords::tr("%1.").arg(list);
    }
    const auto above
        = std::count_if(values.begin(), values.end(), [&](double value) { return value > *theta; });
    const auto layers = static_cast<std::ptrdiff_t>(values.size());
    const QString verdict = side == Side::Positive ? positiveVerdict(above, layers, number(*theta))
                                                   : negativeVerdict(above, layers, number(*theta));
    return SampleWords::tr("%1: %2").arg(list, verdict);
}

} // namespace

QString whatSampleIs(const Moment& moment, Side side, int index)
{
    const auto i = static_cast<std::size_t>(index);
    if (!moment.samples || index < 0 || i >= moment.samples->trueLabels.size()) {
        return {};
    }
    const Samples& samples = *moment.samples;
    if (index >= (side == Side::Negative ? samples.negatives : samples.positives).count()) {
        return {};
    }
    const bool isNegative = side == Side::Negative && i < samples.otherLabels.size();
    return sampleSentence(moment.data, traitsOf(moment.settings.mode), samples.trueLabels[i],
                          isNegative ? std::optional(samples.otherLabels[i]) : std::nullopt);
}

QString sampleWords(const Moment& moment, Side side, int index)
{
    const QString what = whatSampleIs(moment, side, index);
    return what.isEmpty() ? what
                          : QStringLiteral("%1 %2").arg(what, measureWords(moment, side, index)).trimmed();
}

QStringList sampleCaptions(const Moment& moment, Side side)
{
    if (!moment.samples || side == Side::Neither || !isLabelled(moment.data)) {
        return {};
    }
    const Samples& samples = *moment.samples;
    const std::vector<int>& own = samples.trueLabels;
    const std::vector<int>& other = samples.otherLabels;
    const bool both = areOfTwoImages(traitsOf(moment.settings.mode).negatives);
    QStringList captions;
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (side == Side::Positive || i >= other.size()) {
            captions += className(moment.data, own[i]);
        } else if (both) {
            captions += SampleWords::tr("%1+%2").arg(className(moment.data, own[i]),
                                                     className(moment.data, other[i]));
        } else {
            captions += className(moment.data, other[i]);
        }
    }
    return captions;
}

} // namespace ff
