// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/gradient/gradient_words.h"

#include "core/run/certainty.h"
#include "core/settings/modes.h"
#include "ui/kit/measure_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

struct GradientWords
{
    Q_DECLARE_TR_FUNCTIONS(GradientWords)
};

constexpr double nothingToLearn = 1e-6; // slope of the loss by which no weight moves

QString number(double value, int digits = 3)
{
    return QLocale().toString(value, 'g', digits);
}

double steepestBelow(const insight::GradientCheck& check)
{
    double steepest = 0;
    for (const insight::Slope& slope : check.below) {
        steepest = std::max(steepest, std::abs(slope.numeric));
    }
    return steepest;
}

/// "goodness 1.42 per unit, p = 0.83".
QString goodnessWords(const insight::GradientCheck& check, const Settings& settings, float goodness)
{
    const double value = static_cast<double>(goodness);
    const QString text = measureWithValue(traitsOf(settings.mode).measure, QLocale().toString(value, 'f', 2));
    const std::optional<double> p = certaintyOf(settings, check.units, value);
    return p ? GradientWords::tr("%1, p\u00a0=\u00a0%2", "goodness 1.42 per unit")
                   .arg(text, QLocale().toString(*p, 'f', 3))
             : text;
}

} // namespace

double slopeExtent(const insight::GradientCheck& check)
{
    const double extent = std::max(check.steepest, steepestBelow(check));
    return extent > 0 ? extent : 1;
}

QString closedFormTitle()
{
    return GradientWords::tr("closed form: as the layer learns");
}

QString numericTitle()
{
    return GradientWords::tr("numeric: (L(w + h) − L(w − h)) / 2h");
}

QString slopeWords(const insight::Slope& slope, int layer)
{
    return GradientWords::tr("Layer %1, unit %2, input %3\nclosed form %4\nnumeric %5")
        .arg(QLocale().toString(layer + 1), QLocale().toString(qlonglong {slope.unit + 1}),
             QLocale().toString(qlonglong {slope.input + 1}), number(slope.closedForm, 6),
             number(slope.numeric, 6));
}

QString agreementWords(const insight::GradientCheck& check)
{
    const auto tried = static_cast<qlonglong>(check.slopes.size());
    if (check.steepest == 0) {
        return GradientWords::tr(
            "No weight of this layer has a gradient for this sample: the layer is silent, or as "
            "sure as numbers can say.");
    }
    if (tried < check.count) {
        return GradientWords::tr("%1 of %2 weights tried …")
            .arg(QLocale().toString(tried), QLocale().toString(qlonglong {check.count}));
    }
    const QString agreement
        = GradientWords::tr(
              "dL/dw of %1 of %2 weights: closed form and numeric differ by at most %3 of the steepest.")
              .arg(QLocale().toString(tried), QLocale().toString(qlonglong {check.weights}),
                   number(largestDifference(check), 2));
    return check.steepest < nothingToLearn
        ? GradientWords::tr("%1 They are next to nothing: of this sample the layer is sure by now.")
              .arg(agreement)
        : agreement;
}

QString lossWords(const insight::GradientCheck& check, const Moment& moment)
{
    const auto layer = static_cast<std::size_t>(check.question.layer);
    const QString loss = GradientWords::tr("Loss L = %1").arg(number(check.loss, 4));
    if (layer >= check.samples.positiveGoodness.size()) {
        return loss;
    }
    const QString both
        = GradientWords::tr("Positive: %1\nNegative: %2")
              .arg(goodnessWords(check, moment.settings, check.samples.positiveGoodness[layer].front()),
                   goodnessWords(check, moment.settings, check.samples.negativeGoodness[layer].front()));
    return QStringLiteral("%1\n%2").arg(both, loss);
}

QString belowWords(const insight::GradientCheck& check)
{
    if (check.question.layer == 0) {
        return GradientWords::tr("Below layer 1 there is only the image.");
    }
    const QString below = QLocale().toString(check.question.layer);
    const QString steepest = number(steepestBelow(check), 2);
    if (!check.isLocal) {
        return GradientWords::tr(
                   "Squares: the same loss also moves the weights of layer %1, by slopes up to %2. "
                   "Backpropagation passes them down.")
            .arg(below, steepest);
    }
    return GradientWords::tr("Squares: a weight of layer %1 would change this loss too, by slopes up to %2. "
                             "Backpropagation would pass them down; here nothing flows to the layer below.")
        .arg(below, steepest);
}

} // namespace ff
