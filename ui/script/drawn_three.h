// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace ff {

class Canvas;
class InputDriver;

/// A 3 as a hand draws it with the mouse, piece by piece. GUI thread only.
class DrawnThree
{
public:
    DrawnThree();

    static constexpr int digit = 3;

    /// Draws the next piece of it on the canvas; true once the pen is up again.
    bool drawOn(InputDriver& input, const Canvas& canvas);

private:
    QList<QPointF> m_path; ///< of the pen, in shares of the canvas's square
    qsizetype m_drawn = 0; ///< points of the path
};

} // namespace ff
