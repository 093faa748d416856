// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/foreign_text.h"

#include <QTextDocument>

namespace ff {

namespace {

/// Controls, marks that turn the direction of what follows, separators of lines, and halves of characters.
bool isShowable(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Surrogate:
        return false;
    case QChar::Other_Format:
        return sign == 0x200C || sign == 0x200D; // they join letters
    default:
        return true;
    }
}

} // namespace

QString foreignText(const QString& text, qsizetype longest)
{
    QString shown;
    qsizetype count = 0;
    // Cut before it is converted: it can be as large as a file.
    for (const char32_t sign : QStringView(text).first(qMin(text.size(), 2 * longest + 2)).toUcs4()) {
        if (count++ == longest) {
            return shown + u'…';
        }
        shown += sign == U'\n' || isShowable(sign) ? QString::fromUcs4(&sign, 1) : QStringLiteral("?");
    }
    return shown;
}

QString foreignText(std::string_view utf8, qsizetype longest)
{
    constexpr qsizetype bytesOfACharacter = 4;
    const auto size = qMin(static_cast<qsizetype>(utf8.size()), bytesOfACharacter * (longest + 1));
    return foreignText(QString::fromUtf8(utf8.data(), size), longest);
}

QString foreignTip(const QString& text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(foreignText(text), Qt::WhiteSpaceNormal);
}

QString foreignLabel(const QString& text)
{
    return foreignText(text, longestName).replace(u'&', QStringLiteral("&&"));
}

QString foreignTitle(const QString& text)
{
    return foreignText(text, longestName).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

} // namespace ff
