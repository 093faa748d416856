// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/kit/message_bar.h"

#include <QObject>
#include <QSet>

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

    /// Says the events, once what the live state makes out of date is taken back.
    void tell(const News& news);

    /// What this command led to needs no words: nobody asked for it, or somebody else tells of it.
    void keepQuietAbout(Ticket ticket) { m_quiet.insert(ticket); }

private:
    void follow(const News& news);
    void withdraw(Event::Task task);

    MessageBar& m_bar;
    Live m_live; ///< the latest
    QSet<Ticket> m_quiet; ///< a command has one answer, so few wait
};

} // namespace ff
