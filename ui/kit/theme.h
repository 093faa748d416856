// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ff {

/// Every colour that means something, for a light or a dark ground. Positive is filled blue and negative is
/// outlined vermilion everywhere (Okabe-Ito), so fill against outline carries the meaning without colour.
/// Each data colour has at least 3:1 contrast against `base`.
struct Theme
{
    bool dark = false;
    QColor base; ///< ground of plots and pictures
    QColor text;
    QColor mutedText;
    QColor grid; ///< hairlines, frames, axes
    QColor positive;
    QColor negative;
    QColor threshold;
    QColor rival; ///< the run that races beside the one that is shown
    QColor accent; ///< selection, the answer
    QColor ink; ///< of drawings on screen; the network always gets white on black
    QColor noticeGround;
    QColor errorGround;

    /// Colour of layer or series `index`; repeats after eight.
    QColor series(int index) const;

    /// Colour of pinned run `index`, of six: those of the series that a network has the least use for.
    QColor run(int index) const;
};

/// The light or dark set, whichever fits the palette's own lightness.
Theme themeFor(const QPalette& palette);

} // namespace ff
