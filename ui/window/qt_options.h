// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ff {

/// The options that every Qt program takes, "-style fusion" or "-platform=offscreen", are QApplication's to
/// read, which needs a display. These only know them.
/// @{

/// What is left for the program, its name first.
QStringList withoutQtOptions(const QStringList& arguments);

/// Whether the option `name`, without a dash, is among the arguments.
bool hasQtOption(const QStringList& arguments, QLatin1StringView name);
/// @}

} // namespace ff
