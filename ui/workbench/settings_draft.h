// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/settings/mode_memory.h"
#include "ui/workbench/setting_wishes.h"

#include <QList>
#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace ff {

/// The settings of the run as the window edits them: those in force, what is wished for next to them, and the
/// one history of all changes, whether they come from the form, a threshold that is dragged, the button of a
/// mode or a preset. GUI thread only.
class SettingsDraft : public QObject
{
    Q_OBJECT

public:
    using Post = std::function<Ticket(const Command&)>;

    explicit SettingsDraft(Post post, QObject* parent = nullptr);

    /// What is in force. For all news, after hear().
    void follow(const Live& live);

    /// What was refused is not in force.
    void hear(const Event& event);

    /// What is wished for, and else in force.
    SettingValue shown(const SettingRow& row) const { return m_wishes.shown(row); }
    Settings wished() const { return m_wishes.wished(); }

    /// Wished for, and neither applied nor taken back.
    bool isWaiting(const SettingRow& row) const { return m_wishes.isWaiting(row); }
    int waitingCount() const { return m_wishes.waitingCount(); }

    /// Counts whenever something of the above may have changed.
    int revision() const { return m_revision; }

    /// A live setting acts at once; a structural one, and with a mode what goes well with it, waits for
    /// apply().
    void edit(const SettingRow& row, const SettingValue& value);

    /// Makes the run use all that waits, a new one where it must.
    void apply();

    /// Takes back what waits.
    void revert();

    /// Makes the run use these settings at once, a new one where it must. What waits goes on waiting. Undo
    /// makes it use those before, or goes back to the run that was under way then, where it is kept.
    void choose(const QString& name, const Settings& settings);

    /// The same with what goes well with a mode; nothing when it is the one in force, or asked for already.
    void chooseMode(Mode mode);

    /// The history of edits, applied or not.
    QUndoStack* history() { return &m_history; }

Q_SIGNALS:
    /// An edit, not news, changed what is shown.
    void edited();

    /// What was chosen is in force, and what had been learnt by the run before is not shown any more.
    void startedNewRun();

    /// A mode that was chosen is in force, and with it these settings of the user's instead of those that go
    /// well with it: their ids.
    void keptByHand(const QList<std::string_view>& settings);

private:
    /// The run that made way for what was chosen; empty: none that is kept.
    using Origin = std::shared_ptr<std::filesystem::path>;

    /// Settings that the session has been asked for.
    struct Choice
    {
        Ticket ticket = 0;
        Settings settings;
        Origin origin {};
        QList<std::string_view> kept {}; ///< what the user had changed by hand, and keeps
    };

    void adopt(const SettingRow& row, const SettingValue& value);
    void adoptAll(const Settings& settings);
    void editAll(const QString& name, const Settings& settings);
    void ask(const Settings& settings, const Origin& origin = {});
    void goBackTo(const Settings& settings, const Origin& origin);
    void noticeNewRun(const Live& live);
    const Settings& latest() const { return m_choice ? m_choice->settings : m_wishes.echo(); }
    void tell();

    Post m_post;
    SettingWishes m_wishes;
    ModeMemory m_modes;
    QUndoStack m_history;
    int m_revision = 0;
    std::optional<Choice> m_choice; ///< the latest, until it is in force or refused
    std::uint64_t m_run = 0;
    State m_state = State::Empty;
    bool m_trained = false; ///< the run has learnt something
    std::filesystem::path m_folder; ///< where it is kept; empty: nowhere
};

} // namespace ff
