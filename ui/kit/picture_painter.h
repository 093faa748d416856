// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/kit/theme.h"

#include <QFont>
#include <QPainter>
#include <QRect>
#include <QString>

namespace ff {

/// Which side a picture stands on: positive is filled, negative is outlined, everywhere.
enum class Side { Positive, Negative, Neither };

/// Draws picture `index` into `target` with sharp pixels of equal size, in its colours or white ink on black
/// as the network receives it. An index outside of the pictures draws the black ground alone.
void drawPicture(QPainter& painter, const QRect& target, const Pictures& pictures, int index);

/// The frame of a picture: negatives get an outline of 2 px, everything else a hairline.
void drawFrame(QPainter& painter, const QRect& target, Side side, const Theme& theme);

/// A caption with the side's mark: filled for positives, outlined for negatives, plain otherwise. Text that
/// is too long ends in an ellipsis.
void drawCaption(QPainter& painter, const QRect& target, const QString& text, Side side, const Theme& theme);

/// Black or white, whichever is the easier to read on `ground`.
QColor textOn(const QColor& ground);

/// The font of captions, a little smaller than `font`.
QFont captionFont(const QFont& font);

} // namespace ff
