// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/alterations.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ff {

class LayerSwitch;

/// A LayerSwitch for every layer. GUI thread only.
class LayerSwitches : public QWidget
{
    Q_OBJECT

public:
    explicit LayerSwitches(QWidget* parent = nullptr);

    /// [layer][unit], which says what there is; another number of layers begins anew.
    void setActivities(const std::vector<std::vector<float>>& activities);

    /// Sets which layers and units are off.
    void addTo(Alterations& alterations) const;

    /// Which layers stay as they are while the run goes on, by their numbers from 1, and whether that can be
    /// changed.
    void setFrozen(const std::vector<int>& numbers, bool canChange);

    void reset(); ///< without saying so
    void clear(); ///< no layers
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void changed(); ///< by hand: what is off

    /// These are to stay as they are from now on.
    void frozenWished(const std::vector<int>& numbers);

private:
    void showFrozen();
    void freeze(int number, bool isFrozen);

    std::vector<LayerSwitch*> m_layers;
    std::vector<int> m_frozen;
    bool m_canFreeze = false;
    QVBoxLayout* m_column;
    Theme m_theme;
};

} // namespace ff
