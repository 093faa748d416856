// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace ff {

/// What of the window's widgets cards are about, in the coordinates of the widget: a row of the histograms,
/// the first threshold in them, the first separation, and a picture of a strip. Where there is no such thing
/// it is the whole widget. GUI thread only.
QRect histogramRowPlace(const QWidget& histograms, int row);
QRect thresholdPlace(const QWidget& histograms);
QRect separationPlace(const QWidget& histograms);
QRect picturePlace(const QWidget& strip, int picture);

} // namespace ff
