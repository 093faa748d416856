// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/live.h"

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <optional>

namespace ff {

/// A kept run that can be gone on with, and what tells people which one it is.
struct RunBefore
{
    std::filesystem::path folder;
    Mode mode = Mode::Supervised;
    std::string data; ///< name, for people
    double epoch = 0; ///< epochs trained, with fraction
    int epochs = 0; ///< that it is to take
    QDateTime left = {}; ///< when its state was written last
};

/// The run of the store that was trained last, when it has epochs to go, its state is there and nobody is at
/// it. Reads the disk: any thread but that of the window. Throws Error when the store cannot be read.
std::optional<RunBefore> unfinishedRunIn(const std::filesystem::path& store);

/// The run that the session has now; nothing where it is not kept, or so short that nobody misses it: less
/// than an epoch, and nothing tested.
std::optional<RunBefore> runWorthKeeping(const Live& live);

/// "Supervised on Built-in digits, epoch 1.5 of 15".
QString runWords(const RunBefore& run);

/// "today at 14:03", as seen from `now`.
QString timeWords(const QDateTime& time, const QDateTime& now);

} // namespace ff
