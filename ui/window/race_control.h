// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/window/actions.h"

#include <functional>

namespace ff {

/// The race against backprop, and the end of any race; the one against a kept run is begun where that is
/// selected. GUI thread only.
class RaceControl : public QObject
{
    Q_OBJECT

public:
    using Post = std::function<Ticket(const Command&)>;

    RaceControl(const ActionSet& actions, const Post& post, QObject* parent);

    /// Enables the actions, or says in them why not, after what is in force.
    void follow(const Live& live);

private:
    QAction& m_backprop;
    QAction& m_end;
};

} // namespace ff
