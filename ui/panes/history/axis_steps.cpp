// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/axis_steps.h"

namespace ff {

double roundedUp(double reach)
{
    double decade = 1;
    while (true) {
        for (const double step : {1.0, 2.0, 3.0, 5.0, 7.5}) {
            if (reach <= step * decade) {
                return step * decade;
            }
        }
        decade *= 10;
    }
}

QSharedPointer<QCPAxisTicker> logarithmicTicker(const QLocale& locale)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (const double tick : {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0}) {
        ticker->addTick(tick, locale.toString(tick));
    }
    return ticker;
}

} // namespace ff
