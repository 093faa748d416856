// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <map>
#include <string_view>

namespace ff {

/// What the user wants of the settings next to what the worker says they are. A wish lasts until the worker
/// echoes it; one that was posted and is not echoed for long was refused.
class ModelDraft
{
public:
    /// The settings of a new snapshot.
    void setEcho(const Settings& settings);

    const Settings& echo() const { return m_echo; }

    /// A change of `row` that is not posted yet.
    void wish(const SettingRow& row, const SettingValue& value);

    /// Settings that are asked for together, also live ones: all wait until they are posted.
    void wishAll(const Settings& settings);

    /// What the form shows: the wish, or else the echo.
    SettingValue shown(const SettingRow& row) const;

    /// The wish differs from the echo and was not posted.
    bool isWaiting(const SettingRow& row) const;

    int waitingCount() const;
    bool hasWishes() const { return !m_wishes.empty(); }

    /// The echo with all wishes: what a Configure should ask for.
    Settings wished() const;

    void markPosted(const SettingRow& row);

    /// Something that was posted has been refused: what is not in force by now is not taken for it any more.
    void takeBackPosted();

private:
    struct Wish
    {
        SettingValue value;
        bool posted = false;
        int disagreements = 0; ///< snapshots since the post that said otherwise
    };

    /// True when the wish is settled one way or the other.
    bool settle(const SettingRow& row, Wish& wish) const;

    Settings m_echo;
    std::map<std::string_view, Wish> m_wishes; ///< by SettingRow::id
};

} // namespace ff
