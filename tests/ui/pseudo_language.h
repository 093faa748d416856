// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace ff {

/// A language that shows what a translation may break: every letter has an accent and every text is 40 %
/// longer, while its places, mnemonic and tags are as they were. A word that is still in plain letters was
/// not looked up.
class PseudoLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char*, const char* source, const char*, int count) const override
    {
        return accented(QString::fromUtf8(source), count);
    }

    static QString accented(const QString& source, int count = -1)
    {
        QString text;
        qsizetype letters = 0;
        for (qsizetype i = 0; i < source.size(); ++i) {
            if (const qsizetype length = untouched(source.sliced(i)); length > 0) {
                text += source.sliced(i, length);
                i += length - 1;
            } else {
                letters += source[i].isLetter() ? 1 : 0;
                text += letter(source[i]);
            }
        }
        if (count >= 0) {
            text.replace(QStringLiteral("%Ln"), QString::number(count));
            text.replace(QStringLiteral("%n"), QString::number(count));
        }
        const bool isWord = letters > 1; // a single letter is a symbol in every language
        return isWord ? text + QString((letters * 2 + 4) / 5, QChar(0x00FE)) : text;
    }

private:
    /// How much of the beginning of `text` is no word: a place, or the mask of a file dialog.
    static qsizetype untouched(const QString& text)
    {
        for (const QString& place : {QStringLiteral("%Ln"), QStringLiteral("%n")}) {
            if (text.startsWith(place)) {
                return place.size();
            }
        }
        return text.startsWith(u'%') && text.size() > 1 && text[1].isDigit() ? 2 : 0;
    }

    static QChar letter(QChar plain)
    {
        static constexpr char16_t small[]
            = u"\u00E1\u0180\u00E7\u010F\u00E9\u0192\u011F\u0125\u00ED\u0135\u0137\u013A"
              u"\u1E3F\u00F1\u00F3\u1E57\u024B\u0155\u0161\u0165\u00FA\u1E7D\u0175\u1E8B"
              u"\u00FD\u017E";
        static constexpr char16_t capital[]
            = u"\u00C1\u0181\u00C7\u010E\u00C9\u0191\u011E\u0124\u00CD\u0134\u0136\u0139"
              u"\u1E3E\u00D1\u00D3\u1E54\u024A\u0154\u0160\u0164\u00DA\u1E7C\u0174\u1E8A"
              u"\u00DD\u017D";
        const char16_t code = plain.unicode();
        if (code >= u'a' && code <= u'z') {
            return small[code - u'a'];
        }
        return code >= u'A' && code <= u'Z' ? QChar(capital[code - u'A']) : plain;
    }
};

} // namespace ff
