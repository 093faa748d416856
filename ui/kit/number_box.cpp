// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/number_box.h"

#include "ui/kit/number_text.h"

#include <cmath>

namespace ff {
namespace {

constexpr int keptDigits = 12; ///< after the point: more than any range of ours asks for
constexpr int shownDigits = 6;

} // namespace

NumberBox::NumberBox(const RealRange& range, QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(keptDigits);
    setRange(range.minimum, range.maximum);
    setKeyboardTracking(false);
    if (range.logarithmic) {
        setStepType(AdaptiveDecimalStepType);
    } else {
        setSingleStep(std::pow(10, std::round(std::log10((range.maximum - range.minimum) / 100))));
    }
}

QString NumberBox::textFromValue(double value) const
{
    return numberText(value, shownDigits, locale());
}

double NumberBox::valueFromText(const QString& text) const
{
    return numberFrom(text, locale()).value_or(value());
}

QValidator::State NumberBox::validate(QString& text, int&) const
{
    if (const std::optional<double> number = numberFrom(text, locale())) {
        return *number >= minimum() && *number <= maximum() ? QValidator::Acceptable
                                                            : QValidator::Intermediate;
    }
    return isNumberBegun(text, locale()) ? QValidator::Intermediate : QValidator::Invalid;
}

bool NumberBox::isBeingTyped() const
{
    return hasFocus() && cleanText() != textFromValue(value());
}

} // namespace ff
