// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

namespace ff {

/// Implemented by the panel that edits settings, and that others tell when the user changes one by other
/// means (Panel::settingWished): so there is one history of settings. Connected like PictureReceiver. GUI
/// thread only.
class SettingReceiver
{
public:
    virtual ~SettingReceiver() = default;

    /// As if `value` had been entered in the form.
    virtual void editSetting(const SettingRow& row, const SettingValue& value) = 0;

protected:
    SettingReceiver() = default;
    SettingReceiver(const SettingReceiver&) = default;
    SettingReceiver& operator=(const SettingReceiver&) = default;
};

} // namespace ff
