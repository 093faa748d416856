// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/kit/message_bar.h"

#include <QObject>

namespace ff {

/// What the message bar says when a mode was chosen and these settings, by id, stay as the user has changed
/// them.
Message messageForKept(const QList<std::string_view>& settings);

/// Says in the message bar what happened in the session, and takes it back when its reason has gone: a failed
/// export when one succeeds, a refusal when the run is not the same any more, that the disk is full when the
/// run could be kept again. GUI thread only.
class Announcer : public QObject
{
    Q_OBJECT

public:
    /// `bar` must outlive this.
    explicit Announcer(MessageBar& bar, QObject* parent = nullptr);

    void say(const Event& event);
    void present(const Snapshot& snapshot);

private:
    void withdraw(Event::Task task);

    MessageBar& m_bar;
    State m_state = State::Empty; ///< of the latest snapshot, as the next three
    std::optional<KeptView> m_kept;
    std::uint64_t m_run = 0;
    Settings m_settings;
};

} // namespace ff
