// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/looks.h"

namespace ff {

void Looks::obey(const command::Examples& examples, Ticket)
{
    follow = examples.follow;
    if (follow != command::Examples::Follow::Frozen) {
        ++renewals;
    }
}

void Looks::obey(const command::StandIn& standIn, Ticket)
{
    standIns.add(standIn.weights, standIn.name);
}

} // namespace ff
