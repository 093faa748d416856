// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plot.h"

#include <QLocale>

namespace ff {

/// A round number that is not below, so that the axis of a growing run changes rarely.
double roundedUp(double reach);

/// 1, 2 and 5 of every decade of percents: QCustomPlot's own choice crowds the top of a short axis.
QSharedPointer<QCPAxisTicker> logarithmicTicker(const QLocale& locale);

} // namespace ff
