// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/kit/picture_painter.h"
#include "ui/kit/steady_range.h"

#include <QString>
#include <QStringList>

namespace ff {

/// "goodness 1.00 to 1.05"; a range that reaches to infinity says what it begins or ends with.
QString rangeWords(const Measure& measure, const Span& span);

/// "37 of 1,000, true label": how many lie in the range, and what they are in that mode.
QString kindWords(const insight::SamplesBetween& found, const ModeTraits& traits, Side side);

/// Why a kind shows no pictures.
QString noneWords(Side side, const insight::SamplesBetween& found);

/// Below picture `index`: "1.02 · 7", "1.02 · 7→3" for a wrong label, "1.02 · 7+3" for two images.
QString captionWords(const DataView& data, const ModeTraits& traits,
                     const insight::SamplesBetween::Kind& kind, Side side, int index);

/// For a tooltip: "Image of a 7 carrying label 3. Goodness 1.02 per unit. Click to look at it."
QString pictureWords(const DataView& data, const ModeTraits& traits,
                     const insight::SamplesBetween::Kind& kind, Side side, int index);

} // namespace ff
