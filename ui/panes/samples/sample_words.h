// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/kit/picture_painter.h"

#include <QString>
#include <QStringList>

namespace ff {

/// What picture `index` is, as a sentence: "Image of a 7 carrying label 3." Empty where there is none.
QString whatSampleIs(const Moment& moment, Side side, int index);

/// What picture `index` is and what every layer thinks of it against the threshold, as sentences for a
/// tooltip: "Image of a 7 carrying label 3. Layer 1 goodness 0.62: below the threshold 1.00, as it should
/// be."
QString sampleWords(const Moment& moment, Side side, int index);

/// One caption per picture of a strip: the label that it carries, or the classes that it mixes.
QStringList sampleCaptions(const Moment& moment, Side side);

} // namespace ff
