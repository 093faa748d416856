// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/looks.h"

namespace ff {

void Looks::obey(const command::Examples& wish, Ticket ticket)
{
    examples = {wish, ticket};
    if (wish.follow != command::Examples::Follow::Frozen) {
        ++renewals;
    }
}

void Looks::obey(const command::StandIn& standIn, Ticket)
{
    standIns.add(standIn.weights, standIn.name);
}

} // namespace ff
