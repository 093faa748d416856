// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/picture_words.h"

#include "core/data/ink/picture_ink.h"

#include <QCoreApplication>
#include <QStringList>

namespace ff {
namespace {

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

struct DoubtWords
{
    InkDoubt doubt;
    const char* words;
};

constexpr DoubtWords doubtWords[] {
    {InkDoubt::Faint, QT_TRANSLATE_NOOP("PictureWords", "the ink is faint")},
    {InkDoubt::LikeRules,
     QT_TRANSLATE_NOOP("PictureWords", "the lines are as dark as the ink, strokes along them may be lost")},
    {InkDoubt::Scattered, QT_TRANSLATE_NOOP("PictureWords", "there is more than one thing in the picture")},
    {InkDoubt::CutOff, QT_TRANSLATE_NOOP("PictureWords", "the ink goes on beyond the picture")},
};

QString doubtText(InkDoubt doubt)
{
    for (const DoubtWords& each : doubtWords) {
        if (each.doubt == doubt) {
            return PictureWords::tr(each.words);
        }
    }
    return {};
}

QString linesText(int count)
{
    return count == 1 ? PictureWords::tr("one line of the paper taken out")
                      : PictureWords::tr("%n lines of the paper taken out", "", count);
}

} // namespace

QString pictureWords(const FoundInk& found)
{
    QStringList seen {found.polarity == Polarity::DarkOnLight
                          ? PictureWords::tr("Picture, dark on light: inverted")
                          : PictureWords::tr("Picture, light on dark")};
    if (found.light == PictureLight::Uneven) {
        seen << PictureWords::tr("uneven light evened out");
    }
    if (found.rules.count() > 0) {
        seen << linesText(found.rules.count());
    }
    QString words = seen.join(QStringLiteral(", "));
    if (!found.doubts.empty()) {
        QStringList reasons;
        for (const InkDoubt doubt : found.doubts) {
            reasons << doubtText(doubt);
        }
        words = PictureWords::tr("%1. Not sure: %2.").arg(words, reasons.join(QStringLiteral("; ")));
    }
    return words;
}

} // namespace ff
