// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QSlider;
class QToolButton;

namespace ff {

class UnitGrid;

/// Switches a layer off, a share of its units at random, or units one by one. A unit that is clicked changes
/// against what the share makes of it, and stays so while the share moves. Beside it, the layer is frozen in
/// the run itself. GUI thread only.
class LayerSwitch : public QWidget
{
    Q_OBJECT

public:
    /// `layer` from 0.
    explicit LayerSwitch(int layer, QWidget* parent = nullptr);

    /// Of the units, whose number says how many there are.
    void setActivities(const std::vector<float>& activities);

    bool isOn() const; ///< the layer
    std::vector<int> offUnits() const; ///< in order, whether the layer is on or not
    void reset(); ///< without saying so

    /// Whether the layer stays as it is while the run goes on, and whether that can be changed.
    void setFrozen(bool isFrozen, bool canChange);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void changed(); ///< by hand: on or off
    void freezeWished(bool isFrozen); ///< by hand

private:
    void makeShare();
    void makeFreeze();
    std::vector<bool> offFlags() const;
    void showState();

    int m_layer;
    std::vector<bool> m_clicked; ///< [unit] an odd number of times
    QCheckBox* m_on;
    QSlider* m_share = nullptr;
    QLabel* m_words;
    QToolButton* m_freeze = nullptr;
    UnitGrid* m_grid;
};

} // namespace ff
