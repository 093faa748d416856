// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/negative_words.h"

#include "ui/kit/class_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ff {
namespace {

constexpr auto asItIs = QT_TRANSLATE_NOOP("NegativeWords", "Image of %1, as it is.");

constexpr auto rows = std::to_array<NegativeWords>({
    {NegativeKind::WrongLabel, /*labelAtTop=*/false, QT_TRANSLATE_NOOP("NegativeWords", "true label"),
     QT_TRANSLATE_NOOP("NegativeWords", "wrong label"),
     QT_TRANSLATE_NOOP("NegativeWords", "Image of %1 carrying its true label."),
     QT_TRANSLATE_NOOP("NegativeWords", "Image of %1 carrying label %2.")},
    {NegativeKind::WrongLabel, /*labelAtTop=*/true,
     QT_TRANSLATE_NOOP("NegativeWords", "true label at the top"),
     QT_TRANSLATE_NOOP("NegativeWords", "wrong label at the top"),
     QT_TRANSLATE_NOOP("NegativeWords", "Image of %1, its true label at the top of the network."),
     QT_TRANSLATE_NOOP("NegativeWords", "Image of %1, label %2 at the top of the network.")},
    {NegativeKind::Hybrid, /*labelAtTop=*/false, QT_TRANSLATE_NOOP("NegativeWords", "real images"),
     QT_TRANSLATE_NOOP("NegativeWords", "hybrids of two images"), asItIs,
     QT_TRANSLATE_NOOP("NegativeWords", "Hybrid of %1 and %2.")},
    {NegativeKind::OtherImage, /*labelAtTop=*/false,
     QT_TRANSLATE_NOOP("NegativeWords", "paired with themselves"),
     QT_TRANSLATE_NOOP("NegativeWords", "pairs of two images"),
     QT_TRANSLATE_NOOP("NegativeWords", "Image of %1, paired with itself."),
     QT_TRANSLATE_NOOP("NegativeWords", "Image of %1 paired with %2.")},
    {NegativeKind::WrongAnswer, /*labelAtTop=*/false, QT_TRANSLATE_NOOP("NegativeWords", "true class"),
     QT_TRANSLATE_NOOP("NegativeWords", "likeliest wrong class"),
     QT_TRANSLATE_NOOP("NegativeWords", "Image of %1, judged for its own class."),
     QT_TRANSLATE_NOOP("NegativeWords", "Image of %1, judged for %2, the likeliest wrong class.")},
    {NegativeKind::None, /*labelAtTop=*/false, QT_TRANSLATE_NOOP("NegativeWords", "real images"), "", asItIs,
     "", QT_TRANSLATE_NOOP("NegativeWords", "Backprop has no negatives: it learns from its errors.")},
});

bool isLabelAtTop(const ModeTraits& traits)
{
    return traits.negatives == NegativeKind::WrongLabel && !traits.labelInImage;
}

struct NegativeStrings
{
    Q_DECLARE_TR_FUNCTIONS(SampleWords)
};

/// "a 7" for a digit, "class Trouser" for a word, whose article a program cannot know.
QString imageOf(const QString& name)
{
    return name.size() == 1 ? NegativeStrings::tr("a %1").arg(name)
                            : NegativeStrings::tr("class %1").arg(name);
}

} // namespace

LabelPlace labelPlaceOf(const Settings& settings)
{
    if (const auto form = labelFormOf(settings)) {
        return form == LabelForm::Waves ? LabelPlace::OverImage : LabelPlace::InCorner;
    }
    return isLabelAtTop(traitsOf(settings.mode)) ? LabelPlace::AtTop : LabelPlace::None;
}

bool areOfTwoImages(NegativeKind negatives)
{
    return negatives == NegativeKind::Hybrid || negatives == NegativeKind::OtherImage;
}

const NegativeWords& negativeWords(const ModeTraits& traits)
{
    const auto* const row = std::ranges::find_if(rows, [&](const NegativeWords& each) {
        return each.negatives == traits.negatives && each.labelAtTop == isLabelAtTop(traits);
    });
    Q_ASSERT(row != rows.end());
    return *row;
}

QString sampleSentence(const DataView& data, const ModeTraits& traits, int own, std::optional<int> other)
{
    const NegativeWords& words = negativeWords(traits);
    const QString image = imageOf(className(data, own));
    if (!other) {
        return negativeWord(words.positiveSentence).arg(image);
    }
    const QString name = className(data, *other);
    return negativeWord(words.negativeSentence)
        .arg(image, areOfTwoImages(traits.negatives) ? imageOf(name) : name);
}

QString negativeWord(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("NegativeWords", text);
}

} // namespace ff
