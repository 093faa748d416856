// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "core/settings/modes.h"

#include <QString>

#include <optional>

namespace ff {

/// How labels reach a network, if they do.
enum class LabelPlace { InCorner, OverImage, AtTop, None };

LabelPlace labelPlaceOf(const Settings& settings);

/// Negatives are made of two images, so that two classes are in them.
bool areOfTwoImages(NegativeKind negatives);

/// What is said of samples in one way to make negatives; see negativeWord(). In the sentences %1 is the
/// image, as in "a 7", and %2 the label that goes with it, or the other image.
struct NegativeWords
{
    NegativeKind negatives;
    bool labelAtTop; ///< of the network, and not in the image
    const char* positiveNote; ///< beside the title of the positives
    const char* negativeNote;
    const char* positiveSentence;
    const char* negativeSentence;
    const char* noNegatives = ""; ///< why there are none
};

/// The row for a mode.
const NegativeWords& negativeWords(const ModeTraits& traits);

/// What a sample is, as a sentence: "Image of a 7 carrying label 3." `own` is the class of its image, `other`
/// what a negative's label or other image is; nothing: it is a positive.
QString sampleSentence(const DataView& data, const ModeTraits& traits, int own, std::optional<int> other);

/// A text of a row in the user's language; an empty one stays empty.
QString negativeWord(const char* text);

} // namespace ff
