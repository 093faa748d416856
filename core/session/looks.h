// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/command.h"
#include "core/session/stand_in.h"

namespace ff {

/// What the viewer looks at, whatever run there is. Worker only.
struct Looks
{
    /// A command that holds until the next one of its kind.
    template <typename Wish>
    struct Standing
    {
        Wish wish {};
        Ticket ticket = 0; ///< 0: nobody has asked yet
    };

    void obey(const command::Classify& wish, Ticket ticket) { drawing = {wish, ticket}; }
    void obey(const command::ClassifyAll& wish, Ticket ticket) { drawings = {wish, ticket}; }
    void obey(const command::ShowTest& wish, Ticket ticket) { testImage = {wish, ticket}; }
    void obey(const command::Watch& watch, Ticket) { sections = watch; }
    void obey(const command::Examples& wish, Ticket ticket);

    /// Throws Error for what are no weights.
    void obey(const command::StandIn& standIn, Ticket);

    Standing<command::Classify> drawing;
    Standing<command::ClassifyAll> drawings;
    Standing<command::ShowTest> testImage;
    command::Watch sections;
    Standing<command::Examples> examples;
    int renewals = 0; ///< how often other samples were asked for
    StandIns standIns;
};

} // namespace ff
