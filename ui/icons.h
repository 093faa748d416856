// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ff {

/// The pictures of the actions, drawn by the program so that they fit every theme and resolution.
enum class IconShape {
    None,
    Start,
    Pause,
    StepBatch,
    StepEpoch,
    Reset,
    NewSeed,
    Supervised,
    Unsupervised,
    Folder,
    Digits,
    Export,
    Import,
    Evaluate,
    Example,
    Warning,
    Information,
    Failure,
    Close
};

/// An icon that takes its colour from the application's palette whenever it is painted; None is a null icon.
QIcon shapeIcon(IconShape shape);

} // namespace ff
