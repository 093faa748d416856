// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_canvas.h"

#include <QGuiApplication>

#include <cmath>

namespace ff {

QFont FigureCanvas::bold() const
{
    QFont result = font;
    result.setBold(true);
    return result;
}

QFont FigureCanvas::small() const
{
    return figureFont(std::max(7.0, std::round(font.pixelSize() * 0.9)));
}

double FigureCanvas::line() const
{
    return QFontMetricsF(font).height();
}

const Theme& figureTheme()
{
    static const Theme theme = themeFor(QPalette(Qt::white));
    return theme;
}

QFont figureFont(double size)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(static_cast<int>(std::lround(size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace ff
