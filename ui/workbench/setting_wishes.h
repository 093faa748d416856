// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/live.h"

#include <map>
#include <string_view>

namespace ff {

/// What the user wants of the settings next to what the worker says they are. A wish lasts until the command
/// that asks for it has been applied: what is then in force is shown, be it the wish or not.
class SettingWishes
{
public:
    /// The settings in force once the command with this ticket has been applied.
    void setEcho(const Settings& settings, Ticket applied);

    const Settings& echo() const { return m_echo; }

    /// A change of `row` that is not posted yet.
    void wish(const SettingRow& row, const SettingValue& value);

    /// Settings that are asked for together, also live ones: all wait until they are posted.
    void wishAll(const Settings& settings);

    /// What the form shows: the wish, or else the echo.
    SettingValue shown(const SettingRow& row) const;

    /// The wish was not posted.
    bool isWaiting(const SettingRow& row) const;

    int waitingCount() const;
    bool hasWishes() const { return !m_wishes.empty(); }

    /// The echo with all wishes: what a Configure should ask for.
    Settings wished() const;

    /// The wish was posted alone, with this ticket.
    void markPosted(const SettingRow& row, Ticket ticket);

    /// All that waited was posted together.
    void markAllPosted(Ticket ticket);

    /// The command with this ticket was refused. A wish that was posted alone is gone; those that were posted
    /// together wait again, so that the user sees them and can mend them. False when there are none.
    bool takeBack(Ticket ticket);

private:
    struct Wish
    {
        SettingValue value;
        Ticket ticket = 0; ///< of the command that asks for it; 0: it waits
        bool isAlone = false; ///< in that command
    };

    Settings m_echo;
    std::map<std::string_view, Wish> m_wishes; ///< by SettingRow::id
};

} // namespace ff
