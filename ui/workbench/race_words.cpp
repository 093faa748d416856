// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/race_words.h"

#include "core/settings/rival_settings.h"
#include "ui/kit/core_words.h"

#include <QCoreApplication>

namespace ff {

bool isRacing(const Live& live)
{
    return live.rival && live.rival->isRacing;
}

QString whyNoRaceNow(const Live& live, const std::optional<Settings>& against)
{
    if (live.state == State::Empty) {
        return QCoreApplication::translate("Race", "There are no data yet.");
    }
    if (isRacing(live)) {
        return QCoreApplication::translate("Race", "A race is on: end it before another one begins.");
    }
    return coreWords(whyNoRace(live.settings, against));
}

} // namespace ff
