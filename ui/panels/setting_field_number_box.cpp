// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/setting_field_number_box.h"

#include <QLocale>

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
    return locale().toString(value, 'g', shownDigits);
}

double NumberBox::valueFromText(const QString& text) const
{
    return locale().toDouble(text);
}

QValidator::State NumberBox::validate(QString& text, int& position) const
{
    // The base class knows no exponents: "1e-6" is on its way to be a number, and then is one.
    bool isNumber = false;
    const double number = locale().toDouble(text, &isNumber);
    if (isNumber) {
        return number >= minimum() && number <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    }
    if (text.contains(QLatin1Char('e'), Qt::CaseInsensitive)) {
        return QValidator::Intermediate;
    }
    return QDoubleSpinBox::validate(text, position);
}

bool NumberBox::isBeingTyped() const
{
    return hasFocus() && cleanText() != textFromValue(value());
}

} // namespace ff
