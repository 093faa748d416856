// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace ff {

/// What a run's settings become when another way to learn is chosen: those that go well with it (its quick
/// preset), or those that it was left with; what the user has changed by hand stays. Not thread-safe.
class ModeMemory
{
public:
    /// Settings for a mode, and the ids of those in which they differ from what goes well with it because the
    /// user has changed them.
    struct Choice
    {
        Settings settings;
        std::vector<std::string_view> kept;
    };

    /// Tells which settings are in force. To be called whenever they may have changed.
    void follow(const Settings& inForce);

    /// The settings for `mode` for somebody who sees `now`: those in force, or a form's.
    Choice choose(Mode mode, const Settings& now) const;

private:
    std::vector<std::string_view> changedByHand(const Settings& now) const;
    Settings startOf(Mode mode, const Settings& now) const;

    std::optional<Settings> m_inForce;
    std::map<Mode, Settings> m_begun; ///< what each mode began with when it was last changed to
    std::map<Mode, Settings> m_left; ///< what each mode had when it was last changed from
};

} // namespace ff
