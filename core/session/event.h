// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/run/moment.h"
#include "core/session/command.h"

#include <filesystem>

namespace ff {

/// Something that happened once and must not be missed.
struct Event
{
    /// What it is about: news of a task makes older news of it out of date.
    enum class Task { Program, Training, Settings, Test, Data, Export, Import, Keep, Race, Compare, Asking };

    enum class Kind {
        DataLoaded, ///< text: name and size of the data
        RunFinished, ///< the last epoch was trained; text: the errors
        StoppedEarly, ///< the layers learn no more, and the readout is refit; text: when, and why
        Tested, ///< a test that was asked for is over; text: the errors
        Exported, ///< path: the file
        Imported, ///< path: the file
        AskedToImport, ///< weights of another program need consent; path: the file; text: a line for each
                       ///< array
        Resumed, ///< path: the run's folder
        Followed, ///< the run of another program is shown; path: its folder; text: where it stands
        FollowedEnded, ///< that program has ended; text: where the run stands
        Branched, ///< a new run began with the weights of a kept moment; text: which one
        Compared, ///< another run is compared with; path: its folder; text: where it stands
        RaceEnded, ///< a race is over; text: how the two runs compare
        Refused, ///< a command had no effect; text: why
        Overtaken, ///< what had been asked for gave way to a later command; nothing to tell anybody
        Failed, ///< a command or the run failed; text: one sentence with file, expected, found
        Diverged, ///< the run turned non-finite; text: step and settings to try
        Warning ///< the program works, but less well than it could; text: why
    };
    Kind kind;
    Sentence text;
    std::filesystem::path path;
    Task task = Task::Program;
    Ticket ticket = 0; ///< of the command that it answers; 0: it came by itself
};

/// What a command is about.
Event::Task taskOf(const Command& command);

} // namespace ff
