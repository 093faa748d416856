// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/live.h"
#include "core/settings/presets.h"

#include <QMenu>

namespace ff {

/// One entry per row of presets(); the one whose settings are in force is checked. GUI thread only.
class PresetMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PresetMenu(QWidget* parent = nullptr);

    void follow(const Live& live);

Q_SIGNALS:
    /// The name of the entry that was chosen, and its settings with the seed and the limits of the run.
    void chosen(const QString& name, const ff::Settings& settings);

private:
    void addEntry(const Preset& preset);
    void showInForce();

    std::vector<QAction*> m_entries; ///< in the order of presets()
    Settings m_settings;
};

} // namespace ff
