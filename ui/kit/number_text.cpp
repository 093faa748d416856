// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/number_text.h"

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

/// The number as programs write it, "-1.5e-6": marks of direction go, digits of every script become ours.
QString inPlainDigits(QString text, const QLocale& locale)
{
    text.replace(locale.exponential(), QStringLiteral("e"), Qt::CaseInsensitive);
    text.replace(locale.decimalPoint(), QStringLiteral("."));
    text.replace(locale.negativeSign(), QStringLiteral("-"));
    text.replace(locale.positiveSign(), QStringLiteral("+"));
    text.replace(u',', u'.');
    QString plain;
    for (const char32_t sign : text.trimmed().toUcs4()) {
        if (QChar::isDigit(sign)) {
            plain += QString::number(QChar::digitValue(sign));
        } else if (QChar::category(sign) != QChar::Other_Format) {
            plain += QString::fromUcs4(&sign, 1);
        }
    }
    return plain;
}

} // namespace

std::optional<double> numberFrom(const QString& text, const QLocale& locale)
{
    bool isNumber = false;
    const double number = inPlainDigits(text, locale).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString numberText(double number, int digits, const QLocale& locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(number, 'g', digits);
}

bool isNumberBegun(const QString& text, const QLocale& locale)
{
    const auto belongs = [](QChar sign) { return sign.isDigit() || QStringLiteral(".+-eE").contains(sign); };
    const QString plain = inPlainDigits(text, locale);
    return std::all_of(plain.begin(), plain.end(), belongs);
}

bool hasSeparator(const QString& text, const QLocale& locale)
{
    return text.contains(u'.') || text.contains(u',') || text.contains(locale.decimalPoint())
        || text.contains(locale.groupSeparator());
}

} // namespace ff
