// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <array>

namespace ff {

namespace {

using SeriesColours = std::array<QRgb, 8>;

// Distinct from blue and vermilion, which mean positive and negative.
constexpr SeriesColours lightSeries {0x6a4fb0, 0x007a59, 0xb0407f, 0x8a6a00,
                                     0x00768a, 0x5a6472, 0x6b7a12, 0x96402e};
constexpr SeriesColours darkSeries {0xb39df0, 0x35c995, 0xf08cc0, 0xe0b840,
                                    0x5cc8dc, 0xa9b4c4, 0xb9cc54, 0xe09a86};

Theme lightTheme()
{
    return {.dark = false,
            .base = QColor(QRgb {0xffffff}),
            .text = QColor(QRgb {0x1b1d21}),
            .mutedText = QColor(QRgb {0x5d6470}),
            .grid = QColor(QRgb {0xd5d9df}),
            .positive = QColor(QRgb {0x0072b2}),
            .negative = QColor(QRgb {0xd55e00}),
            .threshold = QColor(QRgb {0x6a6f78}),
            .rival = QColor(QRgb {0xa8006d}),
            .accent = QColor(QRgb {0x007a59}),
            .ink = QColor(QRgb {0x1b1d21}),
            .noticeGround = QColor(QRgb {0xe6f1f8}),
            .errorGround = QColor(QRgb {0xfbe6da})};
}

Theme darkTheme()
{
    return {.dark = true,
            .base = QColor(QRgb {0x1b1d21}),
            .text = QColor(QRgb {0xe8eaed}),
            .mutedText = QColor(QRgb {0xa3abb7}),
            .grid = QColor(QRgb {0x3a3f47}),
            .positive = QColor(QRgb {0x56b4e9}),
            .negative = QColor(QRgb {0xf5863f}),
            .threshold = QColor(QRgb {0xa0a6b0}),
            .rival = QColor(QRgb {0xff8ad8}),
            .accent = QColor(QRgb {0x35c995}),
            .ink = QColor(QRgb {0xe8eaed}),
            .noticeGround = QColor(QRgb {0x20384a}),
            .errorGround = QColor(QRgb {0x54301c})};
}

} // namespace

QColor Theme::series(int index) const
{
    const SeriesColours& colours = dark ? darkSeries : lightSeries;
    const int count = static_cast<int>(colours.size());
    const int place = ((index % count) + count) % count;
    return QColor(colours[static_cast<std::size_t>(place)]);
}

QColor Theme::run(int index) const
{
    return series(-1 - index);
}

Theme themeFor(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    return ground.lightnessF() < text.lightnessF() ? darkTheme() : lightTheme();
}

} // namespace ff
