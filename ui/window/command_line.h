// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace ff {

/// What the command line of the explorer asks for.
struct ExplorerOptions
{
    enum class Start { Offered, AtOnce };
    enum class Colours { Preferred, Dark };
    enum class Memory { Kept, Reset };

    Settings settings = {};
    QString data = QStringLiteral("builtin");
    bool grey = false; ///< colours of data become grey
    QString run = {}; ///< folder of a kept run to go on with, with its own data and settings
    QString runs = {}; ///< folder to keep runs in; empty: that of the user
    QString memoryLimit = {}; ///< as memorySize() takes it; empty: what is usual
    QString cache = {}; ///< folder for images that are more than memory is to hold; empty: that of the user
    QString device = QStringLiteral("cpu"); ///< what computes, one of deviceNames()
    QSize size = {};
    QString screenshot = {}; ///< file to write one picture to, then leave
    QString demo = {}; ///< folder for what the demo makes
    QString language = {}; ///< code; empty: the one that was chosen, or that of the desktop
    Start start = Start::Offered;
    Colours colours = Colours::Preferred;
    Memory memory = Memory::Kept;

    /// Nobody watches: nothing is remembered, and a display is not needed.
    bool isUnattended() const { return !screenshot.isEmpty() || !demo.isEmpty(); }
};

/// A line of text for the terminal and the exit code of a program that has nothing else to do.
struct ExplorerAnswer
{
    QString text;
    int exitCode = 0;
};

/// What becomes of a command line: a window, or an answer.
struct ExplorerCommandLine
{
    ExplorerOptions options = {};
    std::optional<ExplorerAnswer> answer = {}; ///< --help, --version, or what is wrong, with exit code 2
};

/// Reads the arguments, the program's name first. Needs a QCoreApplication. Answers are in English, as those
/// of ff-train are.
ExplorerCommandLine readCommandLine(const QStringList& arguments);

} // namespace ff
