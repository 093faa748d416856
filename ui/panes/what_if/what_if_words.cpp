// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/what_if/what_if_words.h"

#include "core/data/no_labels.h"
#include "ui/kit/class_name.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ff {
namespace {

struct WhatIfWords
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfWords)
};

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

/// No number without its unit.
QString percent(std::int64_t part, std::int64_t all)
{
    const double share = static_cast<double>(part) / static_cast<double>(std::max<std::int64_t>(1, all));
    return WhatIfWords::tr("%1\u00a0%").arg(QLocale().toString(100 * share, 'f', 1));
}

QString nameOrNothing(std::optional<int> answer, const DataView& data)
{
    return answer ? className(data, *answer) : WhatIfWords::tr("none", "answer");
}

/// The one alone where nothing is altered.
QString beforeAfter(const insight::WhatIf& found, const QString& before, const QString& after)
{
    return found.question.alterations == Alterations {} ? before
                                                        : WhatIfWords::tr("%1 \u2192 %2").arg(before, after);
}

} // namespace

std::vector<float> labelValues(const Answer& answer, AnswerWay way)
{
    std::vector<float> values = way == AnswerWay::Readout ? answer.readout : answer.score;
    if (way == AnswerWay::Goodness && !values.empty()) {
        const float least = std::ranges::min(values);
        std::ranges::transform(values, values.begin(), [&](float value) { return value - least; });
    }
    return values;
}

std::optional<int> answerOf(const Answer& answer, AnswerWay way)
{
    const std::vector<float> values = labelValues(answer, way);
    if (values.empty() || std::ranges::min(values) == std::ranges::max(values)) {
        return std::nullopt;
    }
    return way == AnswerWay::Readout ? answer.byReadout : answer.byGoodness;
}

QString wayName(AnswerWay way)
{
    return way == AnswerWay::Readout ? WhatIfWords::tr("Readout") : WhatIfWords::tr("Goodness");
}

QString answerText(const insight::WhatIf& found, AnswerWay way, const DataView& data)
{
    const QString before = nameOrNothing(answerOf(found.asItIs.answer, way), data);
    const QString after = nameOrNothing(answerOf(found.altered.answer, way), data);
    return WhatIfWords::tr("%1: %2", "way to answer, answer")
        .arg(wayName(way), beforeAfter(found, before, after));
}

QString errorText(const insight::WhatIf& found, AnswerWay way, const DataView& data)
{
    if (!isLabelled(data)) {
        return WhatIfWords::tr("Test error: %1").arg(QStringLiteral("\u2013"));
    }
    const auto wrong = [&](const insight::Performance& performance) {
        const bool isReadout = way == AnswerWay::Readout;
        return percent(isReadout ? performance.wrongByReadout : performance.wrongByGoodness, found.images);
    };
    return WhatIfWords::tr("Test error: %1")
        .arg(beforeAfter(found, wrong(found.asItIs), wrong(found.altered)));
}

QString alterationText(const Alterations& alterations)
{
    QStringList parts;
    for (const int layer : alterations.offLayers) {
        parts << WhatIfWords::tr("layer %1 off").arg(number(layer + 1));
    }
    std::int64_t units = 0;
    for (std::size_t i = 0; i < alterations.offUnits.size(); ++i) {
        const bool isCounted = std::ranges::count(alterations.offLayers, static_cast<int>(i)) == 0;
        units += isCounted ? std::ssize(alterations.offUnits[i]) : 0;
    }
    if (units > 0) {
        parts << (units == 1 ? WhatIfWords::tr("1 unit off")
                             : WhatIfWords::tr("%n units off", "", static_cast<int>(units)));
    }
    if (alterations.noise > 0) {
        parts << WhatIfWords::tr("noise %1").arg(QLocale().toString(alterations.noise, 'f', 2));
    }
    const auto blanked
        = std::ranges::count_if(alterations.blanked, [](std::uint8_t each) { return each != 0; });
    if (blanked > 0) {
        parts << (blanked == 1 ? WhatIfWords::tr("1 pixel blanked")
                               : WhatIfWords::tr("%n pixels blanked", "", static_cast<int>(blanked)));
    }
    return parts.isEmpty() ? WhatIfWords::tr("nothing is altered")
                           : parts.join(WhatIfWords::tr(", ", "list"));
}

QString whatIfSummary(const Insight& insight)
{
    const auto& found = std::get<insight::WhatIf>(insight.content);
    QString text = alterationText(found.question.alterations);
    text.front() = text.front().toUpper();
    if (found.images < found.allImages) {
        return WhatIfWords::tr("%1. Testing: %2 of %3 images")
            .arg(text, number(found.images), number(found.allImages));
    }
    return WhatIfWords::tr("%1. %2 test images, epoch %3")
        .arg(text, number(found.images), QLocale().toString(insight.epoch, 'f', 2));
}

} // namespace ff
