// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/race_control.h"

#include "ui/kit/action_reason.h"
#include "ui/workbench/race_words.h"

#include <QAction>

namespace ff {

RaceControl::RaceControl(const ActionSet& actions, const Post& post, QObject* parent)
    : QObject(parent)
    , m_backprop(*actions[ActionId::RaceBackprop])
    , m_end(*actions[ActionId::EndRace])
{
    connect(&m_backprop, &QAction::triggered, this, [post] { post(command::Race {}); });
    connect(&m_end, &QAction::triggered, this, [post] { post(command::EndRace {}); });
    follow({});
}

void RaceControl::follow(const Live& live)
{
    allowUnless(m_backprop, whyNoRaceNow(live, std::nullopt));
    allowUnless(m_end, isRacing(live) ? QString() : tr("There is no race to end."));
}

} // namespace ff
