// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/what_if/layer_switches.h"

#include "ui/panes/what_if/layer_switch.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ff {

LayerSwitches::LayerSwitches(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_theme(themeFor(palette()))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void LayerSwitches::setActivities(const std::vector<std::vector<float>>& activities)
{
    if (activities.size() != m_layers.size()) {
        clear();
        for (int i = 0; i < static_cast<int>(activities.size()); ++i) {
            m_layers.push_back(new LayerSwitch(i));
            m_layers.back()->setTheme(m_theme);
            m_column->addWidget(m_layers.back());
            connect(m_layers.back(), &LayerSwitch::changed, this, &LayerSwitches::changed);
            connect(m_layers.back(), &LayerSwitch::freezeWished, this,
                    [this, number = i + 1](bool isFrozen) { freeze(number, isFrozen); });
        }
        showFrozen();
    }
    for (std::size_t i = 0; i < activities.size(); ++i) {
        m_layers[i]->setActivities(activities[i]);
    }
}

void LayerSwitches::setFrozen(const std::vector<int>& numbers, bool canChange)
{
    m_frozen = numbers;
    m_canFreeze = canChange;
    showFrozen();
}

void LayerSwitches::showFrozen()
{
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        m_layers[i]->setFrozen(std::ranges::count(m_frozen, static_cast<int>(i) + 1) > 0, m_canFreeze);
    }
}

/// What is shown is what is in force, which follows once it is.
void LayerSwitches::freeze(int number, bool isFrozen)
{
    std::vector<int> wished = m_frozen;
    std::erase(wished, number);
    if (isFrozen) {
        wished.push_back(number);
    }
    Q_EMIT frozenWished(wished);
}

void LayerSwitches::addTo(Alterations& alterations) const
{
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        if (!m_layers[i]->isOn()) {
            alterations.offLayers.push_back(static_cast<int>(i));
        }
        alterations.offUnits.push_back(m_layers[i]->offUnits());
    }
    if (std::ranges::all_of(alterations.offUnits, &std::vector<int>::empty)) {
        alterations.offUnits.clear();
    }
}

void LayerSwitches::reset()
{
    for (LayerSwitch* layer : m_layers) {
        layer->reset();
    }
}

void LayerSwitches::clear()
{
    for (LayerSwitch* layer : std::exchange(m_layers, {})) {
        delete layer;
    }
}

void LayerSwitches::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (LayerSwitch* layer : m_layers) {
        layer->setTheme(theme);
    }
}

} // namespace ff
