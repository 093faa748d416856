// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ff {

/// The pictures of actions, buttons and marks. Each is a file in resources/icons, of one colour, in place of
/// which comes that of the theme; its name is a row in icons.cpp.
enum class IconShape {
    None,
    Start,
    Pause,
    StepBatch,
    StepEpoch,
    StepBack,
    Reset,
    NewSeed,
    Supervised,
    Unsupervised,
    TopDown,
    Folder,
    Digits,
    Preset,
    Export,
    Import,
    Right,
    Wrong,
    Example,
    Warning,
    Information,
    Failure,
    Close,
    Pen,
    Eraser,
    Undo,
    Redo,
    Clear,
    Sheets,
    Bolt,
    Plus,
    Minus,
    Best,
    Last = Best
};

/// An icon that takes its colour from the application's palette whenever it is painted; None is a null icon.
QIcon shapeIcon(IconShape shape);

/// The picture alone in `colour`, `side` logical pixels wide.
QPixmap shapePixmap(IconShape shape, const QColor& colour, int side, double devicePixelRatio);

} // namespace ff
