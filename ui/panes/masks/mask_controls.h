// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QWidget>

#include <array>

namespace ff {

class SettingSlider;

/// The settings of masks, which are those that can be tried.
std::array<const SettingRow*, 3> maskSettings();

/// Whether both ask for the same masks.
bool sameMasks(const Settings& a, const Settings& b);

/// A slider for each of them. GUI thread only.
class MaskControls : public QWidget
{
    Q_OBJECT

public:
    explicit MaskControls(QWidget* parent = nullptr);

    /// As the sliders stand; settings that are not of masks are of no account.
    Settings values() const;
    void setValues(const Settings& settings); ///< without saying so

Q_SIGNALS:
    void changed(); ///< by hand

private:
    std::array<SettingSlider*, 3> m_sliders {}; ///< as maskSettings()
};

} // namespace ff
