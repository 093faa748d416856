// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"

#include <QImage>

namespace ff {

/// The drawing, and what the network sees of it; in numbers the pixels of that.
Figure drawingFigure(const Moment& moment, const QImage& drawing, const Pictures& seen);

/// What the layers say to each label, where they judge answers, and what the readout says.
std::vector<Figure> answerFigures(const Moment& moment, const Answer& answer);

} // namespace ff
