// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme_choice.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

#include <array>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

/// The few grounds and texts from which a whole palette follows.
struct PaletteColours
{
    QRgb window;
    QRgb base;
    QRgb alternateBase;
    QRgb text;
    QRgb disabledText;
    QRgb placeholder;
    QRgb button;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb toolTip;
};

constexpr PaletteColours lightColours {.window = 0xf1f3f5,
                                       .base = 0xffffff,
                                       .alternateBase = 0xf6f7f9,
                                       .text = 0x1b1d21,
                                       .disabledText = 0x9aa1ab,
                                       .placeholder = 0x5d6470,
                                       .button = 0xf6f7f9,
                                       .highlight = 0x0072b2,
                                       .highlightedText = 0xffffff,
                                       .link = 0x0063a0,
                                       .toolTip = 0xffffff};
constexpr PaletteColours darkColours {.window = 0x2b2f35,
                                      .base = 0x1b1d21,
                                      .alternateBase = 0x212429,
                                      .text = 0xe8eaed,
                                      .disabledText = 0x757c87,
                                      .placeholder = 0xa3abb7,
                                      .button = 0x3a3f47,
                                      .highlight = 0x2a76aa,
                                      .highlightedText = 0xffffff,
                                      .link = 0x7cc4ee,
                                      .toolTip = 0x30343a};

QPalette paletteOf(const PaletteColours& colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    palette.setColor(QPalette::Window, QColor(colours.window));
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.alternateBase));
    palette.setColor(QPalette::Highlight, QColor(colours.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(colours.highlightedText));
    palette.setColor(QPalette::Link, QColor(colours.link));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.toolTip));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(QPalette::All, role, QColor(colours.text));
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabledText));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(colours.placeholder));
    return palette;
}

struct ChoiceWord
{
    ThemeChoice choice;
    QLatin1StringView word;
};
constexpr std::array<ChoiceWord, 3> choiceWords {
    {{ThemeChoice::System, "system"_L1}, {ThemeChoice::Light, "light"_L1}, {ThemeChoice::Dark, "dark"_L1}}};

bool styleIsKept = false;

void useStyle(const QString& name)
{
    if (!styleIsKept && QApplication::style()->name().compare(name, Qt::CaseInsensitive) != 0) {
        QApplication::setStyle(name);
    }
}

} // namespace

void keepStyle()
{
    styleIsKept = true;
}

void applyThemeChoice(ThemeChoice choice)
{
    static const QString firstStyle = QApplication::style()->name();
    if (choice == ThemeChoice::System) {
        QApplication::setPalette(QPalette());
        useStyle(firstStyle);
        return;
    }
    useStyle(u"fusion"_s);
    QApplication::setPalette(paletteOf(choice == ThemeChoice::Dark ? darkColours : lightColours));
}

QString themeChoiceText(ThemeChoice choice)
{
    for (const ChoiceWord& row : choiceWords) {
        if (row.choice == choice) {
            return row.word;
        }
    }
    return {};
}

ThemeChoice themeChoiceFrom(const QString& text)
{
    for (const ChoiceWord& row : choiceWords) {
        if (row.word == text) {
            return row.choice;
        }
    }
    return ThemeChoice::System;
}

} // namespace ff
