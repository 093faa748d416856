// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/kept_run.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <span>

namespace ff {

/// A run as a row of the table.
struct RunLine
{
    KeptRun run;
    bool isPresent = false; ///< the session has it
    std::optional<int> colour {}; ///< of Theme::run(), when it is pinned
};

/// The columns, in their order.
enum class RunColumn { Pin, Name, Mode, Settings, Seed, Data, Error, Epochs, Time, Began, Note };

/// One row per column. Texts are translated in context "RunColumns".
struct RunColumnRow
{
    enum class Width {
        Steady, ///< as wide as its characters
        Shared ///< at least so wide; shares the room that is left
    };

    RunColumn id;
    const char* title;
    const char* help; ///< tooltip of the title
    int characters;
    Width width;
    int importance; ///< where there is no room for all, those of the least go first; 0: never
    QString (*text)(const RunLine& line);
    QVariant (*key)(const RunLine& line); ///< what to sort by; invalid where there is nothing
};

/// Every column of a good run, in the order of RunColumn.
std::span<const RunColumnRow> runColumns();

} // namespace ff
