// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/kit/theme.h"

#include <QLabel>

namespace ff {

/// The name of a setting in the form, with a bolt where a change acts at once and a dot while a change waits
/// to be applied. GUI thread only.
class ModelLabel : public QLabel
{
    Q_OBJECT

public:
    ModelLabel(const SettingRow& row, QWidget* parent);

    void setWaiting(bool waiting);
    bool isWaiting() const { return m_waiting; }
    void setTheme(const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int markWidth() const;

    bool m_live;
    bool m_waiting = false;
    Theme m_theme;
};

} // namespace ff
