// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"
#include "ui/panes/draw/draw_verdict.h"

namespace ff {

/// A sheet of the board on which there is something.
struct BoardRow
{
    int number; ///< from 1
    Pictures seen; ///< one picture, as the network gets it
    Verdict verdict; ///< empty where it is not answered yet
    Verdict other {}; ///< of the run that is compared with; empty where it has not answered
};

/// The pictures with their answers, a row for each; there is one at least. `other`: the name of the run that
/// is compared with, empty where none is.
Figure boardFigure(const Moment& moment, const QString& other, const std::vector<BoardRow>& rows);

} // namespace ff
